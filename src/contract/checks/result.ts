import type { Profile } from '../../domain/profile.ts'
import { valueAt } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { KnownDocument } from '../history/knowledge.ts'
import { currentValue, effectPaths, type Prediction, predict } from '../history/predict.ts'
import { isSame } from '../history/same.ts'
import { creates, deletions } from '../history/subject.ts'
import type { Check } from './check.ts'

/** An update says `noop` when nothing has changed and the operation can tell, and `updated` otherwise. */
export const result: Check = {
  name: 'result',
  question: 'Does the answer say rightly whether something has changed?',
  run(exchange, { before, profile }) {
    const { operation, response, received } = exchange
    if (!operation || !before || response.status !== 200) return []
    if (creates(operation) || deletions.has(operation) || effectPaths(operation, before.kind).length === 0) return []
    const told = isObject(received) ? received['result'] : undefined
    if (told !== 'noop' && told !== 'updated') return []
    const expected = expectedResult(exchange, operation, before, profile)
    if (expected === undefined || told === expected.result) return []
    return [
      {
        check: 'result',
        severity: 'error',
        subject: 'body',
        path: '/result',
        expected: `"${expected.result}", for ${expected.why}`,
        received: `"${told}"`,
        spec: contractTable[operation].effectsPlace,
      },
    ]
  },
}

/** What the answer must say; nothing when that cannot be known. */
function expectedResult(
  exchange: Exchange,
  operation: OperationId,
  known: KnownDocument,
  profile: Profile,
): { readonly result: 'noop' | 'updated'; readonly why: string } | undefined {
  if ((operationTable[operation] as OperationDescription).effects.noop !== 'possible') {
    return { result: 'updated', why: 'it never says anything else' }
  }
  const always = contractTable[operation].neverNoop.find(
    ({ body }) => body === undefined || valueAt(exchange.sent, body) !== undefined,
  )
  if (always) return { result: 'updated', why: `with ${always.body?.slice(1)} it never says anything else` }
  const verdicts = predict(exchange, operation, known, profile).map((prediction) => changes(prediction, known))
  const changed = verdicts.find((verdict) => typeof verdict === 'string')
  if (typeof changed === 'string') return { result: 'updated', why: `${changed} changes` }
  if (verdicts.includes(undefined)) return undefined
  return { result: 'noop', why: 'everything is as it was' }
}

/** The field that changes, false when it does not, nothing when that cannot be known. */
function changes({ path, outcome }: Prediction, known: KnownDocument): string | false | undefined {
  const current = currentValue(known, path)
  // An instant can be the same as before when nothing takes longer than the clock's tick.
  if (!current || outcome.is === 'open' || outcome.is === 'now' || outcome.is === 'holds') return undefined
  if (!isSame(current.value, outcome.value)) return path.slice(1)
  // The same moment written in another way is a change to a field of text, and none to one of instants.
  return JSON.stringify(current.value) === JSON.stringify(outcome.value) ? false : undefined
}
