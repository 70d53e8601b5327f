import { isObject } from '../../json/value.ts'
import { errorSignature } from '../../spec/generated/error-signature.js'
import type { OperationId } from '../../spec/generated/operations.ts'
import {
  type AnswerPlaces,
  type ExamplePlaces,
  operationPlaces,
  type Place,
  rulePlaces,
  type SharedAnswer,
  sharedAnswers,
} from '../../spec/generated/places.ts'
import type { Facts } from '../reliance/facts.ts'
import { placeOf, slipOf } from '../reliance/reliance.ts'
import type { RulePlace } from './rules.ts'

/** Where the description has an answer: the example that it is like, else the response. */
export interface AnswerPlace extends Place {
  /** The name of the example. */
  readonly example?: string
}

/** Answers that come before any operation is known, by their status. */
const withoutOperation: Readonly<Record<number, SharedAnswer>> = {
  400: 'NoHandlerFound',
  401: 'Unauthorized',
  405: 'MethodNotAllowed',
  406: 'UnsupportedContentType',
  413: 'PayloadTooLarge',
}

/** The place of an answer; nothing when the description does not have it. */
export function answerPlace({ operation, status, received, error }: Facts): AnswerPlace | undefined {
  const described = operation === undefined ? withoutOperation[status] : operationPlaces()[operation].answers[status]
  if (described === undefined) return undefined
  const answer: AnswerPlaces =
    typeof described === 'string'
      ? sharedAnswers[described]
      : { pointer: `${operation && operationPlaces()[operation].pointer}/responses/${status}`, ...described }
  const { pointer, line, examples = {} } = answer
  const found = error && isObject(received) && 'error' in received ? findExample(examples, received) : undefined
  // Without an operation only what is like an example is that answer: a bad header is a 400 too.
  if (operation === undefined && status === 400 && !found) return undefined
  return found
    ? { pointer: `${pointer}/content/application~1json/examples/${found.name}`, line: found.line, example: found.name }
    : { pointer, line }
}

function findExample(
  examples: ExamplePlaces,
  body: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly line: number } | undefined {
  const signature = errorSignature({ error: body['error'] })
  const found = Object.entries(examples).find(([, [, one]]) => one === signature)
  return found && { name: found[0], line: found[1][0] }
}

/** The place of a rule. */
export function rulePlace(place: RulePlace, facts: Facts): Place | undefined {
  const { operation } = facts
  if (typeof place === 'object') return operation && placeOf(operation, place.key)
  if (place === 'answer') return answerPlace(facts)
  if (place === 'slip') return operation && slipPlace(facts, operation)
  // An older version has another table.
  const isTable = place === 'ConnectorStatus' || place === 'SyncStatus'
  return isTable && facts.profile.table(place) ? rulePlaces.variants : rulePlaces[place]
}

function slipPlace(facts: Facts, operation: OperationId): Place | undefined {
  const found = slipOf(facts, operation)
  return found && rulePlaces[`slip ${found.id}` as const]
}
