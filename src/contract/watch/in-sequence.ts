import { operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import { deletesJobs } from '../history/doubts.ts'
import type { DocumentKind } from '../history/knowledge.ts'
import { effectPaths } from '../history/predict.ts'
import { creates, deletions, kindOf, subjectOf } from '../history/subject.ts'

/** An exchange in its turn. */
export interface Sequenced {
  /** The exchange itself. */
  readonly exchange: Exchange
  /** Whether it overlapped with another one that has written to what it is about: who was first, nobody can say. */
  readonly overlapped: boolean
  /** What of the answer nobody has read, so that the exchange says nothing of it: all of it when none came, or its body. */
  readonly missed: Missed | undefined
}

/** What of an answer was not there to be read. */
export type Missed = 'answer' | 'body'

/** Exchanges that may overlap, one after the other. */
export interface Sequence {
  /** A request goes out: none that went out before it may come later. */
  begin(startedAt: number): Ticket
}

/** A request that is under way. */
export interface Ticket {
  /** It was answered, or came to nothing before it went out. */
  end(exchange?: Exchange): void
  /** It went out, and nobody has read what came of it. */
  miss(exchange: Exchange, what: Missed): void
}

/** A request that has ended, and waits for its turn. */
interface Entry {
  /** Rises in the order in which requests went out. */
  readonly order: number
  readonly exchange: Exchange
  readonly missed: Missed | undefined
  readonly facts: Facts
  overlapped: boolean
}

/** What decides about overlapping, found out once: there may be very many pairs. */
interface Facts {
  readonly kind: DocumentKind | undefined
  readonly id: string | undefined
  readonly mayWrite: boolean
  readonly deletesJobs: boolean
}

/**
 * Puts exchanges in the order of their answers. Each waits for all requests that went out before its answer came, so that it is known what
 * it overlapped with.
 */
export function createSequence(onNext: (next: Sequenced) => void): Sequence {
  /** When those under way went out, the first one first. */
  const underWay = new Set<{ readonly startedAt: number }>()
  /** In the order of their answers. */
  const waiting: Entry[] = []

  /** Puts an entry where it belongs, most often at the end. All that it can have overlapped with waits as well, or is under way. */
  function put(entry: Entry): void {
    let place = waiting.length
    while (place > 0 && comesLater(waiting[place - 1] as Entry, entry)) place--
    waiting.splice(place, 0, entry)
    for (let i = place - 1; i >= 0 && endOf(waiting[i]) > entry.exchange.startedAt; i--)
      mark(entry, waiting[i] as Entry)
    for (let i = place + 1; i < waiting.length; i++) mark(entry, waiting[i] as Entry)
  }

  function mark(one: Entry, other: Entry): void {
    if (one.exchange.startedAt >= other.exchange.endedAt || other.exchange.startedAt >= one.exchange.endedAt) return
    one.overlapped ||= isDoubtful(one.facts, other.facts)
    other.overlapped ||= isDoubtful(other.facts, one.facts)
  }

  function flush(): void {
    const [oldest] = underWay
    while (waiting.length > 0 && (!oldest || endOf(waiting[0]) <= oldest.startedAt)) {
      // It has had its turn, also when it makes trouble.
      const { exchange, overlapped, missed } = waiting.shift() as Entry
      onNext({ exchange, overlapped, missed })
    }
  }

  let orders = 0
  return {
    begin(startedAt) {
      const begun = { startedAt }
      const order = orders++
      underWay.add(begun)
      const end = (exchange?: Exchange, missed?: Missed) => {
        underWay.delete(begun)
        if (exchange) put({ order, exchange, missed, facts: factsOf(exchange), overlapped: false })
        flush()
      }
      return { end: (exchange) => end(exchange), miss: end }
    },
  }
}

function comesLater(one: Entry, other: Entry): boolean {
  const difference = one.exchange.endedAt - other.exchange.endedAt
  return difference > 0 || (difference === 0 && one.order > other.order)
}

const endOf = (entry: Entry | undefined) => entry?.exchange.endedAt ?? Number.NEGATIVE_INFINITY

function factsOf(exchange: Exchange): Facts {
  const { kind, id } = subjectOf(exchange) ?? {}
  return { kind, id, mayWrite: mayWrite(exchange), deletesJobs: deletesJobs(exchange) }
}

function mayWrite({ operation, response: { status } }: Exchange): boolean {
  if (!operation || operationTable[operation].method === 'get' || (status >= 400 && status < 500)) return false
  return creates(operation) || deletions.has(operation) || effectPaths(operation, kindOf(operation)).length > 0
}

/** Whether what an exchange shows, or leaves behind, depends on whether another one came first. */
function isDoubtful(one: Facts, other: Facts): boolean {
  if (one.kind === 'sync_job' && other.deletesJobs) return true
  if (one.kind === undefined || one.kind !== other.kind) return false
  // A list shows all documents of a kind, and of what is made the id may not be known.
  if (one.id === undefined) return other.mayWrite
  return one.id === other.id && (one.mayWrite || other.mayWrite)
}
