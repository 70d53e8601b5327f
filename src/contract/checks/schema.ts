import { valueAt } from '../../json/pointer.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import type { Check } from './check.ts'
import { isWrittenDirectly } from './direct-writes.ts'
import { isJsonAsked } from './json-asked.ts'
import { schemaErrors } from './schema-errors.ts'
import { show } from './show.ts'

/** Schemas are those of the description, compiled ahead of time. Members beyond them are left to the check `drift`. */
export const schema: Check = {
  name: 'schema',
  question: 'Does the body have the described shape?',
  run(exchange) {
    const { operation, response, received, request } = exchange
    if (!operation || request.method === 'HEAD') return []
    if (received === undefined && response.status !== 413) {
      const described = contractTable[operation].responses[response.status]
      if (described && isJsonAsked(exchange)) {
        return [
          {
            check: 'schema',
            severity: 'error',
            subject: 'body',
            path: '',
            expected: 'a body in JSON',
            received: response.body === '' ? 'no body' : show(response.body),
            spec: described.place,
          },
        ]
      }
    }
    const { faults, spec } = schemaErrors(exchange)
    return faults.map((fault) => ({
      check: 'schema',
      severity: isWrittenDirectly(operation, fault, received) ? 'info' : 'error',
      subject: 'body',
      path: fault.instancePath,
      expected: `${fault.message ?? 'as described'}${choices(fault.params)}`,
      received: operation.startsWith('connector.secret_') ? '[redacted]' : show(valueAt(received, fault.instancePath)),
      spec,
    }))
  },
}

function choices({ allowedValues }: Readonly<Record<string, unknown>>): string {
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''
}
