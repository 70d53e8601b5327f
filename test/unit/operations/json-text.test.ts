import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentText, listText } from '../../../src/operations/json-text.ts'

const name = fc.oneof(fc.constantFrom('name', 'configuration', 'a "quoted" name'), fc.string())
const value = fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 3 }))
// Objects have numbers before all other names; no field of a document is one.
const document = fc.dictionary(
  name.filter((one) => one !== 'id' && !/^\d+$/.test(one)),
  value,
)

test('writes a document as JSON does, whatever was written before', () => {
  fc.assert(
    fc.property(document, document, fc.string(), (first, changed, id) => {
      // The second version has what it does not change from the first, as the mock's own versions do.
      for (const version of [first, { ...first, ...changed }, first]) {
        expect(documentText(id, version).text).toBe(JSON.stringify({ id, ...version }))
      }
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('writes a long field once for all versions that have it', () => {
  let written = 0
  const long = {
    get text() {
      written++
      return 'x'.repeat(300)
    },
  }
  const texts = ['a', 'b', 'c'].map((status) => documentText('crm', { status, long }).text)
  expect(texts.map((text) => JSON.parse(text).status)).toEqual(['a', 'b', 'c'])
  expect(written).toBe(1)
})

test('writes a page of documents', () => {
  const page = listText(7, [
    ['one', { name: 'One' }],
    ['two', { name: null }],
  ])
  expect(page.text).toBe('{"count":7,"results":[{"id":"one","name":"One"},{"id":"two","name":null}]}')
})
