import { misuse } from '../../errors/misuse.ts'
import { isObject } from '../../json/value.ts'
import type { Exchange } from '../exchange.ts'
import { readExchange } from '../read-exchange.ts'
import { createSequence, type Sequenced, type Ticket } from './in-sequence.ts'

/** An exchange that was recorded. */
export interface Recorded extends Sequenced {
  /** The URL of the server that was asked, with its base path; undefined when the recording gives paths alone. */
  readonly url: string | undefined
}

/**
 * Reads recorded traffic, as browsers and proxies write it: the exchanges with a Connector API, in the order of their answers.
 * Errors: misuse when the text is no HAR 1.1 or 1.2.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export function readHar(text: string): Recorded[] {
  const urls = new Map(entriesOf(text).flatMap((entry, index) => toExchange(entry, index)))
  const exchanges = [...urls.keys()]
  const recorded: Recorded[] = []
  const sequence = createSequence((next) => recorded.push({ ...next, url: urls.get(next.exchange) }))
  const tickets = new Map<Exchange, Ticket>()
  const ending = exchanges.toSorted((a, b) => a.endedAt - b.endedAt)
  let ended = 0
  /** As they ended when it was recorded, so that no more are under way at once than were then. */
  const endUntil = (time: number) => {
    for (; ended < ending.length; ended++) {
      const exchange = ending[ended] as Exchange
      const ticket = tickets.get(exchange)
      if (!ticket || exchange.endedAt > time) return
      ticket.end(exchange)
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

/** Requests that were never answered, and those for anything else, are left out. */
function toExchange(entry: Json, index: number): [Exchange, string | undefined][] {
  const request = isObject(entry['request']) ? entry['request'] : {}
  const response = isObject(entry['response']) ? entry['response'] : {}
  const asked = String(request['url'] ?? '')
  const url = targetOf(asked)
  const status = Number(response['status'])
  if (url === undefined || !(status >= 100)) return []
  const startedAt = Date.parse(String(entry['startedDateTime']))
  // Without times the order of the entries is all there is.
  const start = Number.isNaN(startedAt) ? index : startedAt
  const duration = Number(entry['time'])
  const post = isObject(request['postData']) ? request['postData'] : {}
  const exchange = readExchange(
    {
      method: String(request['method'] ?? 'GET').toUpperCase(),
      url,
      headers: headersOf(request['headers']),
      body: String(post['text'] ?? ''),
    },
    { status, headers: headersOf(response['headers']), body: bodyOf(response['content'], index) },
    { startedAt: start, endedAt: start + (duration > 0 ? duration : 0) },
  )
  return [[exchange, baseOf(asked)]]
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
  const headers: Record<string, string> = {}
  for (const header of Array.isArray(list) ? list.filter(isObject) : []) {
    const name = String(header['name']).toLowerCase()
    const value = String(header['value'])
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}

function bodyOf(content: unknown, index: number): string {
  if (!isObject(content)) return ''
  const text = String(content['text'] ?? '')
  if (content['encoding'] !== 'base64') return text
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)))
  } catch {
    throw misuse(
      `Failed to read the HAR: the body of the answer in log.entries[${index}] is no base64, as it is said to be.`,
    )
  }
}
