import type { Place } from '../../spec/generated/places.ts'
import type { RelianceKind } from '../reliance/reliance.ts'
import type { Explanation } from './explanation.ts'

/** An explanation for reading, a few lines long. */
export function renderExplanation(explained: Omit<Explanation, 'text' | 'toString'>): string {
  const { id, method, url, status, operation, error, check, rule, spec, answer, reliesOn } = explained
  const lines = [
    `#${id} ${method} ${url} → ${status}${error ? ` ${error}` : ''}`,
    ...(operation ? [operationLine(operation, explained)] : []),
    ...(check ? [row('refused', `by the check of ${check}`)] : []),
    row('rule', rule),
    ...placeRow(spec),
    ...transitionRows(explained),
    ...effectRows(explained),
    ...(answer && answer.line !== spec?.line
      ? [
          row('answer', answer.example ? `as the example ${answer.example}` : `as described for ${status}`),
          ...placeRow(answer),
        ]
      : []),
    ...evidenceRows(explained),
    ...reliesOn
      .filter(({ kind }) => told.has(kind))
      .flatMap((one) => [row('relies on', `${one.kind}: ${one.sentence}`), ...placeRow(one.spec)]),
  ]
  return lines.join('\n')
}

/** The rest stands in other lines already. */
const told: ReadonlySet<RelianceKind> = new Set(['lenient', 'private', 'slip'])

/** As the reports of the contract kit name a place. */
export function renderPlace({ pointer, line }: Place): string {
  return `openapi.yaml:${line} ${pointer}`
}

type Parts = Pick<Explanation, 'availability' | 'transition' | 'effects' | 'evidence'>

function row(name: string, text: string): string {
  return `  ${name.padEnd(10)} ${text}`
}

function placeRow(place: Place | undefined): string[] {
  return place ? [row('', renderPlace(place))] : []
}

function operationLine(operation: string, { availability }: Parts): string {
  if (!availability) return row('operation', operation)
  const { since, stability, visibility, older } = availability
  return [
    row('operation', `${operation}, since ${since}, ${stability}, ${visibility}`),
    ...older.map((sentence) => row('', sentence)),
  ].join('\n')
}

function transitionRows({ transition }: Parts): string[] {
  if (!transition) return []
  const { machine, from, to, asked, listed, spec } = transition
  const change = from === undefined ? `begins as ${to}` : `${from} → ${to}`
  const table = listed === undefined ? '' : `; the table of ${machine} ${listed ? 'lists it' : 'does not list it'}`
  const whether = asked ? ', and is asked' : ', but is not asked'
  return [row('status', `${change}${table}${listed === undefined ? '' : whether}`), ...placeRow(spec)]
}

function effectRows({ effects }: Parts): string[] {
  if (!effects) return []
  const writes = Object.entries(effects.writes).map(([document, fields]) => `${document}: ${fields.join(', ')}`)
  const what = writes.length === 0 ? 'nothing' : `at most ${writes.join('; ')}`
  return [row('writes', `${what}${effects.result ? ` (${effects.result})` : ''}`), ...placeRow(effects.spec)]
}

const marks = {
  tests: "read in the server's source, and asserted by Elastic's own tests",
  source: "read in the server's source",
  derived: "follows from the server's source, but was never seen",
  unconfirmed: 'nobody could confirm all of it',
}

function evidenceRows({ evidence }: Parts): string[] {
  if (!evidence) return []
  return [
    row('known', `${evidence.mark}: ${marks[evidence.mark]}`),
    ...placeRow(evidence.spec),
    ...evidence.points.map(({ mark, point }) => row('', `${mark}: ${point}`)),
  ]
}
