import type { MockRequest } from '../engine/exchange.ts'
import { findHeadersFault, findLineFault, headersTooLong } from '../engine/framing.ts'
import { isHttpMethod } from '../engine/methods.ts'
import { type Head, readHead } from './node-head.ts'

/** What the parser of `node:http` says when it gives up. */
export interface ParserError extends Error {
  readonly code?: string
  /** In words. */
  readonly reason?: string
  /** What was read last from the connection; nothing when it ended too early. */
  readonly rawPacket?: Buffer
  /** Where in that packet. */
  readonly bytesParsed?: number
}

/** Tells whether it gave up because of what it read, and not because the connection is gone. */
export function isParserError({ code }: ParserError): boolean {
  return code?.startsWith('HPE_') === true
}

/**
 * Makes of what the parser gave up on a request for the mock, which refuses it: for the fault that it has as HTTP, or only for its method,
 * of which the parser knows fewer than the server lets in.
 */
export function readBrokenRequest(error: ParserError): MockRequest {
  const { rawPacket = Buffer.alloc(0), bytesParsed = 0 } = error
  const head = readHead(rawPacket, bytesParsed)
  const { method, url, headers } = head
  return { method, url, headers, body: '', fault: findFault(error, head) }
}

function findFault(error: ParserError, head: Head): MockRequest['fault'] {
  const { method, version, faultyLine } = head
  if (error.code === 'HPE_HEADER_OVERFLOW') return findLineFault(head) ?? headersTooLong
  if (error.code === 'HPE_INVALID_EOF_STATE') return malformed(error)
  if (head.isRequestLine) {
    if (!/^HTTP\/\d\.\d$/.test(version)) return { code: 'http_version_invalid', version }
    if (error.code === 'HPE_INVALID_METHOD' && !isHttpMethod(method)) {
      return findLineFault(head) ?? findHeadersFault(Object.entries(head.headers).flat())
    }
  } else if (!faultyLine.includes(':') && error.code === 'HPE_INVALID_HEADER_TOKEN') {
    return { code: 'http_header_without_colon' }
  }
  return malformed(error)
}

/** The fault of a request whose head was right, but not what follows. */
export function malformed({ reason, message }: ParserError): NonNullable<MockRequest['fault']> {
  return { code: 'http_malformed', detail: reason ?? message }
}
