import { operations } from '../operations/index.ts'
import { type Evidence, evidence } from '../spec/generated/evidence.ts'
import type { OperationId } from '../spec/generated/operations.ts'

/** What is known of one operation, and from where. */
export interface OperationFidelity extends Evidence {
  /** Its id in the description. */
  readonly operation: OperationId
  /** Whether the mock does what the operation does. */
  readonly built: boolean
}

/** The ledger of all operations. Its numbers are not to be added up. */
export function listFidelity(): OperationFidelity[] {
  return (Object.keys(evidence) as OperationId[]).map((operation) => ({
    operation,
    built: operations.has(operation),
    ...structuredClone<Evidence>(evidence[operation]),
  }))
}
