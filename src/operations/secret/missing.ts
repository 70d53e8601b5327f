import type { Store } from '../../store/store.ts'
import { type Failure, fail } from '../operation.ts'

/** The answer for an unknown secret; before any secret was ever stored it is the index that is missing. */
export function missingSecret(store: Store, id: string): Failure {
  return store.indices.has('secrets')
    ? fail({ code: 'secret_not_found', id })
    : fail({ code: 'index_not_found', index: '.connector-secrets' })
}
