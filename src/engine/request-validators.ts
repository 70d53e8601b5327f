import type { OperationId } from '../spec/generated/operations.ts'
import { requestValidators as validators } from '../spec/generated/request-validators.js'
import type { Validator } from '../spec/generated/validator.ts'

/** What holds the bodies of requests against the description. Only who reads the log asks for it, so Node loads it then: see `late.ts`. */
export const requestValidators = (): { readonly [Id in OperationId]?: Validator } => validators
