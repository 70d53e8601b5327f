import type { OperationId } from '../spec/generated/operations.ts'
import { requestValidators } from '../spec/generated/request-validators.js'
import type { ValidationError, Validator } from '../spec/generated/validator.ts'
import type { Exchange } from './exchange.ts'

const validators: { readonly [Id in OperationId]?: Validator } = requestValidators
/** Several checks ask the same of an exchange. */
const found = new WeakMap<Exchange, readonly ValidationError[]>()

/** Where the body of a request departs from the description of its operation. */
export function requestErrors(exchange: Exchange): readonly ValidationError[] {
  const { operation, sent } = exchange
  const validate = operation && validators[operation]
  if (sent === undefined || !validate) return []
  let errors = found.get(exchange)
  if (!errors) {
    errors = validate(sent) ? [] : (validate.errors ?? [])
    found.set(exchange, errors)
  }
  return errors
}
