import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPersistentMap, hashOf, type Keyed } from '../../../src/store/persistent-map.ts'

interface Item extends Keyed {
  readonly value: number
}

test.each<[string, (id: string) => number]>([
  ['its own hashes', hashOf],
  ['hashes of which many are the same', (id) => hashOf(id) % 3],
  ['hashes that differ in their last bits alone', (id) => (hashOf(id) % 4) << 30],
])('is what was put in and not deleted, also in forks, with %s', (_, hash) => {
  const step = fc.record({ what: fc.constantFrom('put', 'put', 'put', 'get', 'delete', 'fork'), key: fc.nat(300) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 1500, size: 'max' }), (steps) => {
      const map = createPersistentMap<Item>()
      const model = new Map<string, Item>()
      const forks: [typeof map, typeof model][] = [[map, model]]
      for (const [value, { what, key }] of steps.entries()) {
        const id = `id ${key}`
        const item = { id, hash: hash(id), owner: undefined, value }
        if (what === 'fork' && key % 10 === 0) forks.push([map.fork(), new Map(model)])
        if (what === 'put') {
          map.put(item)
          model.set(id, item)
        }
        if (what === 'get') expect(map.getHashed(id, item.hash)).toBe(model.get(id))
        if (what === 'delete') expect(map.delete(id, item.hash)?.id).toBe(model.delete(id) ? id : undefined)
      }
      for (const [fork, expected] of forks) {
        expect(fork.size()).toBe(expected.size)
        for (let key = 0; key <= 300; key++) {
          const id = `id ${key}`
          expect(fork.getHashed(id, hash(id))).toBe(expected.get(id))
        }
      }
    }),
    { numRuns: 30, seed: 7 },
  )
})

test('tells which items no fork has', () => {
  const item = (id: string): Item => ({ id, hash: hashOf(id), owner: undefined, value: 1 })
  const map = createPersistentMap<Item>()
  map.put(item('a'))
  expect(map.isOwn(map.get('a') as Item)).toBe(true)

  const fork = map.fork()
  for (const one of [map, fork]) expect(one.isOwn(one.get('a') as Item)).toBe(false)

  fork.put(item('a'))
  expect(fork.isOwn(fork.get('a') as Item)).toBe(true)
  expect(map.isOwn(map.get('a') as Item)).toBe(false)
  expect(fork.get('a')).not.toBe(map.get('a'))
})
