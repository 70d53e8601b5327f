import { misuse } from '../../errors/misuse.ts'
import { isObject } from '../../json/value.ts'
import type { ContractRequest, Exchange } from '../exchange.ts'
import { readExchange, readMissed } from '../read-exchange.ts'
import { createSequence, type Missed, type Sequenced, type Ticket } from './in-sequence.ts'

/** An exchange that was recorded, as far as it was. */
export interface Recorded extends Sequenced {
  /** The URL of the server that was asked, with its base path; undefined when the recording gives paths alone. */
  readonly url: string | undefined
}

/**
 * Reads recorded traffic, as browsers and proxies write it: the exchanges with a Connector API, in the order of their answers. Requests that
 * have none, and answers whose body was not recorded, are marked as `missed`: those must not be judged.
 * Errors: misuse when the text is no HAR 1.1 or 1.2.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 *
 * @example
 * for (const { exchange, overlapped, missed } of readHar(text)) {
 *   if (missed) watch.miss(exchange, missed)
 *   else watch.look(exchange, overlapped)
 * }
 */
export function readHar(text: string): Recorded[] {
  const entries = new Map(entriesOf(text).flatMap((entry, index) => toExchange(entry, index)))
  const exchanges = [...entries.keys()]
  const recorded: Recorded[] = []
  const sequence = createSequence((next) => recorded.push({ ...next, url: entries.get(next.exchange)?.url }))
  const tickets = new Map<Exchange, Ticket>()
  const ending = exchanges.toSorted((a, b) => a.endedAt - b.endedAt)
  let ended = 0
  /** As they ended when it was recorded, so that no more are under way at once than were then. */
  const endUntil = (time: number) => {
    for (; ended < ending.length; ended++) {
      const exchange = ending[ended] as Exchange
      const ticket = tickets.get(exchange)
      if (!ticket || exchange.endedAt > time) return
      const missed = entries.get(exchange)?.missed
      if (missed) ticket.miss(exchange, missed)
      else ticket.end(exchange)
    }
  }
  for (const exchange of exchanges.toSorted((a, b) => a.startedAt - b.startedAt)) {
    endUntil(exchange.startedAt)
    tickets.set(exchange, sequence.begin(exchange.startedAt))
  }
  endUntil(Number.POSITIVE_INFINITY)
  return recorded
}

type Json = Record<string, unknown>

function entriesOf(text: string): Json[] {
  let har: unknown
  try {
    har = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw misuse(`Failed to read the HAR: it is no JSON (${(error as Error).message}).`)
  }
  const log = isObject(har) ? har['log'] : undefined
  const entries = isObject(log) ? log['entries'] : undefined
  if (!Array.isArray(entries))
    throw misuse('Failed to read the HAR: it has no list log.entries. Did you forget to export it as HAR?')
  return entries.filter(isObject)
}

/** What an entry tells beside its exchange. */
interface Entry {
  readonly url: string | undefined
  readonly missed: Missed | undefined
}

/** Requests for anything else are left out. */
function toExchange(entry: Json, index: number): [Exchange, Entry][] {
  const request = isObject(entry['request']) ? entry['request'] : {}
  const response = isObject(entry['response']) ? entry['response'] : {}
  const asked = textOf(request['url'])
  const url = targetOf(asked)
  if (url === undefined) return []
  const startedAt = Date.parse(textOf(entry['startedDateTime']))
  // Without times the order of the entries is all there is.
  const start = Number.isNaN(startedAt) ? index : startedAt
  const duration = numberOf(entry['time'])
  const post = isObject(request['postData']) ? request['postData'] : {}
  const times = { startedAt: start, endedAt: start + (duration > 0 ? duration : 0) }
  const method = (textOf(request['method']) || 'GET').toUpperCase()
  const sent = { method, url, headers: headersOf(request['headers']), body: textOf(post['text']) }
  if (isPreflight(sent)) return []
  const status = numberOf(response['status'])
  const base = baseOf(asked)
  const missed = status >= 100 ? missingBody(method, request, response) : 'answer'
  if (missed) return [[readMissed(sent, times), { url: base, missed }]]
  const answered = { status, headers: headersOf(response['headers']), body: bodyOf(response['content'], index) }
  return [[readExchange(sent, answered, times), { url: base, missed }]]
}

/** What browsers ask on their own account before a request to another origin; whatever stands before the server may answer it. */
export function isPreflight({ method, headers }: Pick<ContractRequest, 'method' | 'headers'>): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

/** Recordings may leave bodies out, and tell their sizes alone. */
function missingBody(method: string, request: Json, response: Json): Missed | undefined {
  const post = isObject(request['postData']) ? request['postData'] : {}
  const sent = Math.max(sizeOf(request['bodySize']), sizeOf(headersOf(request['headers'])['content-length']))
  if (isMissing(post['text']) && sent > 0) return 'body'
  const content = isObject(response['content']) ? response['content'] : {}
  const isBare = method === 'HEAD' || response['status'] === 204 || content['size'] === 0
  if (isBare || !isMissing(content['text'])) return undefined
  return content['text'] === undefined || sizeOf(content['size']) > 0 ? 'body' : undefined
}

/** Some write an empty text for a body that they have left out. */
const isMissing = (text: unknown) => typeof text !== 'string' || text === ''

/** A size that is not known is -1. */
function sizeOf(size: unknown): number {
  return Math.max(0, numberOf(size))
}

/** Path and query of a URL from `/_connector` on; nothing when it does not lead there. */
export function targetOf(url: string): string | undefined {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*(?=[/?#]|$)|(?=\/))(?:(?![?#]).)*?(\/_connector(?=[/?#]|$)[^#]*)/is.exec(
    url,
  )?.[1]
}

/** What stands before that path, such as `https://es.example:9200`; undefined when the URL has no host, or leads elsewhere. */
export function baseOf(url: string): string | undefined {
  const target = targetOf(url)
  if (target === undefined || url.startsWith('/')) return undefined
  return url.replace(/#.*$/s, '').slice(0, -target.length)
}

function headersOf(list: unknown): Record<string, string> {
  // Names of headers can be those of what every object has.
  const headers: Record<string, string> = Object.create(null)
  for (const header of Array.isArray(list) ? list.filter(isObject) : []) {
    const name = textOf(header['name']).toLowerCase()
    const value = textOf(header['value'])
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

function bodyOf(content: unknown, index: number): string {
  if (!isObject(content)) return ''
  const text = textOf(content['text'])
  if (content['encoding'] !== 'base64') return text
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)))
  } catch {
    throw misuse(
      `Failed to read the HAR: the body of the answer in log.entries[${index}] is no base64, as it is said to be.`,
    )
  }
}

/** What is no text where one should be says nothing. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function numberOf(value: unknown): number {
  const text = textOf(value)
  return text === '' ? 0 : Number(text) || 0
}
