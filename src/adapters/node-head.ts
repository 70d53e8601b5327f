/** What can be read of a request that the parser of `node:http` gave up on. */
export interface Head {
  /** Empty when no line could be a request line. */
  readonly method: string
  /** As sent; only its beginning when the rest did not come. */
  readonly url: string
  /** The end of the request line; empty when there is none. */
  readonly version: string
  /** By lower-case name, the first of each. */
  readonly headers: Readonly<Record<string, string>>
  /** The line at which the parser gave up. */
  readonly faultyLine: string
  /** Whether that is the request line, and not one of a header. */
  readonly isRequestLine: boolean
}

/** Reads the head of the request in which the parser gave up at `position` of a packet; others may stand before it. */
export function readHead(packet: Buffer, position: number): Head {
  const text = packet.toString('latin1')
  const lines = text.split(/\r?\n/)
  const faulty = text.slice(0, position).split('\n').length - 1
  const faultyLine = lines[faulty] ?? ''
  let first = faulty
  let found = readRequestLine(faultyLine)
  while (!found && first > 0 && lines[first - 1] !== '') found = readRequestLine(lines[--first] ?? '')
  const isRequestLine = first === faulty
  const requestLine = found ?? (isRequestLine ? guessRequestLine(faultyLine) : undefined)
  return {
    ...(requestLine ?? { method: '', url: '', version: '' }),
    headers: requestLine ? readHeaders(lines.slice(first + 1)) : {},
    faultyLine,
    isRequestLine,
  }
}

type RequestLine = Pick<Head, 'method' | 'url' | 'version'>

// No patterns that search: on lines made to that end they take minutes.

/** A request line as it should be. A body that stands before it in the same packet need not end its line. */
function readRequestLine(line: string): RequestLine | undefined {
  const [version = '', url = '', before = ''] = line.trimEnd().split(/ +/).reverse()
  let start = before.length
  while (start > 0 && isToken(before.charAt(start - 1))) start--
  const method = before.slice(start)
  return method !== '' && version.startsWith('HTTP/') ? { method, url, version } : undefined
}

/** What at most could have been meant as one. */
function guessRequestLine(line: string): RequestLine | undefined {
  const [method = '', url, ...rest] = line.trimEnd().split(/ +/)
  return url !== undefined && isToken(method) ? { method, url, version: rest.join(' ') } : undefined
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const line of lines) {
    if (line === '') break
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0))
    if (isToken(name)) headers[name.toLowerCase()] ??= line.slice(colon + 1).trim()
  }
  return headers
}

/** What HTTP calls so: the form of methods and names of headers. */
function isToken(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(text)
}
