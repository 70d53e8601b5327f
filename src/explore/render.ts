import { curlLine, type TargetAccess } from '../contract/curl.ts'
import type { ContractResponse } from '../contract/exchange.ts'
import type { Change, Difference } from './difference.ts'
import type { Exploration } from './explore.ts'

/** Where nobody has said where the target is. */
const somewhere: TargetAccess = { url: 'http://localhost:9200' }

const longest = 1000
const shorten = (text: string) =>
  text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text

/** What an exploration has found, for people to read. */
export function renderExploration(exploration: Exploration, access?: TargetAccess): string {
  const { differences, unconfirmed, notes, left, runs, steps, seed, aborted } = exploration
  const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  return [
    ...differences.map((difference, i) => renderDifference(difference, access, `${i + 1}. `)),
    ...(unconfirmed.length > 0
      ? [
          `Not counted, since nobody could confirm what a server does there:\n${unconfirmed
            .map(
              ({ operation, point, change, count }) =>
                `  ${operation}: ${point} (${count}×)\n    ${renderChange(change)}`,
            )
            .join('\n')}`,
        ]
      : []),
    ...(notes.length > 0 ? [notes.map(({ note, count }) => `Note: ${note} (${count}×)`).join('\n')] : []),
    ...(left.length > 0 ? [`Could not be removed:\n${left.map((url) => `  DELETE ${url}`).join('\n')}`] : []),
    `${counted(differences.length, 'difference')} in ${counted(runs, 'sequence')}, ${counted(steps, 'call')} on each side, from seed ${seed}${aborted ? '; ended early' : ''}.`,
  ].join('\n\n')
}

/** One difference: what it is, the calls that lead there, how to play them again. */
export function renderDifference(difference: Difference, access = somewhere, prefix = ''): string {
  const { operation, changes, played, seed, count, repeats } = difference
  const last = played.at(-1)
  return [
    `${prefix}${operation}: ${changes.map(renderChange).join('\n   ')}`,
    ...played.map(({ call, request, target }, i) => {
      const status = i < played.length - 1 ? `   # ${target?.status}` : ''
      return `   ${i + 1}) ${call.method} ${shorten(call.path)}${status}\n      ${shorten(curlLine(request, access))}`
    }),
    `   target: ${renderAnswer(last?.target)}`,
    `   model:  ${renderAnswer(last?.model)}`,
    `   Found with --seed ${seed} --runs 1, in ${count} sequence${count === 1 ? '' : 's'}.${
      repeats ? '' : ' It did not come again when the same calls were played once more.'
    }`,
  ].join('\n')
}

/** One change in a line. */
export function renderChange({ subject, path, kind, target, model }: Change): string {
  const place = subject === 'body' ? path || 'the body' : `${subject}${path && ` ${path}`}`
  const show = (value: unknown) => (value === undefined ? 'nothing' : shorten(JSON.stringify(value)))
  return `${place} (${kind}): the target has ${show(target)}, the model ${show(model)}`
}

const renderAnswer = (answer: ContractResponse | undefined) =>
  answer ? `${answer.status} ${shorten(answer.body)}` : 'no answer'
