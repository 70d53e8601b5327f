import { randomBytes } from 'node:crypto'
import type { Case, CaseRequest, RequestStep, Step } from '../../src/contract/plan/case.ts'
import { firstDifference } from '../../src/contract/plan/match.ts'
import { expectedBody } from '../../src/contract/plan/reply.ts'
import { fillIn, fillInPath, missingNames, Template, type Values } from '../../src/contract/plan/values.ts'
import type { MockRequest, MockResponse, MockState } from '../../src/index.ts'
import { valueAt } from '../../src/json/pointer.ts'
import type { Target } from './target.ts'

/** What a target did with a case: nothing but two empty lists when it did as expected. */
export interface Outcome {
  readonly failures: string[]
  /** Differences in what nobody has confirmed, of a live target. */
  readonly reports: string[]
}

/** What is played of a case. */
export type Playable = Pick<Case, 'requires' | 'state' | 'values' | 'steps' | 'cleanup'>

/** Why a target cannot play a case; nothing when it can. */
export function whyNot({ requires }: Playable, target: Target): string | undefined {
  if (requires === 'empty cluster' && !target.reset) return 'holds on an empty cluster only'
  if (requires === 'state' && !target.load) return 'needs documents that the API cannot make'
  return undefined
}

/** Sends the steps of a case one after the other, holds each reply against what is expected, and cleans up. */
export async function play(one: Playable, target: Target): Promise<Outcome> {
  const outcome: Outcome = { failures: [], reports: [] }
  const shared = Object.entries(one.values ?? {})
  const values: Values = new Map(shared.map(([name, value]) => [name, new Template(value)]))
  values.set('run', `kit-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`)
  if (one.requires === 'empty cluster') await target.reset?.()
  if (one.state) await target.load?.(fillIn(one.state, values) as MockState)
  const take = async (step: Step, i: number): Promise<void> => {
    if ('together' in step) {
      await Promise.all(step.together.map((part) => take(part, i)))
      return
    }
    const { request } = step
    const found = await takeStep(step, target, values)
    if (found === undefined) return
    const isReport = target.isLive && step.unconfirmed !== undefined
    const why = isReport ? ` (unconfirmed: ${step.unconfirmed})` : ''
    outcome[isReport ? 'reports' : 'failures'].push(`step ${i + 1}, ${request.method} ${request.path}${why}: ${found}`)
  }
  try {
    for (const [i, step] of one.steps.entries()) await take(step, i)
  } finally {
    for (const request of one.cleanup) await cleanUp(request, target, values, outcome)
  }
  return outcome
}

async function takeStep(step: RequestStep, target: Target, values: Values): Promise<string | undefined> {
  const { reply: asked } = step
  // Lists may be empty: what they did not show cannot be asked for.
  if (!asked && missingNames(step.request.path, values).length > 0) return undefined
  let sent: MockRequest
  let expected: unknown
  try {
    sent = toRequest(step.request, values)
    const headers = asked?.headers && { headers: asked.headers }
    expected = asked && fillIn({ ...headers, body: expectedBody(asked) }, values)
  } catch (error) {
    return (error as Error).message
  }
  const reply = await target.send(sent)
  const body = parse(reply)
  for (const [name, pointer] of Object.entries(step.save ?? {})) {
    const value = valueAt(body, pointer)
    if (value !== undefined) values.set(name, value)
  }
  if (!asked) return undefined
  const got = `\n  sent: ${sent.body || 'no body'}\n  got: ${reply.status} ${reply.body}`
  if (reply.status !== asked.status) return `expected the status ${asked.status}, received ${reply.status}${got}`
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
async function cleanUp(request: CaseRequest, target: Target, values: Values, { failures }: Outcome): Promise<void> {
  if (missingNames(request.path, values).length > 0) return
  const { status, body } = await target.send(toRequest(request, values))
  if (status !== 200 && status !== 404) failures.push(`cleanup, ${request.method} ${request.path}: ${status} ${body}`)
}

function toRequest({ method, path, body, text, headers = {} }: CaseRequest, values: Values): MockRequest {
  const sent =
    text !== undefined ? String(fillIn(text, values)) : body === undefined ? '' : JSON.stringify(fillIn(body, values))
  const type = sent === '' ? {} : { 'content-type': 'application/json' }
  const all = Object.entries({ ...type, ...headers }).filter((entry): entry is [string, string] => entry[1] !== null)
  return { method, url: fillInPath(path, values), headers: Object.fromEntries(all), body: sent }
}

function parse({ body }: MockResponse): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return body
  }
}
