import type { OperationId } from '../spec/generated/operations.ts'
import { requestValidators } from '../spec/generated/request-validators.js'
import type { ValidationError, Validator } from '../spec/generated/validator.ts'
import { askOnce } from './ask-once.ts'
import type { Exchange } from './exchange.ts'

const validators: { readonly [Id in OperationId]?: Validator } = requestValidators
/** Where the body of a request departs from the description of its operation. */
export const requestErrors: (exchange: Exchange) => readonly ValidationError[] = askOnce(readErrors)

function readErrors({ operation, sent }: Exchange): readonly ValidationError[] {
  const validate = operation && validators[operation]
  return sent === undefined || !validate || validate(sent) ? [] : (validate.errors ?? [])
}
