import type { Profile } from '../domain/profile.ts'
import { isObject, type JsonObject } from '../json/value.ts'
import type { ContractResponse, Send } from './exchange.ts'
import type { DocumentKind } from './history/knowledge.ts'
import type { JournalContent, JournalEntry } from './journal.ts'
import { documentUrl, ownershipOf } from './ownership.ts'

/** Something that was made by a run, with its id. */
export interface Created {
  /** What it is. */
  readonly kind: DocumentKind
  /** Its id on the server. */
  readonly id: string
}

/** What became of the things that a journal names. */
export interface CleanUpResult {
  /** They were there, and are gone now. */
  readonly removed: readonly Created[]
  /** They were gone already. */
  readonly absent: readonly Created[]
  /** They may still be there, with the reason: the status and what the server said, or why it could not be reached. */
  readonly failed: readonly (Created & { readonly why: string })[]
  /** Creations that nothing was heard of and nothing was found of: a person should look. */
  readonly unknown: readonly JournalEntry[]
}

/** What must be known to remove what a run has made. */
export interface CleanUpOptions {
  /** The version of the server: it tells whether a connector has to be deleted for good. */
  readonly profile: Profile
  /** Told of each thing that is gone now, as a journal wants to know. */
  readonly onGone?: ((kind: DocumentKind, id: string) => void) | undefined
  /** Whether the journal is of this very process and was never out of its hands, so that it proves whose a document is. */
  readonly isOwn?: boolean | undefined
  /** Ends it: it rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined
}

/** Jobs first, for they belong to connectors. */
const order: readonly DocumentKind[] = ['sync_job', 'connector', 'secret']

/** Documents of a list at a time, and where the server ends every list. */
const pageSize = 1000
const listEnd = 10_000

/**
 * Removes from a server what the journal of a run says is left there, and nothing else: what neither carries the id of the run nor is known
 * to be of it in another way stays, whatever the journal says. What was created under an id that nobody knows is
 * looked for: connectors whose id or index name carries the id of the run, sync jobs of connectors that the run has made. Secrets cannot
 * be listed, so those are only told of. Once the server cannot be reached it is not tried further.
 * Errors: rejects when the signal does; every other trouble is part of the result.
 */
export async function cleanUp(send: Send, journal: JournalContent, options: CleanUpOptions): Promise<CleanUpResult> {
  const { profile, onGone, isOwn = false, signal } = options
  const removed: Created[] = []
  const absent: Created[] = []
  const failed: (Created & { why: string })[] = []
  const ask = asker(send, signal)

  const lost = journal.left.filter((entry) => entry.id === undefined)
  const found = await find(ask, journal, lost)
  const known = journal.left.flatMap(({ kind, id }) => (id === undefined ? [] : [{ kind, id }]))
  for (const kind of order) {
    for (const one of distinct([...known, ...found]).filter((each) => each.kind === kind)) {
      const owner = isOwn ? 'ours' : await ownershipOf(one, journal.run, (url) => ask('GET', url))
      if (owner !== 'ours') {
        if (owner === 'gone') absent.push(one)
        else failed.push({ ...one, why: owner.why })
        if (owner === 'gone') onGone?.(kind, one.id)
        continue
      }
      const answer = await ask('DELETE', removalUrl(one, profile))
      if (typeof answer === 'string') failed.push({ ...one, why: answer })
      else if (answer.status === 200) removed.push(one)
      else if (answer.status === 404) absent.push(one)
      else failed.push({ ...one, why: refusal(answer) })
      if (typeof answer !== 'string' && (answer.status === 200 || answer.status === 404)) onGone?.(kind, one.id)
    }
  }
  return { removed, absent, failed, unknown: unaccounted(lost, found, journal) }
}

/** Asks the server; a text says why there is no answer, and then there is none any more. */
type Ask = (method: string, url: string) => Promise<ContractResponse | string>

function asker(send: Send, signal: AbortSignal | undefined): Ask {
  let unreachable: string | undefined
  return async (method, url) => {
    signal?.throwIfAborted()
    if (unreachable !== undefined) return unreachable
    try {
      return await send({ method, url, headers: {}, body: '' }, signal)
    } catch (error) {
      signal?.throwIfAborted()
      unreachable = error instanceof Error ? error.message : String(error)
      return unreachable
    }
  }
}

function removalUrl(one: Created, profile: Profile): string {
  const isHard = one.kind === 'connector' && profile.parameters('connector.delete').includes('hard')
  return `${documentUrl(one)}${isHard ? '?hard=true' : ''}`
}

/** Looks for what was created and whose id nobody knows. */
async function find(ask: Ask, journal: JournalContent, lost: readonly JournalEntry[]): Promise<Created[]> {
  const isLost = (kind: DocumentKind) => lost.some((entry) => entry.kind === kind)
  const connectors = isLost('connector')
    ? (await list(ask, '/_connector?filter_path=results.id,results.index_name')).filter(
        ({ id, index_name }) => `${id}`.includes(journal.run) || `${index_name}`.includes(journal.run),
      )
    : []
  const found: Created[] = connectors.map(({ id }) => ({ kind: 'connector', id: String(id) }))
  if (isLost('sync_job')) {
    for (const connector of new Set([...journal.connectors, ...found.map(({ id }) => id)])) {
      const jobs = await list(
        ask,
        `/_connector/_sync_job?connector_id=${encodeURIComponent(connector)}&filter_path=results.id`,
      )
      found.push(...jobs.map(({ id }): Created => ({ kind: 'sync_job', id: String(id) })))
    }
  }
  return found
}

/** The documents of a list, page by page, as far as the server lets one read it. */
async function list(ask: Ask, url: string): Promise<JsonObject[]> {
  const all: JsonObject[] = []
  for (let from = 0; from < listEnd; from += pageSize) {
    const answer = await ask('GET', `${url}&from=${from}&size=${pageSize}`)
    const page = typeof answer === 'string' || answer.status !== 200 ? [] : results(answer)
    all.push(...page)
    if (page.length < pageSize) break
  }
  return all
}

function results({ body }: ContractResponse): JsonObject[] {
  const parsed = parse(body)
  const documents = isObject(parsed) ? parsed['results'] : undefined
  return Array.isArray(documents) ? documents.filter(isObject).filter(({ id }) => typeof id === 'string') : []
}

/** Lost creations less as many as were found of their kind that the journal did not know: which is which cannot be told. */
function unaccounted(
  lost: readonly JournalEntry[],
  found: readonly Created[],
  { left, connectors }: JournalContent,
): JournalEntry[] {
  const isKnown = ({ kind, id }: Created) =>
    left.some((entry) => entry.kind === kind && entry.id === id) || (kind === 'connector' && connectors.includes(id))
  const counts = { connector: 0, sync_job: 0, secret: 0 }
  for (const one of found) if (!isKnown(one)) counts[one.kind] += 1
  return lost.filter(({ kind }) => counts[kind]-- <= 0)
}

function distinct(all: readonly Created[]): Created[] {
  return [...new Map(all.map((one) => [`${one.kind}/${one.id}`, one])).values()]
}

function refusal({ status, body }: ContractResponse): string {
  const parsed = parse(body)
  const error = isObject(parsed) ? parsed['error'] : undefined
  const reason = isObject(error) ? error['reason'] : error
  return typeof reason === 'string' ? `${status}: ${reason}` : String(status)
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
