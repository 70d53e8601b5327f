import type { FramingFailure } from '../errors/catalogue.ts'

export type { FramingFailure } from '../errors/catalogue.ts'

/** The longest request line, and all lines of headers together, in bytes without line ends: `http.max_initial_line_length` and `http.max_header_size`. */
const longestLine = 4096
const longestHeaders = 16_384

/** Two spaces and the version. */
const restOfLine = ' '.length * 2 + 'HTTP/1.1'.length

/** Finds out whether the first line of a request is too long for the server; a request in process has one as well, in a way. */
export function findLineFault({
  method,
  url,
}: {
  readonly method: string
  readonly url: string
}): FramingFailure | undefined {
  return method.length + url.length + restOfLine > longestLine
    ? { code: 'http_line_too_long', limit: longestLine }
    : undefined
}

/** The same for the headers, given as names and values in turn. */
export function findHeadersFault(namesAndValues: readonly string[]): FramingFailure | undefined {
  // For each header one colon and one space.
  let length = namesAndValues.length
  for (const text of namesAndValues) length += text.length
  return length > longestHeaders ? headersTooLong : undefined
}

/** For headers so long that nobody has read them to the end. */
export const headersTooLong: FramingFailure = { code: 'http_headers_too_long', limit: longestHeaders }
