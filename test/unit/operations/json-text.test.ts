import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentText, listText } from '../../../src/operations/json-text.ts'

const name = fc.oneof(fc.constantFrom('name', 'configuration', 'id', 'a "quoted" name', '7'), fc.string())
// Storages of others may have what JSON leaves out.
const value = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    () => 1,
    Symbol('s'),
    { toJSON: () => undefined },
    { toJSON: () => 'x'.repeat(300) },
  ),
  fc.jsonValue({ maxDepth: 3 }),
)
const document = fc.dictionary(name, value)

test('writes a document as JSON does, whatever was written before', () => {
  fc.assert(
    fc.property(document, document, fc.string(), (first, changed, id) => {
      // The second version has what it does not change from the first, as the mock's own versions do.
      for (const version of [first, { ...first, ...changed }, { ...first }, first]) {
        expect(documentText(id, version).text).toBe(JSON.stringify({ id, ...version }))
      }
    }),
    { numRuns: 500, seed: 11 },
  )
})

test('keeps the text of a long field once a second version has it', () => {
  let written = 0
  const long = {
    get text() {
      written++
      return 'x'.repeat(300)
    },
  }
  const texts = ['a', 'b', 'c', 'd'].map((status) => documentText('crm', { status, long }).text)
  expect(texts.map((text) => JSON.parse(text).status)).toEqual(['a', 'b', 'c', 'd'])
  expect(written).toBe(2)
})

test('tells the text of a document from that of a field', () => {
  const connector = { name: 'x'.repeat(300) }
  const read = (id: string, document: object) => JSON.parse(documentText(id, document).text)
  expect(read('crm', connector)).toEqual({ id: 'crm', ...connector })
  for (let version = 0; version < 3; version++) expect(read('job', { connector })).toEqual({ id: 'job', connector })
  expect(read('crm', connector)).toEqual({ id: 'crm', ...connector })
})

test('writes a page of documents', () => {
  const page = listText(7, [
    ['one', { name: 'One' }],
    ['two', { name: null }],
  ])
  expect(page.text).toBe('{"count":7,"results":[{"id":"one","name":"One"},{"id":"two","name":null}]}')
})
