import { randomBytes } from 'node:crypto'
import type { MockRequest, MockResponse, MockState } from '../../src/index.ts'
import { firstDifference } from './match.ts'
import { expectedBody, type Scenario, type ScenarioRequest, type Step } from './scenario.ts'
import type { Target } from './target.ts'
import { fillIn, Template, type Values, valueAt } from './values.ts'

/** What a target did with a scenario: nothing but two empty lists when it did as expected. */
export interface Outcome {
  readonly failures: string[]
  /** Differences in what nobody has confirmed, of a live target. */
  readonly reports: string[]
}

/** Why a target cannot play a scenario; nothing when it can. */
export function whyNot({ requires }: Scenario, target: Target): string | undefined {
  if (requires === 'empty cluster' && !target.reset) return 'holds on an empty cluster only'
  if (requires === 'state' && !target.load) return 'needs documents that the API cannot make'
  return undefined
}

/** Sends the steps of a scenario one after the other, holds each reply against what is expected, and cleans up. */
export async function play(
  scenario: Scenario,
  target: Target,
  shared: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const outcome: Outcome = { failures: [], reports: [] }
  const values: Values = new Map(Object.entries(shared).map(([name, value]) => [name, new Template(value)]))
  values.set('run', `kit-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`)
  if (scenario.requires === 'empty cluster') await target.reset?.()
  if (scenario.state) await target.load?.(fillIn(scenario.state, values) as MockState)
  try {
    for (const [i, step] of scenario.steps.entries()) {
      const { request } = step
      const found = await takeStep(step, target, values)
      if (found === undefined) continue
      const isReport = target.isLive && step.unconfirmed !== undefined
      const why = isReport ? ` (unconfirmed: ${step.unconfirmed})` : ''
      outcome[isReport ? 'reports' : 'failures'].push(
        `step ${i + 1}, ${request.method} ${request.path}${why}: ${found}`,
      )
    }
  } finally {
    for (const request of scenario.cleanup ?? []) await cleanUp(request, target, values, outcome)
  }
  return outcome
}

async function takeStep(step: Step, target: Target, values: Values): Promise<string | undefined> {
  let sent: MockRequest
  let expected: unknown
  try {
    sent = toRequest(step.request, values)
    expected = fillIn(
      { ...(step.reply.headers && { headers: step.reply.headers }), body: expectedBody(step.reply) },
      values,
    )
  } catch (error) {
    return (error as Error).message
  }
  const reply = await target.send(sent)
  const body = parse(reply)
  for (const [name, pointer] of Object.entries(step.save ?? {})) {
    const value = valueAt(body, pointer)
    if (value !== undefined) values.set(name, value)
  }
  const got = `\n  sent: ${sent.body || 'no body'}\n  got: ${reply.status} ${reply.body}`
  if (reply.status !== step.reply.status)
    return `expected the status ${step.reply.status}, received ${reply.status}${got}`
  const { headers, body: whole } = expected as { headers?: Record<string, unknown>; body: unknown }
  const found =
    differenceInHeaders(headers ?? {}, reply) ?? (whole === undefined ? undefined : firstDifference(whole, body))
  return found && `at [${found.path}] expected ${found.expected}, received ${found.received}${got}`
}

function differenceInHeaders(expected: Record<string, unknown>, { headers }: MockResponse) {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  for (const [name, value] of Object.entries(expected)) {
    const found = firstDifference(value, lower[name], `header ${name}`)
    if (found) return found
  }
  return undefined
}

/** What a failed step did not make need not be removed: 404 is fine, and so is a name that was never saved. */
async function cleanUp(request: ScenarioRequest, target: Target, values: Values, { failures }: Outcome): Promise<void> {
  if ([...request.path.matchAll(/\{\{(\w+)\}\}/g)].some(([, name]) => !values.has(String(name)))) return
  const { status, body } = await target.send(toRequest(request, values))
  if (status !== 200 && status !== 404) failures.push(`cleanup, ${request.method} ${request.path}: ${status} ${body}`)
}

function toRequest({ method, path, body, text, headers = {} }: ScenarioRequest, values: Values): MockRequest {
  const sent =
    text !== undefined ? String(fillIn(text, values)) : body === undefined ? '' : JSON.stringify(fillIn(body, values))
  const type = sent === '' ? {} : { 'content-type': 'application/json' }
  const all = Object.entries({ ...type, ...headers }).filter((entry): entry is [string, string] => entry[1] !== null)
  return { method, url: String(fillIn(path, values)), headers: Object.fromEntries(all), body: sent }
}

function parse({ body }: MockResponse): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
