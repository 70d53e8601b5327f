import type { ApiError } from '../../errors/catalogue.ts'
import { slip } from '../slip.ts'

/** The server reads the first character of an index name before it asks whether there is one. */
export const emptyIndexName: ApiError = slip('empty-index-name')
