/** A request target, taken apart but with its path still encoded. */
export interface Uri {
  /** As sent, with the query string: what error texts quote. */
  readonly raw: string
  readonly rawPath: string
  readonly query: ReadonlyMap<string, string>
}

const noQuery: ReadonlyMap<string, string> = new Map()

/**
 * Splits a request target and decodes its query, where `;` separates as `&` does and the last of equal names wins.
 * Errors: `BadEscape`.
 */
export function parseUri(raw: string): Uri {
  const mark = raw.indexOf('?')
  if (mark < 0) return { raw, rawPath: raw, query: noQuery }
  return { raw, rawPath: raw.slice(0, mark), query: parseQuery(raw.slice(mark + 1)) }
}

function parseQuery(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>()
  for (const pair of text.split(/[&;]/)) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    const value = equals < 0 ? '' : pair.slice(equals + 1)
    query.set(decode(name, 'query'), decode(value, 'query'))
  }
  return query
}

/** Decodes one segment of a path; a plus sign is itself there. */
export function decodeSegment(segment: string): string {
  return segment.includes('%') ? decode(segment, 'path') : segment
}

type Part = 'path' | 'query'

/** Thrown for an escape that cannot be decoded; `detail` is how the server puts it. No `Error`, as `Refused` is none. */
export class BadEscape {
  readonly detail: string
  readonly part: Part

  constructor(detail: string, part: Part) {
    this.detail = detail
    this.part = part
  }
}

/** Percent-decoding as the server does it: `%%` is a percent sign, and a plus sign is a space in queries alone. */
function decode(text: string, part: Part): string {
  let decoded = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '+' && part === 'query') {
      decoded += ' '
    } else if (char === '%' && text[i + 1] === '%') {
      decoded += '%'
      i++
    } else if (char === '%') {
      const escapes = readEscapes(text, i, part)
      decoded += decodeEscapes(escapes)
      i += escapes.length - 1
    } else {
      decoded += char
    }
  }
  return decoded
}

/** The run of escapes that starts at `start`: characters beyond ASCII take several. */
function readEscapes(text: string, start: number, part: Part): string {
  let end = start
  while (text[end] === '%' && text[end + 1] !== '%') {
    if (end + 1 === text.length) return refuse(`unterminated escape sequence at end of string: ${text}`, part)
    if (end + 2 === text.length) return refuse(`partial escape sequence at end of string: ${text}`, part)
    const escaped = text.slice(end, end + 3)
    if (!/^%[0-9a-fA-F]{2}$/.test(escaped)) {
      return refuse(`invalid escape sequence \`${escaped}' at index ${end} of: ${text}`, part)
    }
    end += 3
  }
  return text.slice(start, end)
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Bytes that are not UTF-8 become replacement characters, as in Java. */
function decodeEscapes(escapes: string): string {
  return utf8.decode(Uint8Array.from(escapes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)))
}

function refuse(detail: string, part: Part): never {
  throw new BadEscape(detail, part)
}
