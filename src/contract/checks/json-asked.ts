import type { Exchange } from '../exchange.ts'

/** Whether an answer should be in JSON. Another form is asked for by parameter, by header, or by what was sent, in this order. */
export function isJsonAsked({ query, request: { headers } }: Exchange): boolean {
  const format = query.get('format')
  if (format !== undefined && otherFormats.has(format)) return false
  return !/yaml|cbor|smile/.test(headers['accept'] ?? headers['content-type'] ?? '')
}

const otherFormats: ReadonlySet<string> = new Set(['yaml', 'cbor', 'smile'])
