import { expect, test } from 'vitest'
import { Refused } from '../../../../src/errors/refused.ts'
import { indexNameMessages } from '../../../../src/operations/connector/index-name-messages.ts'

test('a name that an index can have has none', () => {
  expect(indexNameMessages('Search-CRM')).toStrictEqual([])
})

test('a message carries the exception of the server', () => {
  expect(indexNameMessages('a:b')).toStrictEqual([
    `[a:b] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [a:b], must not contain ':'`,
  ])
})

test('the empty name trips the server', () => {
  expect(() => indexNameMessages('')).toThrow(Refused)
})
