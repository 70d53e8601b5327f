import { valueAt } from '../../json/pointer.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { Exchange } from '../exchange.ts'
import type { Check } from './check.ts'
import { isJsonAsked } from './json-asked.ts'

/** What serverless says of operations that are not for the public. */
const notPublic = 410

/** Older versions fail at JSON that ends too early. Errors in YAML and the like are not read here, and may be about that. */
function isTruncatedJson(exchange: Exchange): boolean {
  const { request, response, sent, received } = exchange
  if (response.status !== 500 || request.body === '' || sent !== undefined) return false
  return received === undefined
    ? !isJsonAsked(exchange)
    : valueAt(received, '/error/type') === 'x_content_e_o_f_exception'
}

/** Statuses come from the operation's `responses`. */
export const status: Check = {
  name: 'status',
  question: 'Is the status one that the operation documents?',
  run(exchange, { profile }) {
    const { operation, response } = exchange
    if (!operation) return []
    const { responses, place } = contractTable[operation]
    if (response.status in responses) return []
    if (response.status === notPublic && !profile.isPublic(operation)) return []
    if (isTruncatedJson(exchange) && !profile.behaves('truncated-json-is-a-client-error')) return []
    return [
      {
        check: 'status',
        severity: 'error',
        subject: 'status',
        path: '',
        expected: `one of ${Object.keys(responses).join(', ')}`,
        received: String(response.status),
        spec: place,
      },
    ]
  },
}
