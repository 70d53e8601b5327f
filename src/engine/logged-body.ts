import { Refused } from '../errors/refused.ts'
import { detach } from '../json/text.ts'
import { type Body, createReader, encode, type Format } from '../xcontent/formats.ts'
import { byteLength } from './body-limit.ts'

/** How much is kept of a body that alone would take a good part of the log. */
const longestBody = 1024 * 1024

/** Whether no more than its beginning is kept of a body. */
export function isCut(body: Body): boolean {
  return body.length > longestBody
}

/**
 * What is kept of a body: a copy, so that what it was cut out of is not kept with it. Only of JSON the beginning of a long one can be
 * shown, and be searched for secrets.
 */
export function keepBody(body: Body, format: Format | undefined): Body {
  if (isCut(body)) {
    if (typeof body === 'string' && (format === undefined || format === 'json')) {
      return `${detach(body.slice(0, longestBody))}… (${body.length} characters)`
    }
    return `… (${byteLength(body)} bytes)`
  }
  return typeof body === 'string' ? body : new Uint8Array(body)
}

/**
 * A kept body for reading: JSON as it came, other formats as JSON. What cannot be read as its format stays as it came, in hexadecimal if
 * that is no text.
 */
export function showBody(body: Body, format: Format | undefined): string {
  if (body.length === 0) return ''
  if (format !== undefined && format !== 'json') {
    try {
      const reader = createReader(format, body)
      if (reader.next() !== undefined) return JSON.stringify(reader.value())
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown
    }
    if (isBinary(format)) return hexOf(typeof body === 'string' ? encode(body) : body)
  }
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

function isBinary(format: Format | undefined): boolean {
  return format === 'cbor' || format === 'smile'
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
