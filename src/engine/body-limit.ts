import { utf8Length } from '../json/utf8.ts'
import type { MockRequest } from './exchange.ts'

/** The largest body that is read, in bytes; a larger one is answered with 413 and no body, as Elasticsearch does by default. */
export const maximumBodyLength = 100 * 1024 * 1024

/** How many bytes a body takes, were it sent. */
export function byteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? utf8Length(body) : body.length
}

/** Tells whether a body is larger than the server takes. */
export function isTooLong({ body, bodyLength }: MockRequest): boolean {
  if (bodyLength !== undefined) return bodyLength > maximumBodyLength
  // A character takes three bytes at the most, and nobody counts them all without need.
  return body.length * 3 > maximumBodyLength && byteLength(body) > maximumBodyLength
}
