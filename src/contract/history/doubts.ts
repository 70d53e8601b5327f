import type { Exchange } from '../exchange.ts'
import type { KnownDocument } from './knowledge.ts'
import { currentValue } from './predict.ts'
import { isOn } from './subject.ts'

/** Requests that may still be carried out, for nobody has heard that they are over. */
export interface Doubts {
  /** Notes that a request to a document may be carried out yet; `cast` takes from what is known what it may write. */
  add(document: KnownDocument, exchange: Exchange, cast: Cast): void
  /** A document as far as it is known while such requests may write to it. `now` is in milliseconds since 1970. */
  on(document: KnownDocument, now: number): KnownDocument
}

type Cast = (known: KnownDocument) => KnownDocument

interface Doubt {
  readonly until: number
  readonly cast: Cast
}

/** How long a request may be under way after it was given up, in milliseconds. */
const longest = 60_000

/** Makes a keeper of doubts that has none. */
export function createDoubts(): Doubts {
  /** By document, and by what was asked of it. */
  const doubts = new Map<string, Map<string, Doubt>>()
  /** Until when all jobs of connectors may be deleted, by the id of the connector. */
  const jobless = new Map<string, number>()

  function ofDocument(document: KnownDocument, now: number): KnownDocument {
    const key = keyOf(document)
    const asked = doubts.get(key)
    if (!asked) return document
    let result = document
    for (const [operation, { until, cast }] of asked) {
      if (until > now) result = cast(result)
      else asked.delete(operation)
    }
    if (asked.size === 0) doubts.delete(key)
    return result
  }

  function ofJobs(job: KnownDocument, now: number): KnownDocument {
    for (const [connector, until] of jobless) {
      if (until <= now) jobless.delete(connector)
      else if (isOf(job, connector) !== 'no') return unsettled(job)
    }
    return job
  }

  return {
    add(document, exchange, cast) {
      const until = exchange.endedAt + longest
      const key = keyOf(document)
      const known = doubts.get(key) ?? new Map<string, Doubt>()
      doubts.set(key, known.set(exchange.operation ?? '', { until, cast }))
      if (deletesJobs(exchange)) jobless.set(document.id, until)
    },
    on(document, now) {
      // As it is nearly always.
      if (doubts.size + jobless.size === 0) return document
      const known = ofDocument(document, now)
      return document.kind === 'sync_job' ? ofJobs(known, now) : known
    },
  }
}

const keyOf = ({ kind, id }: KnownDocument) => `${kind} ${id}`

/** Whether a request deletes a connector with its jobs. */
export function deletesJobs(exchange: Exchange): boolean {
  return exchange.operation === 'connector.delete' && isOn(exchange, 'delete_sync_jobs')
}

/** Whether a job is of a connector; of one that was never seen that cannot be told. */
export function isOf(job: KnownDocument, connector: string): 'yes' | 'no' | 'unknown' {
  const owner = currentValue(job, '/connector/id')
  if (owner?.value === undefined) return 'unknown'
  return owner.value === connector ? 'yes' : 'no'
}

/** A document that may be gone. */
export function unsettled(known: KnownDocument): KnownDocument {
  return known.existence === 'exists' ? { ...known, existence: 'unknown' } : known
}
