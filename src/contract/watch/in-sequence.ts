import { operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import { effectPaths } from '../history/predict.ts'
import { creates, deletions, kindOf, subjectOf } from '../history/subject.ts'

/** An exchange in its turn. */
export interface Sequenced {
  /** The exchange itself. */
  readonly exchange: Exchange
  /** Whether it overlapped with another one on the same document, and one of the two has written: who was first, nobody can say. */
  readonly overlapped: boolean
  /** What of the answer nobody has read, so that the exchange says nothing of it: all of it when none came, or its body. */
  readonly missed: Missed | undefined
}

/** What of an answer was not there to be read. */
export type Missed = 'answer' | 'body'

/** Exchanges that may overlap, one after the other. */
export interface Sequence {
  /** A request goes out. */
  begin(startedAt: number): Ticket
}

/** A request that is under way. */
export interface Ticket {
  /** It was answered, or came to nothing before it went out. */
  end(exchange?: Exchange): void
  /** It went out, and nobody has read what came of it. */
  miss(exchange: Exchange, what: Missed): void
}

interface Entry {
  readonly startedAt: number
  exchange: Exchange | undefined
  missed: Missed | undefined
  done: boolean
}

/**
 * Puts exchanges in the order of their answers. Each waits for all requests that went out before its answer came, so that it is known what
 * it overlapped with.
 */
export function createSequence(onNext: (next: Sequenced) => void): Sequence {
  /** Those under way, and those that still matter to one under way. */
  let entries: Entry[] = []

  function flush(): void {
    const oldest = earliest(entries, isUnderWay)
    const ended = entries.filter(
      (entry): entry is Entry & { exchange: Exchange } =>
        entry.exchange !== undefined && entry.exchange.endedAt <= oldest,
    )
    if (ended.length > 1) ended.sort((a, b) => a.exchange.endedAt - b.exchange.endedAt)
    for (const entry of ended) {
      const collides = (other: Entry) =>
        other !== entry && other.exchange !== undefined && collide(entry.exchange, other.exchange)
      const overlapped = entries.some(collides) || recent.some(collides)
      // It has had its turn, also when it makes trouble.
      recent.push(entry)
      entries.splice(entries.indexOf(entry), 1)
      onNext({ exchange: entry.exchange, overlapped, missed: entry.missed })
    }
    const horizon = Math.min(oldest, earliest(entries))
    recent = recent.filter(({ exchange }) => exchange && exchange.endedAt > horizon)
    entries = entries.filter(({ done, exchange }) => !done || exchange)
  }

  /** Those that were passed on, as long as one under way can have overlapped with them. */
  let recent: Entry[] = []

  return {
    begin(startedAt) {
      const entry: Entry = { startedAt, exchange: undefined, missed: undefined, done: false }
      entries.push(entry)
      const end = (exchange?: Exchange, missed?: Missed) => {
        entry.exchange = exchange
        entry.missed = missed
        entry.done = true
        flush()
      }
      return { end: (exchange) => end(exchange), miss: end }
    },
  }
}

/** When the first of those that count began; there may be more of them than a call takes arguments. */
function earliest(entries: readonly Entry[], counts: (entry: Entry) => boolean = () => true): number {
  let first = Number.POSITIVE_INFINITY
  for (const entry of entries) if (entry.startedAt < first && counts(entry)) first = entry.startedAt
  return first
}

const isUnderWay = ({ done }: Entry) => !done

function collide(a: Exchange, b: Exchange): boolean {
  if (a.startedAt >= b.endedAt || b.startedAt >= a.endedAt || !(mayWrite(a) || mayWrite(b))) return false
  const [one, other] = [subjectOf(a), subjectOf(b)]
  return one !== undefined && other !== undefined && one.kind === other.kind && one.id === other.id
}

function mayWrite({ operation }: Exchange): boolean {
  if (!operation || operationTable[operation].method === 'get') return false
  return creates(operation) || deletions.has(operation) || effectPaths(operation, kindOf(operation)).length > 0
}
