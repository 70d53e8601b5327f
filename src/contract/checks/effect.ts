import { isWithin, memberOf, ownMember, valueAt } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { Expectation, KnownDocument } from '../history/knowledge.ts'
import { isAsPredicted } from '../history/predict.ts'
import { instantOf, isSame } from '../history/same.ts'
import { kindOf } from '../history/subject.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show, showOf } from './show.ts'

/** What an operation writes, and to what: `x-effects` and `x-writes`. It shows when the document is seen again. */
export const effect: Check = {
  name: 'effect',
  question: 'Has the document changed in what the operations since have written, and in nothing else?',
  run(exchange, { before, shown, unchanged }) {
    if (!before || !shown) return []
    return broken(exchange, before, shown).concat(unchanged ? [] : unasked(exchange, before, shown))
  },
}

/** Clocks of several nodes differ a little. */
const clockTolerance = 5

function broken(exchange: Exchange, known: KnownDocument, shown: unknown): Finding[] {
  return known.expectations.flatMap((expectation) => {
    const { path, outcome, by, edge } = expectation
    const value = valueAt(shown, path)
    if (isAsPredicted(value, outcome) && !isUntouched(expectation, known, value)) return []
    const expected =
      outcome.is === 'now'
        ? `the instant of ${by}`
        : `${outcome.is === 'holds' ? 'an object that holds ' : ''}${showOf(known.kind, 'value' in outcome ? outcome.value : undefined)}, by ${by}`
    const found = finding(exchange, known, path, expected, showOf(known.kind, value), by as OperationId)
    return [edge ? { ...found, edge } : found]
  })
}

/** An instant that was to be written anew, is the one of before, although time has passed. */
function isUntouched({ path, outcome, at }: Expectation, { document, seenAt }: KnownDocument, value: unknown): boolean {
  if (outcome.is !== 'now' || !document || at - seenAt < clockTolerance) return false
  const before = instantOf(valueAt(document, path))
  return before !== undefined && before === instantOf(value)
}

function unasked(exchange: Exchange, known: KnownDocument, shown: Readonly<Record<string, unknown>>): Finding[] {
  if (!known.document) return []
  const touched = known.expectations.map(({ path }) => path)
  return differences(known.document, shown, touched).map(({ path, before, after }) => {
    const why = known.writes.length === 0 ? 'nothing has written to it' : `${known.writes.join(', ')} must not write it`
    const expected = `${showOf(known.kind, before)}, as before, for ${why}`
    return finding(exchange, known, path, expected, showOf(known.kind, after), known.writes.at(-1) as OperationId)
  })
}

interface Difference {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

/** Where two values differ, but for what `touched` leads to. */
function differences(
  before: unknown,
  after: unknown,
  touched: readonly string[],
  path = '',
  found: Difference[] = [],
): readonly Difference[] {
  if (touched.some((one) => isWithin(path, one))) return found
  const isAbove = touched.some((one) => isWithin(one, path))
  // Above what was touched there is a difference most likely: then parts are compared, each once.
  if (!isAbove && isSame(before, after)) return found
  const a = isAbove && before === undefined ? emptyLike(after) : before
  const b = isAbove && after === undefined ? emptyLike(before) : after
  if (!(isObject(a) && isObject(b)) && !(isAbove && Array.isArray(a) && Array.isArray(b))) {
    if (!isSame(before, after)) found.push({ path, before, after })
    return found
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [one, other] = [ownMember(a, key), ownMember(b, key)]
    if (one !== other) differences(one, other, touched, memberOf(path, key), found)
  }
  return found
}

function emptyLike(value: unknown): object {
  return Array.isArray(value) ? [] : {}
}

function finding(
  { operation }: Exchange,
  { kind }: KnownDocument,
  path: string,
  expected: string,
  received: string,
  by: OperationId | undefined,
): Finding {
  const source = by ?? operation
  const contract = source && source in contractTable ? contractTable[source] : undefined
  const spec =
    (kindOf(source ?? 'connector.get') === kind ? contract?.writesPlace : undefined) ?? contract?.effectsPlace
  return {
    check: 'effect',
    severity: 'error',
    subject: kind,
    path,
    expected,
    received: received ?? show(undefined),
    spec,
  }
}
