import { isWithin, valueAt } from '../../json/pointer.ts'
import { contractTable, type OperationContract } from '../../spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import { type About, knownBefore } from './about.ts'
import { createDoubts, deletesJobs, isOf, unsettled } from './doubts.ts'
import { createInstants } from './instants.ts'
import type { DocumentKind, Expectation, Json, Knowledge, KnownDocument } from './knowledge.ts'
import { type Behaviour, effectPaths, type Prediction, predict } from './predict.ts'
import { creates, deletions, isOn, subjectOf } from './subject.ts'

/** Knowledge that grows with every exchange. */
export interface History extends Knowledge {
  /** Takes in an exchange, with what was found of the document that it is about. */
  learn(exchange: Exchange, about: About): void
  /**
   * Takes in that a request went out whose answer nobody has read: it may have written or not. Where it is not even known to be over, it may do
   * so yet.
   */
  miss(exchange: Exchange, isOver: boolean): void
  /** Gives up what is known of the document that an exchange is about. */
  forget(exchange: Exchange): void
}

export interface HistoryOptions {
  /** The version that the target is held to. */
  readonly profile: Behaviour
  /** Ids that nobody can have used before, so that their documents are missing until they are made. */
  readonly isFresh?: (id: string) => boolean
}

/** Makes a history that knows nothing yet. */
export function createHistory({ profile, isFresh = () => false }: HistoryOptions): History {
  const documents: { readonly [Kind in DocumentKind]: Map<string, KnownDocument> } = {
    connector: new Map(),
    sync_job: new Map(),
    secret: new Map(),
  }
  const instants = createInstants()

  const get = (kind: DocumentKind, id: string): KnownDocument =>
    documents[kind].get(id) ?? unseen(kind, id, isFresh(id) ? 'missing' : 'unknown')
  const doubts = createDoubts()
  /** When the last request went out. */
  let now = 0
  const set = (document: KnownDocument) => documents[document.kind].set(document.id, doubts.on(document, now))
  const list = (kind: DocumentKind) => Array.from(documents[kind].values())

  function learn(exchange: Exchange, about: About): void {
    const { operation, response } = exchange
    const { before: known } = about
    now = exchange.startedAt
    if (!operation || !known) return
    // What stands before the server may have given up, while the server goes on.
    if (!isOfServer(exchange)) doubt(exchange, operation, known, false)
    else if (response.status === 404) set(missing(exchange, operation, known))
    else if (response.status >= 500) doubt(exchange, operation, known, true)
    else if (response.status >= 200 && response.status < 300) accept(exchange, operation, known, about)
  }

  function accept(exchange: Exchange, operation: OperationId, known: KnownDocument, about: About): void {
    const { kind, id } = known
    const { shown, unchanged } = about
    if (shown) {
      for (const { path, outcome } of known.expectations) {
        if (outcome.is === 'now') instants.note(valueAt(shown, path), exchange.endedAt)
      }
      if (kind === 'sync_job') instants.note(shown['created_at'], exchange.endedAt)
      set(seen(known, shown, unchanged, exchange))
    } else if (deletions.has(operation)) {
      set(deleted(exchange, known, profile))
      if (deletesJobs(exchange)) deleteJobs(exchange, id)
    } else if (creates(operation)) {
      const made: KnownDocument = { ...unseen(kind, id, 'exists'), document: { id } }
      set(promise(made, exchange, operation, predict(exchange, operation, made, profile)))
    } else if (effectPaths(operation, kind).length > 0) {
      const written = reachesDeleted(exchange, operation, known) ? known : exists(known)
      set(promise(written, exchange, operation, predict(exchange, operation, known, profile)))
    }
  }

  /** Whether an accepted request may have written to a connector that was deleted softly, so that it does not show that there is one. */
  function reachesDeleted(exchange: Exchange, operation: OperationId, { kind, existence }: KnownDocument): boolean {
    if (kind !== 'connector' || existence !== 'unknown' || !profile.behaves('soft-deletion')) return false
    return missingRule(exchange, operation).softDeleted !== 'not-found'
  }

  function deleteJobs(exchange: Exchange, connector: string): void {
    for (const job of list('sync_job')) {
      const isOfIt = isOf(job, connector)
      if (isOfIt === 'yes') set(gone(job, exchange))
      else if (isOfIt === 'unknown') set(unsettled(job))
    }
  }

  function doubt(exchange: Exchange, operation: OperationId, known: KnownDocument, isOver: boolean): void {
    const cast = (document: KnownDocument) => unsure(exchange, operation, document)
    if (!isOver && writes(operation)) doubts.add(known, exchange, cast)
    if (deletesJobs(exchange)) {
      for (const job of list('sync_job')) if (isOf(job, known.id) !== 'no') set(unsettled(job))
    }
    set(cast(known))
  }

  return {
    get,
    list,
    learn,
    miss(exchange, isOver) {
      const { operation } = exchange
      const known = knownBefore(exchange, { get })
      now = exchange.startedAt
      if (operation && known) doubt(exchange, operation, known, isOver)
    },
    forget(exchange) {
      const subject = subjectOf(exchange)
      if (subject?.id !== undefined) set(unseen(subject.kind, subject.id, 'unknown'))
    },
    latestInstant: instants.before,
  }
}

function unseen(kind: DocumentKind, id: string, existence: KnownDocument['existence']): KnownDocument {
  return {
    kind,
    id,
    existence,
    document: undefined,
    seenAt: 0,
    changedAt: 0,
    status: undefined,
    expectations: [],
    writes: [],
  }
}

/** Writing to a connector that was deleted softly does not bring it back. */
function exists(known: KnownDocument): KnownDocument {
  return known.existence === 'deleted' ? known : { ...known, existence: 'exists' }
}

function seen(known: KnownDocument, document: Json, unchanged: boolean, { endedAt }: Exchange): KnownDocument {
  const { status } = document
  return {
    ...known,
    existence: document['deleted'] === true ? 'deleted' : 'exists',
    document,
    seenAt: endedAt,
    changedAt: unchanged ? known.changedAt : endedAt,
    status: typeof status === 'string' ? status : undefined,
    expectations: [],
    writes: [],
  }
}

function deleted(exchange: Exchange, known: KnownDocument, profile: Behaviour): KnownDocument {
  const { operation } = exchange
  const isSoft = operation === 'connector.delete' && profile.behaves('soft-deletion') && !isOn(exchange, 'hard')
  if (!isSoft) return gone(known, exchange)
  const after = promise(known, exchange, operation, predict(exchange, operation, known, profile))
  return { ...after, existence: 'deleted' }
}

/** What a 404 says: the document is gone, or deleted softly where that looks the same. */
function missing(exchange: Exchange, operation: OperationId, known: KnownDocument): KnownDocument {
  if (known.existence === 'missing' || creates(operation)) return known
  const hidesDeleted =
    missingRule(exchange, operation).softDeleted === 'not-found' || effectPaths(operation, known.kind).length > 0
  if (known.kind === 'connector' && hidesDeleted)
    return known.existence === 'deleted' ? known : { ...known, existence: 'unknown' }
  return gone(known, exchange)
}

function gone({ kind, id }: KnownDocument, { endedAt }: Exchange): KnownDocument {
  return { ...unseen(kind, id, 'missing'), changedAt: endedAt }
}

/** How an operation takes a document that is not there, its parameters and body considered. */
export function missingRule(
  exchange: Exchange,
  operation: OperationId,
): {
  /** The error type for an id that nothing has, or `creates`. */
  readonly unknown: string | undefined
  readonly softDeleted: string | undefined
  /** Further error types for such an id. */
  readonly otherwise: readonly string[]
} {
  const rule: OperationContract['missing'] = contractTable[operation].missing
  const variant = rule?.variants.find(
    ({ query = {}, body }) =>
      Object.entries(query).every(([name, value]) => String(isOn(exchange, name)) === value) &&
      (body === undefined || valueAt(exchange.sent, body) !== undefined),
  )
  return {
    unknown: variant?.unknown ?? rule?.unknown,
    softDeleted: variant?.softDeleted ?? rule?.softDeleted,
    otherwise: rule?.otherwise ?? [],
  }
}

/**
 * Elasticsearch names itself, but for strangers, and where it refuses a body for its length. An answer in JSON may be its own without that, as
 * headers get lost on the way, unless it is one that gateways give.
 */
function isOfServer({ response: { status, headers }, received }: Exchange): boolean {
  if (headers['x-elastic-product'] !== undefined || status === 401 || status === 403 || status === 413) return true
  return received !== undefined && status < 500 && status !== 408
}

/** A document that a request may have written to or not. */
function unsure(exchange: Exchange, operation: OperationId, known: KnownDocument): KnownDocument {
  const paths = creates(operation) ? [''] : effectPaths(operation, known.kind)
  const open = paths.map((path): Prediction => ({ path, outcome: { is: 'open' } }))
  const after = paths.length > 0 ? promise(known, exchange, operation, open) : known
  // What is there is not made, and what is not there is not deleted.
  const settled = creates(operation) ? 'exists' : deletions.has(operation) ? 'missing' : known.existence
  return known.existence === settled ? after : { ...after, existence: 'unknown' }
}

const writes = (operation: OperationId) => operationTable[operation].method !== 'get'

/** Adds what an accepted request promises. Where the server says that nothing changed, only what it should have written is expected. */
function promise(
  known: KnownDocument,
  exchange: Exchange,
  by: OperationId,
  predictions: readonly Prediction[],
): KnownDocument {
  const isNoop = (exchange.received as { readonly result?: unknown } | undefined)?.result === 'noop'
  const machine = operationTable[by].statusWrites[0]?.machine as 'ConnectorStatus' | 'SyncStatus' | undefined
  const at = exchange.startedAt
  let { status } = known
  const expectations = known.expectations.slice()
  for (const { path, outcome } of predictions) {
    if (isNoop && outcome.is !== 'value') continue
    const to = path === '/status' && outcome.is === 'value' ? String(outcome.value) : undefined
    const edge = to !== undefined && known.status !== undefined && machine && { machine, from: known.status, to }
    supersede(expectations, edge ? { path, outcome, by, at, edge } : { path, outcome, by, at })
    if (path === '/status' || path === '') status = to
  }
  return {
    ...known,
    changedAt: Math.max(known.changedAt, exchange.endedAt),
    status,
    expectations,
    writes: isNoop ? known.writes : withLast(known.writes, by),
  }
}

/** An operation once, however often it was called: workers report for hours to documents that nobody looks at. */
function withLast(writes: readonly string[], by: string): readonly string[] {
  return writes.at(-1) === by ? writes : [...writes.filter((one) => one !== by), by]
}

/** Puts an expectation in the place of those of its parts. What was expected of a whole is no longer to be had when a part of it is written anew. */
function supersede(expectations: Expectation[], next: Expectation): void {
  let kept = 0
  for (const one of expectations) {
    if (isWithin(one.path, next.path)) continue
    expectations[kept++] = isWithin(next.path, one.path) ? { ...one, outcome: { is: 'open' } } : one
  }
  if (kept < expectations.length) expectations.length = kept
  expectations.push(next)
}
