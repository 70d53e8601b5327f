import { memberOf, valueAt } from '../../json/pointer.ts'
import type { Check } from './check.ts'
import { schemaErrors } from './schema-errors.ts'
import { show } from './show.ts'

/** A server may add members; the description then lags behind, or the client should not rely on them. */
export const drift: Check = {
  name: 'drift',
  question: 'Does the body have only members that are described?',
  run(exchange) {
    const { additions, spec } = schemaErrors(exchange)
    return additions.map(({ instancePath, params }) => {
      const path = memberOf(instancePath, String(params['additionalProperty'] ?? params['unevaluatedProperty']))
      return {
        check: 'drift',
        severity: 'info',
        subject: 'body',
        path,
        expected: 'no such member',
        received: exchange.operation?.startsWith('connector.secret_')
          ? '[redacted]'
          : show(valueAt(exchange.received, path)),
        spec,
      }
    })
  },
}
