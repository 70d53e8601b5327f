import { valueAt } from '../../json/pointer.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { Expectation, Knowledge, KnownDocument } from '../history/knowledge.ts'
import { instantOf } from '../history/same.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** Instants that the server writes go forward: within a document, and against what it has written elsewhere. */
export const timestamps: Check = {
  name: 'timestamps',
  question: 'Does the time that the server writes only go forward?',
  run(exchange, { known, before, shown }) {
    // What nobody was seen to write may be by clocks of others.
    if (!before || !shown || before.expectations.length === 0) return []
    return backwards(exchange, before, shown, known).concat(order(exchange, before, shown))
  },
}

/** Each node of a cluster writes the time of its own clock, which need not agree with the others to the millisecond. */
const tolerance = 2000

function backwards(exchange: Exchange, known: KnownDocument, shown: unknown, { latestInstant }: Knowledge): Finding[] {
  return known.expectations.flatMap(({ path, outcome, by, at }) => {
    const instant = outcome.is === 'now' ? instantOf(valueAt(shown, path)) : undefined
    if (instant === undefined) return []
    const before = instantOf(known.document && valueAt(known.document, path)) ?? Number.NEGATIVE_INFINITY
    // What was seen since may well have been written later, though this is seen last.
    const floor = Math.max(before, latestInstant(at)) - tolerance
    if (instant >= floor) return []
    const expected = `not before ${new Date(floor).toISOString()}, which is past when ${by} was called`
    return [finding(exchange, known, path, expected, valueAt(shown, path), by as OperationId)]
  })
}

/** Pairs of which the first is never after the second, wherever both are there. */
const pairs: Readonly<Record<KnownDocument['kind'], readonly (readonly [earlier: string, later: string])[]>> = {
  connector: [],
  sync_job: [
    ['/created_at', '/last_seen'],
    ['/created_at', '/started_at'],
    ['/created_at', '/cancelation_requested_at'],
    ['/cancelation_requested_at', '/canceled_at'],
  ],
  secret: [],
}

function order(exchange: Exchange, known: KnownDocument, shown: unknown): Finding[] {
  return pairs[known.kind].flatMap(([earlier, later]) => {
    const [first, second] = [valueAt(shown, earlier), valueAt(shown, later)]
    const [a, b] = [instantOf(first), instantOf(second)]
    if (a === undefined || b === undefined || b >= a - tolerance) return []
    const writtenTo = (path: string) => known.expectations.find((one) => one.path === path)
    if (!isServers(writtenTo(later), writtenTo(earlier))) return []
    return [finding(exchange, known, later, `not before ${earlier.slice(1)}, which is ${show(first)}`, second)]
  })
}

/**
 * Whether the later instant is of the server, and was written no sooner than the earlier one. What others have written, such as workers to the
 * index or by `_stats`, is by their own clocks.
 */
function isServers(later: Expectation | undefined, earlier: Expectation | undefined): boolean {
  return later?.outcome.is === 'now' && (!earlier || earlier.at <= later.at)
}

function finding(
  { operation }: Exchange,
  { kind }: KnownDocument,
  path: string,
  expected: string,
  value: unknown,
  by = operation,
): Finding {
  const spec = by && contractTable[by].effectsPlace
  return { check: 'timestamps', severity: 'error', subject: kind, path, expected, received: show(value), spec }
}
