import { contractTable } from '../../spec/generated/contract.ts'
import type { Exchange } from '../exchange.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'
import { show } from './show.ts'

/** Headers are those of the description; `X-Elastic-Product` is what official clients look for. */
export const headers: Check = {
  name: 'headers',
  question: 'Does the answer carry the described headers?',
  run(exchange) {
    const findings: Finding[] = []
    for (const look of looks) {
      const finding = look(exchange)
      if (finding) findings.push(finding)
    }
    return findings
  },
}

const looks: readonly ((exchange: Exchange) => Finding | undefined)[] = [
  product,
  opaqueId,
  contentType,
  allow,
  challenge,
]

function finding({ operation, response }: Exchange, path: string, expected: string): Finding {
  const received = show(response.headers[path])
  const spec = operation && contractTable[operation].responses[response.status]?.place
  return { check: 'headers', severity: 'error', subject: 'header', path, expected, received, spec }
}

/** Servers that refuse a body for its length before they look at the request name neither the product nor the id. */
function isRefusedUnseen({ response: { status, headers } }: Exchange, name: string): boolean {
  return status === 413 && headers[name] === undefined
}

/** Strangers (401, 403) are not told what they talk to. */
function product(exchange: Exchange): Finding | undefined {
  if (isRefusedUnseen(exchange, 'x-elastic-product')) return undefined
  const { status, headers } = exchange.response
  const expected = status === 401 || status === 403 ? undefined : 'Elasticsearch'
  if (headers['x-elastic-product'] === expected) return undefined
  return finding(exchange, 'x-elastic-product', expected === undefined ? 'no such header' : show(expected))
}

function opaqueId(exchange: Exchange): Finding | undefined {
  if (isRefusedUnseen(exchange, 'x-opaque-id')) return undefined
  const sent = exchange.request.headers['x-opaque-id']
  if (exchange.response.headers['x-opaque-id'] === sent) return undefined
  return finding(exchange, 'x-opaque-id', sent === undefined ? 'no such header' : `${show(sent)}, as it was sent`)
}

const mediaTypes: Readonly<Record<string, RegExp>> = {
  json: /^application\/(json|vnd\.elasticsearch\+json; ?compatible-with=\d+)$/,
  any: /^application\/(vnd\.elasticsearch\+)?(json|yaml|cbor|smile)(; ?compatible-with=\d+)?$/,
}

function contentType(exchange: Exchange): Finding | undefined {
  const { request, response } = exchange
  if (response.body === '' || request.method === 'OPTIONS') return undefined
  const type = response.headers['content-type'] ?? ''
  // Always right, whatever was asked for.
  if (type === 'application/json') return undefined
  // Of a URL that cannot be decoded the query is not known, though servers read it.
  const isPlain =
    !/[?&]format=/.test(request.url) &&
    !/yaml|cbor|smile/.test(`${request.headers['accept']}${request.headers['content-type']}`)
  const pattern = mediaTypes[isPlain ? 'json' : 'any'] as RegExp
  if (pattern.test(type)) return undefined
  return finding(exchange, 'content-type', isPlain ? '"application/json"' : 'the media type asked for')
}

const allMethods = new Set(['GET', 'POST', 'PUT', 'DELETE'])

function allow(exchange: Exchange): Finding | undefined {
  if (exchange.response.status !== 405) return undefined
  const methods = (exchange.response.headers['allow'] ?? '').split(',').map((name) => name.trim())
  const isList = methods.every((name) => allMethods.has(name)) && !methods.includes(exchange.request.method)
  return isList ? undefined : finding(exchange, 'allow', 'the methods that the path has')
}

function challenge(exchange: Exchange): Finding | undefined {
  const { status, headers } = exchange.response
  if (status !== 401 || headers['www-authenticate']) return undefined
  return finding(exchange, 'www-authenticate', 'the ways to authenticate')
}
