import type { IncomingMessage } from 'node:http'
import { type ContentCoding, chooseCoding } from './content-coding.ts'

/** As Elasticsearch's `http.compression_level`. */
const level = 3

/** As much of a request as its answer depends on. */
export type Asked = Pick<IncomingMessage, 'method' | 'headers' | 'httpVersionMinor'>

/**
 * How the answer to a request is to be compressed, if at all. Answers to HTTP/1.0 and to `CONNECT` never are, and those to `HEAD` have
 * nothing to compress.
 */
export function codingFor({ method, headers, httpVersionMinor }: Asked): ContentCoding | undefined {
  const accepted = headers['accept-encoding']
  if (accepted === undefined || method === 'HEAD' || method === 'CONNECT' || httpVersionMinor === 0) return undefined
  return chooseCoding(String(accepted))
}

/** Compresses a body at once: answers of one connection must not overtake one another. */
export function compress(body: string | Uint8Array, coding: ContentCoding): Buffer {
  // Loaded only for those who ask for it: it takes a good part of the time that the server takes to start.
  const { gzipSync, deflateSync } = process.getBuiltinModule('node:zlib')
  return coding === 'gzip' ? gzipSync(body, { level }) : deflateSync(body, { level })
}
