import { isObject } from '../../json/value.ts'
import { evidence } from '../../spec/generated/evidence.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import { type Place, rulePlaces } from '../../spec/generated/places.ts'
import { versionVariants } from '../../spec/generated/variants.ts'
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
  const described = {
    id,
    method,
    url,
    status,
    operation,
    error,
    check: rule?.check,
    rule: fault ? ruleOfFault(fault) : (rule?.sentence ?? ruleOfSuccess(facts)),
    spec: fault ? undefined : rule ? rulePlace(rule.place, facts) : specOfSuccess(facts),
    answer: fault ? undefined : answerPlace(facts),
    transition: operation && transitionOf(facts, operation),
    effects: operation && facts.status < 400 ? effectsOf(facts, operation) : undefined,
    availability: operation && availabilityOf(facts, operation),
    evidence: operation && evidenceOf(facts, operation),
    reliesOn,
  }
  const text = renderExplanation(described)
  return { ...described, text, toString: () => text }
}

function ruleOfSuccess({ operation, url }: Facts): string {
  if (operation !== undefined)
    return `All ${checkOrder.length} checks of the server let it pass, and ${operation} was done.`
  return /^\/*(\?|$)/.test(url)
    ? '`GET /` tells about the cluster. Clients ask it before anything else.'
    : '`OPTIONS` is answered with the methods of the path, on every path.'
}

function ruleOfFault({ id, name, served }: LoggedFault): string {
  const instead =
    served === undefined
      ? 'no operation was called'
      : `the answer of the operation would have been ${served}, and what it did is done`
  return `The fault ${id} of \`mock.faults\`, ${name}, has struck it: ${instead}.`
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
