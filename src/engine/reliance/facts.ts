import type { Profile } from '../../domain/profile.ts'
import type { RequestFailure } from '../../errors/catalogue.ts'
import type { OperationId } from '../../spec/generated/operations.ts'
import type { Violation } from '../violations.ts'

/** What is known of a request that was answered. Bodies are as they were, secrets included: nothing of them may be shown. */
export interface Facts {
  readonly method: string
  readonly url: string
  readonly operation: OperationId | undefined
  /** As the operation gave it; NaN when a fault kept the request from it. */
  readonly status: number
  /** Likewise, whatever the fault made of it. */
  readonly error: RequestFailure | undefined
  /** The request's body as JSON text; empty when there is none, or when it was cut. */
  readonly body: string
  /** The bodies as JSON values; undefined when there is none, when it is no JSON, and when the answer is that of a fault. */
  readonly sent: unknown
  readonly received: unknown
  readonly violations: readonly Violation[]
  /** The status that the document had before, and the one that it had afterwards, of operations that may write one. */
  readonly from: string | undefined
  readonly to: string | undefined
  /** The version that is mocked. */
  readonly profile: Profile
}
