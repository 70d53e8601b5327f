import { isObject } from '../../json/value.ts'
import { evidence } from '../../spec/generated/evidence.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { type Place, rulePlaces } from '../../spec/generated/places.ts'
import { versionVariants } from '../../spec/generated/variants.ts'
import { keepsAnswer } from '../faults/effects.ts'
import type { LoggedFault } from '../faults/rule.ts'
import type { LoggedRequest } from '../logged-request.ts'
import type { Facts } from '../reliance/facts.ts'
import { ledgerPoints } from '../reliance/ledger.ts'
import { isListed, placeOf } from '../reliance/reliance.ts'
import { machineOf } from '../status-change.ts'
import type { Availability, Effects, EvidenceOfAnswer, Explanation, TransitionTaken } from './explanation.ts'
import { answerPlace, rulePlace } from './places.ts'
import { renderExplanation } from './render.ts'
import { checkOrder, errorRules } from './rules.ts'

/** Explains an answer from what the log knows of it. */
export function explain(logged: LoggedRequest, facts: Facts): Explanation {
  const { id, method, url, status, operation, error, reliesOn, fault } = logged
  const rule = facts.error && errorRules[facts.error.code]
  const isUntold = fault !== undefined && fault.served === undefined
  const sentences = [
    ...(isUntold ? [] : [rule?.sentence ?? ruleOfSuccess(facts)]),
    ...(fault ? [ruleOfFault(fault)] : []),
  ]
  // An answer that was cut where there was nothing to cut has no status left.
  const isOwnAnswer = status === facts.status && (!fault || keepsAnswer(fault.name))
  const described = {
    id,
    method,
    url,
    status,
    operation,
    error,
    check: rule?.check,
    rule: sentences.join(' '),
    spec: isUntold ? undefined : rule ? rulePlace(rule.place, facts) : specOfSuccess(facts),
    answer: isOwnAnswer ? answerPlace(facts) : undefined,
    transition: operation && transitionOf(facts, operation),
    effects: operation && facts.status < 400 ? effectsOf(facts, operation) : undefined,
    availability: operation && availabilityOf(facts, operation),
    evidence: operation && !isUntold ? evidenceOf(facts, operation) : undefined,
    reliesOn,
  }
  const text = renderExplanation(described)
  return { ...described, text, toString: () => text }
}

function ruleOfSuccess({ operation, method }: Facts): string {
  if (operation !== undefined)
    return `All ${checkOrder.length} checks of the server let it pass, and ${operation} was done.`
  return method === 'OPTIONS'
    ? '`OPTIONS` is answered with the methods of the path, on every path.'
    : '`GET /` tells about the cluster. Clients ask it before anything else.'
}

function ruleOfFault({ id, name, served }: LoggedFault): string {
  const struck = `The fault ${id} of \`mock.faults\`, ${name}, has struck it`
  if (served === undefined) return `${struck}: no operation was called.`
  if (keepsAnswer(name)) return `${struck}; for the rest the answer is the operation's own.`
  return `${struck}: the answer of the operation would have been ${served}${served < 400 ? ', and what it did is done' : ''}.`
}

function specOfSuccess({ operation }: Facts): Place | undefined {
  return operation === undefined ? rulePlaces['order of checks'] : placeOf(operation, '')
}

function transitionOf(facts: Facts, operation: OperationId): TransitionTaken | undefined {
  const machine = machineOf.get(operation)
  if (machine === undefined) return undefined
  const { error } = facts
  const isRefused =
    error?.code === 'connector_transition_not_allowed' || error?.code === 'sync_job_transition_not_allowed'
  if (error && !isRefused) return undefined
  const from = isRefused ? error.from : facts.from
  const to = isRefused ? error.to : facts.to
  if (to === undefined) return undefined
  const { statusWrites }: OperationDescription = operationTable[operation]
  const isChange = from !== undefined && (isRefused || from !== to)
  return {
    machine,
    from,
    to,
    asked: statusWrites.some(({ consultsTransitions }) => consultsTransitions),
    listed: isChange ? isListed(machine, { ...facts, from, to }) : undefined,
    spec: placeOf(operation, 'x-status-writes'),
  }
}

function effectsOf({ received }: Facts, operation: OperationId): Effects {
  const { noop, variants, ...documents } = (operationTable[operation] as OperationDescription).effects
  const result = isObject(received) ? received['result'] : undefined
  const writes = Object.entries(documents).filter(([, fields]) => Array.isArray(fields) && fields.length > 0)
  return {
    writes: Object.fromEntries(writes) as Record<string, string[]>,
    result: typeof result === 'string' ? result : undefined,
    spec: placeOf(operation, 'x-effects'),
  }
}

function availabilityOf({ profile }: Facts, operation: OperationId): Availability {
  const { since, stability, visibility, serverless } = (operationTable[operation] as OperationDescription).availability
  const older = versionVariants.filter(
    ({ id, operations }) => !profile.behaves(id) && (operations as readonly OperationId[]).includes(operation),
  )
  return {
    since,
    stability,
    visibility,
    serverless,
    older: older.map(({ since: newer, before }) => `Before ${newer}: ${before}`),
    spec: placeOf(operation, 'x-availability'),
  }
}

function evidenceOf(facts: Facts, operation: OperationId): EvidenceOfAnswer {
  const points = ledgerPoints(facts)
  const marks = points.map(({ mark }) => mark)
  const known = evidence[operation].tests ? 'tests' : 'source'
  return {
    mark: marks.includes('unconfirmed') ? 'unconfirmed' : marks.includes('derived') ? 'derived' : known,
    points,
    spec: placeOf(operation, 'x-evidence'),
    reference: `openapi/FIDELITY.md#${operation.replace('.', '')}`,
  }
}
