import type { OperationId } from '../../spec/generated/operations.ts'
import { type VersionVariant, versionVariants } from '../../spec/generated/variants.ts'

/**
 * The version from which on an operation writes what is described; nothing when it always did. New parameters and tables of statuses do
 * not count: the checks know those of each version.
 */
export function writesSince(operation: OperationId): string | undefined {
  const variants: readonly VersionVariant[] = versionVariants
  return variants.find(
    ({ operations, parameters, transitions }) => operations.includes(operation) && !parameters && !transitions,
  )?.since
}
