import { expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { createSeededIds } from '../../../src/store/ids.ts'

const newIds = (mock: ReturnType<typeof createConnectorMock>, count: number) =>
  Array.from({ length: count }, () => {
    const { body } = mock.handle({ method: 'POST', url: '/_connector', headers: {}, body: '' })
    return JSON.parse(String(body)).id
  })

test('ids that follow from a seed look like the server’s, and are distinct', () => {
  const idOf = createSeededIds(1)
  const ids = Array.from({ length: 100_000 }, (_, n) => idOf(n))
  expect(ids.every((id) => /^[A-Za-z0-9_-]{20}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(Array.from(ids.join(''))).size).toBe(64)
})

test('the same seed gives the same ids, another one others', () => {
  const [one, same, other, text] = [1, 1, 2, 'one'].map((idSeed) => newIds(createConnectorMock({ idSeed }), 5))
  expect(same).toEqual(one)
  expect(new Set([...(one ?? []), ...(other ?? []), ...(text ?? [])]).size).toBe(15)
})

test('a number and its digits, as a command line gives them, are the same seed', () => {
  const [number, text] = [42, '42'].map((idSeed) => newIds(createConnectorMock({ idSeed }), 5))
  expect(text).toEqual(number)
})

test('a reset begins anew', () => {
  const mock = createConnectorMock({ idSeed: 'a test' })
  const before = newIds(mock, 3)
  mock.reset()
  expect(newIds(mock, 3)).toEqual(before)
})

test('an id that is taken already is passed over', () => {
  const first = createConnectorMock({ idSeed: 1 })
  const ids = newIds(first, 2)
  const second = createConnectorMock({ idSeed: 1, seed: first.state() })
  expect(ids).not.toContain(newIds(second, 1)[0])
})

test('a seed beside a source, and a seed that is none, are refused', () => {
  expect(() => createConnectorMock({ idSeed: 1, ids: () => 'x' })).toThrow('both ids and idSeed')
  expect(() => createConnectorMock({ idSeed: {} as never })).toThrow('neither a number nor a text')
})
