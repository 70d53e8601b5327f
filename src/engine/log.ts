import type { Profile } from '../domain/profile.ts'
import type { ApiError } from '../errors/catalogue.ts'
import { misuse } from '../errors/misuse.ts'
import type { Exchange } from './exchange.ts'
import { isCut, keepBody } from './logged-body.ts'
import { describeEntry, type Entry, factsOf, type LoggedRequest } from './logged-request.ts'
import type { Facts } from './reliance/facts.ts'

/** The last requests, the oldest first. */
export interface RequestLog {
  add(exchange: Exchange): void
  list(): LoggedRequest[]
  /**
   * One request, the last without an id, with all that is known of it, secrets included.
   * Errors: misuse when the log does not have it.
   */
  find(id?: number): { readonly logged: LoggedRequest; readonly facts: Facts }
  clear(): void
  /** How many requests it has dropped since it was cleared, for there was no room. */
  forgotten(): number
}

/** The most characters that the log keeps of URLs and bodies, all entries together. */
const budget = 16 * 1024 * 1024

/** Keeps the last `capacity` requests, fewer when their bodies are large. What an entry says is worked out when it is read. */
export function createRequestLog(capacity: number, profile: Profile): RequestLog {
  /** A ring: once it is full, the oldest entry is written over. */
  const entries: Entry[] = []
  let first = 0
  let size = 0
  let added = 0
  let characters = 0
  let cleared = 0

  const entryAt = (i: number) => entries[(first + i) % capacity] as Entry

  /** Makes room; what the entry says stays there until it is written over. */
  function dropOldest(): Entry {
    const entry = entryAt(0)
    characters -= entry.characters
    first = (first + 1) % capacity
    size--
    // A ring that is never full, for its bodies are large, would only grow.
    if (entries.length < capacity && first > size) {
      entries.splice(0, first)
      first = 0
    }
    return entry
  }

  return {
    add(exchange) {
      // Of what is no HTTP at all nobody can tell what it asked for.
      if (exchange.request.method === '') return
      added++
      if (capacity === 0) return
      if (size === capacity) dropOldest()
      const place = (first + size) % capacity
      const entry = entries[place] ?? ({} as Entry)
      entries[place] = entry
      fill(entry, exchange)
      size++
      characters += entry.characters
      while (size > 1 && characters > budget) empty(dropOldest())
    },
    list: () => Array.from({ length: size }, (_, i) => describeEntry(entryAt(i), added - size + i + 1, profile)),
    find(id = added) {
      const index = id - 1 - (added - size)
      if (!Number.isInteger(index) || index < 0 || index >= size) throw unknown(id, added, { size, capacity })
      const entry = entryAt(index)
      return { logged: describeEntry(entry, id, profile), facts: factsOf(entry, profile) }
    },
    clear() {
      entries.length = 0
      first = 0
      size = 0
      characters = 0
      cleared = added
    },
    forgotten: () => added - cleared - size,
  }
}

/** What an entry of a log would hold of an exchange. */
export function entryOf(exchange: Exchange): Entry {
  const entry = {} as Entry
  fill(entry, exchange)
  return entry
}

function fill(entry: Entry, found: Exchange): void {
  const { request, response } = found
  const { headers } = request
  entry.time = found.time
  entry.duration = found.duration
  entry.method = request.method
  entry.url = request.url
  entry.isCut = request.bodyLength !== undefined || isCut(request.body)
  entry.body =
    request.bodyLength === undefined ? keepBody(request.body, found.requestFormat) : `… (${request.bodyLength} bytes)`
  // Of what was cut there is only the text that says so.
  entry.bodyFormat = entry.isCut ? undefined : found.requestFormat
  // One by one, since that is several times as fast as in a loop over `shownHeaders`.
  entry.accept = headers['accept']
  entry['content-type'] = headers['content-type']
  entry['user-agent'] = headers['user-agent']
  entry['x-opaque-id'] = headers['x-opaque-id']
  entry.operation = found.operation
  entry.params = found.params
  entry.status = response.status
  entry.responseBody = keepBody(response.body, found.responseFormat)
  entry.responseFormat = isCut(response.body) ? undefined : found.responseFormat
  entry.error = keepError(entry, found.error)
  entry.from = found.from
  entry.to = found.to
  entry.fault = found.fault
  entry.ownError = keepError(entry, found.ownError)
  entry.characters = entry.url.length + entry.body.length + entry.responseBody.length
}

/** Lets go of what takes room. */
function empty(entry: Entry): void {
  entry.url = ''
  entry.body = ''
  entry.responseBody = ''
  entry.error = undefined
  entry.ownError = undefined
}

/** An error about a long body may hold a good part of it. */
function keepError({ isCut }: Entry, error: ApiError | undefined): ApiError | undefined {
  if (!isCut || error === undefined) return error
  return JSON.parse(JSON.stringify(error, (_, value) => (typeof value === 'string' ? value.slice(0, 1000) : value)))
}

function unknown(id: number, added: number, { size, capacity }: { size: number; capacity: number }): Error {
  const there = size === 0 ? 'It holds none' : `It holds ${added - size + 1} to ${added}`
  const wasAdded = Number.isInteger(id) && id > 0 && id <= added
  const why = capacity === 0 ? ' Its logCapacity is 0.' : wasAdded ? ' Did you forget to ask before a reset?' : ''
  return misuse(`Failed to explain a request: the log has no request [${id}]. ${there}.${why}`)
}
