import { describe, expect, test } from 'vitest'
import { findUnindexable } from '../../../src/domain/find-unindexable.ts'

const long = 'x'.repeat(32_767)

const rules = (rule: object, ids: string[] = []) => ({
  advanced_snippet: { value: { long } },
  rules: [{ id: 'a' }, rule],
  validation: {
    errors: [
      { ids: ['a'], messages: [long] },
      { ids, messages: [] },
    ],
  },
})

describe('a text that is too long', () => {
  test.each([
    ['name', { name: long }],
    ['error', { status: 'error', error: long }],
    ['worker_hostname', { worker_hostname: long }],
    ['last_access_control_sync_error', { last_access_control_sync_error: long }],
    ['pipeline.name', { pipeline: { run_ml_inference: true, name: long } }],
    ['connector.pipeline.name', { connector: { pipeline: { name: long } } }],
    ['connector.language', { connector: { sync_cursor: { long }, language: long } }],
    ['filtering.active.rules.value', { filtering: [{ active: rules({ value: long }), draft: rules({}) }] }],
    ['filtering.draft.rules.field', { filtering: [{ active: rules({}), draft: rules({ field: long }) }] }],
    [
      'filtering.draft.validation.errors.ids',
      { filtering: [{ active: rules({}) }, { draft: rules({ order: 1 }, ['a', long]) }] },
    ],
    ['connector.filtering.rules.id', { connector: { filtering: rules({ id: long }) } }],
  ])('is found in %s', (field, document) => {
    expect(findUnindexable(document)).toStrictEqual({ kind: 'too long', field, value: long })
  })

  test.each(['description', 'configuration', 'metadata', 'sync_cursor', '__proto__', 'constructor', 'toString'])(
    'is none in %s, which the index does not hold as one term',
    (field) => {
      expect(findUnindexable({ [field]: long })).toBeUndefined()
      expect(findUnindexable({ [field]: { name: long } })).toBeUndefined()
    },
  )

  test.each([
    ['x'.repeat(32_766), undefined],
    ['é'.repeat(16_383), undefined],
    ['é'.repeat(16_384), 'name'],
    ['😀'.repeat(8191), undefined],
    ['😀'.repeat(8192), 'name'],
  ])('is measured in bytes (%.3s…)', (name, field) => {
    expect(findUnindexable({ name })?.field).toBe(field)
  })
})

describe('an integer that is out of range', () => {
  test.each([
    ['filtering.active.rules.order', 'short', 32_768, { filtering: [{ active: rules({ order: 32_768 }) }] }],
    ['filtering.draft.rules.order', 'short', -32_769, { filtering: [{ draft: rules({ order: -32_769 }) }] }],
    ['total_document_count', 'integer', 2 ** 31, { total_document_count: 2 ** 31 }],
  ])('is found in %s', (field, type, value, document) => {
    expect(findUnindexable(document)).toStrictEqual({ kind: 'out of range', field, value, type })
  })

  test.each([
    { filtering: [{ active: rules({ order: 32_767 }), draft: rules({ order: -32_768 }) }] },
    { total_document_count: 2 ** 31 - 1 },
    { last_deleted_document_count: 2 ** 40 },
  ])('is not %#', (document) => {
    expect(findUnindexable(document)).toBeUndefined()
  })
})

test('the first in the document is the one', () => {
  expect(findUnindexable({ error: long, name: long })?.field).toBe('error')
  expect(findUnindexable({ name: long, error: long })?.field).toBe('name')
})
