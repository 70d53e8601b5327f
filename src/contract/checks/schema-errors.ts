import { contractTable } from '../../spec/generated/contract.ts'
import { responseValidators } from '../../spec/generated/response-validators.js'
import type { ValidationError, Validator } from '../../spec/generated/validator.ts'
import { askOnce } from '../ask-once.ts'
import type { Exchange } from '../exchange.ts'
import type { SpecPlace } from '../violation.ts'

/** What does not fit the schema of an answer: faults in what is described, and members that are not described. */
export interface SchemaErrors {
  readonly faults: readonly ValidationError[]
  readonly additions: readonly ValidationError[]
  readonly spec: SpecPlace | undefined
}

const validators = responseValidators as Readonly<Record<string, { readonly [status: number]: Validator | undefined }>>
const none: SchemaErrors = { faults: [], additions: [], spec: undefined }

/** Holds the body of an answer against the schema of its operation and status; what `filter_path` has cut out has no schema. */
export const schemaErrors: (exchange: Exchange) => SchemaErrors = askOnce(readErrors)

function readErrors({ operation, query, response, received }: Exchange): SchemaErrors {
  if (!operation || (query.has('filter_path') && response.status < 400)) return none
  const validate = validators[operation]?.[response.status]
  if (!validate || received === undefined || validate(received)) return none
  const all = validate.errors ?? []
  const leaves = all.filter(({ keyword }) => !composites.has(keyword))
  const additions = leaves.filter(({ keyword }) => additive.has(keyword))
  const spec = contractTable[operation].responses[response.status]?.place
  return { faults: leaves.filter(({ keyword }) => !additive.has(keyword)), additions, spec }
}

const additive: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties'])
/** They only say that something below them is wrong. */
const composites: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'if'])
