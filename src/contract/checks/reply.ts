import { contractTable } from '../../spec/generated/contract.ts'
import type { Exchange } from '../exchange.ts'
import type { ExpectedReply } from '../plan/case.ts'
import { firstDifference } from '../plan/match.ts'
import { expectedBody } from '../plan/reply.ts'
import { derivedPoint } from '../plan/unconfirmed.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'

/** The reply that a scenario or an example gives, to the letter. */
export const reply: Check = {
  name: 'reply',
  question: 'Is the reply the one that the case expects, to the letter?',
  run(exchange, { expected }) {
    if (!expected) return []
    const found = difference(exchange, expected.reply)
    if (!found) return []
    const { operation, response } = exchange
    const contract = operation && contractTable[operation]
    const unconfirmed =
      expected.unconfirmed ?? (operation && derivedPoint(operation, expectedBody(expected.reply), found))
    return [
      {
        check: 'reply',
        severity: unconfirmed === undefined ? 'error' : 'info',
        subject: found.subject,
        path: found.path,
        expected: unconfirmed === undefined ? found.expected : `${found.expected} (unconfirmed: ${unconfirmed})`,
        received: found.received,
        spec: contract && (contract.responses[response.status]?.place ?? contract.place),
      },
    ]
  },
}

function difference(
  { response, received }: Exchange,
  reply: ExpectedReply,
): Pick<Finding, 'subject' | 'path' | 'expected' | 'received'> | undefined {
  if (response.status !== reply.status) {
    return { subject: 'status', path: '', expected: String(reply.status), received: String(response.status) }
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    const found = firstDifference(value, response.headers[name.toLowerCase()])
    if (found) return { ...found, subject: 'header', path: name }
  }
  const body = expectedBody(reply)
  const found = body === undefined ? undefined : firstDifference(body, received ?? response.body)
  return found && { ...found, subject: 'body' }
}
