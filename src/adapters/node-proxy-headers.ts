import type { HeaderLines } from './node-target-exchange.ts'

/** Headers that are about one connection, and those that the next one makes anew. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'host',
  'content-length',
  'expect',
])

/** Headers as they came: names and values in turn. */
type RawHeaders = readonly string[]

/** The headers of a request that go on to the next server, by lower-case name; several of one name as a list. */
export function passedOn(raw: RawHeaders): Record<string, string | string[]> {
  const headers = empty<string | string[]>()
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    const value = raw[i + 1] as string
    const known = headers[name]
    if (known !== undefined) headers[name] = [...(Array.isArray(known) ? known : [known]), value]
    else if (!ofConnection.has(name)) headers[name] = value
  }
  return headers
}

/** All headers by lower-case name; several of one name are joined by `, `. */
export function single(raw: RawHeaders): Record<string, string> {
  const headers = empty<string>()
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    const value = raw[i + 1] as string
    const known = headers[name]
    headers[name] = known === undefined ? value : `${known}, ${value}`
  }
  return headers
}

/** The headers of an answer that go back to the client, as names and values in turn. */
export function passedBack(lines: HeaderLines): string[] {
  const raw: string[] = []
  for (const [name, value] of Object.entries(lines)) {
    if (value === undefined || ofConnection.has(name)) continue
    if (typeof value === 'string') raw.push(name, value)
    else for (const line of value) raw.push(name, line)
  }
  return raw
}

/** Whether a request has a body: most have none, and then there is nothing to wait for. */
export function announcesBody(raw: RawHeaders): boolean {
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    if (name === 'transfer-encoding' || (name === 'content-length' && raw[i + 1] !== '0')) return true
  }
  return false
}

/** Names of headers can be those of what every object has. */
function empty<Value>(): Record<string, Value> {
  return Object.create(null)
}
