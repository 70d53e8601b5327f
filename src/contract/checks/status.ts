import { contractTable } from '../../spec/generated/contract.ts'
import type { Check } from './check.ts'

/** Statuses come from the operation's `responses`. */
export const status: Check = {
  name: 'status',
  question: 'Is the status one that the operation documents?',
  run({ operation, response }) {
    if (!operation) return []
    const { responses, place } = contractTable[operation]
    if (response.status in responses) return []
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
