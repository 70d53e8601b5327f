import { contractTable } from '../../spec/generated/contract.ts'
import type { Check } from './check.ts'

/** What serverless says of operations that are not for the public. */
const notPublic = 410

/** Statuses come from the operation's `responses`. */
export const status: Check = {
  name: 'status',
  question: 'Is the status one that the operation documents?',
  run({ operation, response }, { profile }) {
    if (!operation) return []
    const { responses, place } = contractTable[operation]
    if (response.status in responses) return []
    if (response.status === notPublic && !profile.isPublic(operation)) return []
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
