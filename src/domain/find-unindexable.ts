import { utf8Length } from '../json/utf8.ts'
import { isObject, type JsonObject } from '../json/value.ts'

/** A value that the index would refuse; `field` is its path in the document. */
export type Unindexable =
  | { readonly kind: 'too long'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'out of range'
      readonly field: string
      readonly value: number
      readonly type: 'integer' | 'short'
    }

type Bounded = 'keyword' | 'integer' | 'short' | BoundedFields
interface BoundedFields {
  readonly [field: string]: Bounded
}

const rules: BoundedFields = {
  rules: { field: 'keyword', id: 'keyword', order: 'short', value: 'keyword' },
  validation: { errors: { ids: 'keyword' } },
}
const pipeline: BoundedFields = { name: 'keyword' }

/**
 * The fields that the indexes hold within bounds. Of connectors and sync jobs together, since neither has a field that the other maps
 * differently. Enums and dates are left out, as they cannot be too long; whatever else is missing here is analysed text, as
 * `description` is, or stored without being indexed.
 */
const boundedFields: BoundedFields = {
  api_key_id: 'keyword',
  api_key_secret_id: 'keyword',
  connector: {
    filtering: rules,
    id: 'keyword',
    index_name: 'keyword',
    language: 'keyword',
    pipeline,
    service_type: 'keyword',
  },
  deleted_document_count: 'integer',
  error: 'keyword',
  filtering: { active: rules, draft: rules },
  index_name: 'keyword',
  indexed_document_count: 'integer',
  indexed_document_volume: 'integer',
  language: 'keyword',
  last_access_control_sync_error: 'keyword',
  last_sync_error: 'keyword',
  name: 'keyword',
  pipeline,
  service_type: 'keyword',
  total_document_count: 'integer',
  worker_hostname: 'keyword',
}

/** The longest text, in UTF-8 bytes, that a keyword field holds. */
const longestKeyword = 32_766

const integerLimits = { integer: 2 ** 31, short: 2 ** 15 }

/** Finds the first value of a document, or of a patch to one, that the index would not take. */
export function findUnindexable(document: object): Unindexable | undefined {
  return findIn(document, boundedFields, '')
}

function findIn(value: unknown, bounded: Bounded, field: string): Unindexable | undefined {
  // A list is to the index its items.
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findIn(item, bounded, field)
      if (found) return found
    }
    return undefined
  }
  if (typeof bounded === 'object') return isObject(value) ? findInFields(value, bounded, field) : undefined
  if (bounded === 'keyword') {
    return typeof value === 'string' && isTooLong(value) ? { kind: 'too long', field, value } : undefined
  }
  return typeof value === 'number' && isOutOfRange(value, integerLimits[bounded])
    ? { kind: 'out of range', field, value, type: bounded }
    : undefined
}

function findInFields(fields: JsonObject, bounded: BoundedFields, field: string): Unindexable | undefined {
  for (const name of Object.keys(fields)) {
    const inner = Object.hasOwn(bounded, name) ? bounded[name] : undefined
    const found = inner && findIn(fields[name], inner, field === '' ? name : `${field}.${name}`)
    if (found) return found
  }
  return undefined
}

function isTooLong(text: string): boolean {
  // No character takes more than three bytes for each of its units, so most texts need not be counted.
  return text.length * 3 > longestKeyword && utf8Length(text) > longestKeyword
}

function isOutOfRange(value: number, limit: number): boolean {
  return value < -limit || value >= limit
}
