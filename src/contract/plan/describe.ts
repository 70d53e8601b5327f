import type { Profile } from '../../domain/profile.ts'
import { type Offers, whyNotApplicable } from './applicable.ts'
import type { Case, CaseRequest, Step } from './case.ts'
import { requestsOf } from './define-case.ts'

/**
 * Writes down what a run would do: each case with its exact calls, how many there are of each kind and operation, and what is left out
 * and why. Placeholders stand as they are: `{{run}}` is another text for each case of each run.
 */
export function describePlan(cases: readonly Case[], profile: Profile, offers: Offers = {}): string {
  const leftOut = cases.flatMap((one) => {
    const reason = whyNotApplicable(one, profile, offers)
    return reason === undefined ? [] : [{ one, reason }]
  })
  const played = cases.filter((one) => !leftOut.some((left) => left.one === one))
  const calls = (some: readonly Case[]) =>
    some.reduce((sum, { steps, cleanup }) => sum + requestsOf(steps).length + cleanup.length, 0)
  return [
    ...played.map(describeCase),
    `${count(played.length, 'case')}, ${count(calls(played), 'request')}\n`,
    ...table('By kind', played, ({ kind }) => kind),
    ...table('By operation', played, ({ operation }) => operation),
    ...(leftOut.length === 0 ? [] : [`Left out: ${count(leftOut.length, 'case')}\n`]),
    ...leftOut.map(({ one, reason }) => `  ${one.id}: ${reason}\n`),
  ].join('')
}

function describeCase({ id, title, steps, cleanup }: Case): string {
  const lines = [...steps.flatMap(describeStep), ...cleanup.map((request) => `cleanup ${describeRequest(request)}`)]
  return `${id}\n  ${title}\n${lines.map((line) => `    ${line}\n`).join('')}\n`
}

function describeStep(step: Step): string[] {
  if (!('together' in step)) return [describeRequest(step.request)]
  return ['at the same time', ...step.together.map(({ request }) => `  ${describeRequest(request)}`)]
}

function describeRequest({ method, path, body, text, headers = {} }: CaseRequest): string {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const all = Object.entries(headers).map(([name, value]) => (value === null ? `without ${name}` : `${name}: ${value}`))
  return [method, path, ...(sent === undefined ? [] : [sent]), ...(all.length > 0 ? [`(${all.join(', ')})`] : [])].join(
    ' ',
  )
}

function table(title: string, cases: readonly Case[], nameOf: (one: Case) => string): string[] {
  const counts = new Map<string, number>()
  for (const one of cases) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1)
  const width = Math.max(0, ...Array.from(counts.keys(), ({ length }) => length))
  return [`${title}\n`, ...Array.from(counts, ([name, number]) => `  ${name.padEnd(width)}  ${number}\n`)]
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
