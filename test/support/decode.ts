import type { MockResponse } from '../../src/index.ts'
import { createReader, isFormat } from '../../src/xcontent/formats.ts'

/** What the body of an answer says, in the format that its content type names. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
export function decode({ headers, body }: Pick<MockResponse, 'headers' | 'body'>): any {
  const [, name = ''] = /^application\/(?:vnd\.elasticsearch\+)?(\w+)/.exec(String(headers['content-type'] ?? '')) ?? []
  if (typeof body === 'string' && (name === 'json' || !isFormat(name))) return JSON.parse(body)
  if (!isFormat(name)) throw new Error(`Failed to decode [${name}]`)
  const reader = createReader(name, body)
  reader.next()
  return reader.value()
}
