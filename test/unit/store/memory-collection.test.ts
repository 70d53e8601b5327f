import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryCollection } from '../../../src/store/memory-collection.ts'
import type { Page } from '../../../src/store/storage.ts'

interface Doc {
  readonly rank: number
  readonly group?: string | null
  readonly kind: string
  readonly hidden: boolean
}

interface Filter {
  readonly groups?: readonly string[]
  readonly kinds?: readonly string[]
  readonly test?: (document: Doc) => boolean
  readonly all?: boolean
}

type Ties = 'oldest first' | 'newest first'

const createCollection = (ties: Ties, countComparison = () => {}) =>
  createMemoryCollection({
    order: ({ rank }: Doc) => rank,
    compare(a, b) {
      countComparison()
      return a - b
    },
    ties,
    columns: {
      hidden: {
        key: ({ hidden }) => String(hidden),
        wanted: ({ all }: Filter) => (all ? undefined : ['false']),
        isNarrow: true,
      },
      group: { key: ({ group }) => group, wanted: ({ groups }) => groups },
      kind: { key: ({ kind }) => kind, wanted: ({ kinds }) => kinds, isNarrow: true },
    },
    indexes: [['hidden'], ['hidden', 'group'], ['group', 'kind', 'hidden'], ['kind']],
    test: ({ test: accepts }) => accepts,
  })

/** The same as an array that is sorted and filtered anew each time: plainly right, and slow. */
class Model {
  #rows: { id: string; sequence: number; document: Doc }[] = []
  #sequence = 0
  readonly #tie: 1 | -1

  constructor(ties: Ties) {
    this.#tie = ties === 'newest first' ? -1 : 1
  }

  get(id: string): Doc | undefined {
    return this.#rows.find((row) => row.id === id)?.document
  }

  view(id: string, make: (id: string, document: Doc) => object): object | undefined {
    const document = this.get(id)
    return document && make(id, document)
  }

  set(id: string, document: Doc): void {
    const row = this.#rows.find((one) => one.id === id)
    if (row) row.document = document
    else this.#rows.push({ id, sequence: this.#sequence++, document })
  }

  delete(id: string): boolean {
    const before = this.#rows.length
    this.#rows = this.#rows.filter((row) => row.id !== id)
    return this.#rows.length < before
  }

  clear(): void {
    this.#rows = []
  }

  fork(): Model {
    const fork = new Model(this.#tie === 1 ? 'oldest first' : 'newest first')
    fork.restore(this)
    return fork
  }

  restore(from: Model): void {
    this.#rows = from.#rows.map((row) => ({ ...row }))
    this.#sequence = from.#sequence
  }

  entries(): [string, Doc][] {
    return this.#rows.map(({ id, document }) => [id, document])
  }

  find({ groups, kinds, test: accepts, all }: Filter, { from, size }: Page) {
    const rows = this.#rows
      .filter(({ document }) => all || !document.hidden)
      .filter(({ document: { group } }) => !groups || (typeof group === 'string' && groups.includes(group)))
      .filter(({ document }) => !kinds || kinds.includes(document.kind))
      .filter(({ document }) => !accepts || accepts(document))
      .sort((a, b) => a.document.rank - b.document.rank || this.#tie * (a.sequence - b.sequence))
    return {
      total: rows.length,
      rows: rows.slice(from, from + size).map(({ id, document }) => [id, document]),
    }
  }
}

const paired = (id: string, document: Doc) => ({ id, document })

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__', 'constructor', '')
const group = fc.constantFrom('x', 'y', 'z', '__proto__', '')
const document: fc.Arbitrary<Doc> = fc.record(
  {
    rank: fc.nat(3),
    group: fc.oneof(group, fc.constant(null)),
    kind: fc.constantFrom('k', 'l'),
    hidden: fc.boolean(),
  },
  { requiredKeys: ['rank', 'kind', 'hidden'] },
)
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    groups: fc.array(fc.oneof(group, fc.constant('nobody')), { maxLength: 3 }),
    kinds: fc.array(fc.constantFrom('k', 'l', 'nobody'), { maxLength: 3 }),
    test: fc.constantFrom(
      ({ rank }: Doc) => rank > 1,
      () => false,
    ),
    all: fc.boolean(),
  },
  { requiredKeys: [] },
)
const page: fc.Arbitrary<Page> = fc.record({
  from: fc.nat(5),
  size: fc.oneof(fc.nat(5), fc.constant(Number.POSITIVE_INFINITY)),
})
const action = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('set' as const), id, document) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('delete' as const), id) },
  { weight: 6, arbitrary: fc.tuple(fc.constant('find' as const), filter, page) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('get' as const), id) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('view' as const), id, fc.constant(paired)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('clear' as const)) },
)

describe.each(['oldest first', 'newest first'] as const)('%s', (ties) => {
  test('does what a plain array does', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60, size: 'max' }), (actions) => {
        const collection = createCollection(ties)
        const model = new Model(ties)
        for (const [what, ...details] of actions) {
          // Both are the same calls, so one of them stands for the other's type.
          const call = (target: typeof collection | Model) =>
            (target[what] as (...given: unknown[]) => unknown).apply(target, details)
          expect(call(collection)).toStrictEqual(call(model))
          expect(collection.size).toBe(model.entries().length)
        }
        expect([...collection.entries()]).toStrictEqual(model.entries())
      }),
      { seed: 7, numRuns: 400 },
    )
  })
})

describe('pages', () => {
  const filled = () => {
    const collection = createCollection('oldest first')
    for (let i = 0; i < 10; i++) collection.set(`d${i}`, { rank: 9 - i, kind: i % 2 ? 'k' : 'l', hidden: i === 0 })
    return collection
  }
  const ids = (found: { rows: readonly (readonly [string, unknown])[] }) => found.rows.map(([one]) => one)

  test.each([{}, { kinds: ['k', 'l'] }, { test: () => true }])('put together give the whole list (%o)', (wanted) => {
    const collection = filled()
    const whole = ids(collection.find(wanted, { from: 0, size: 100 }))
    expect(whole).toStrictEqual(['d9', 'd8', 'd7', 'd6', 'd5', 'd4', 'd3', 'd2', 'd1'])
    const paged = [0, 4, 8].flatMap((from) => ids(collection.find(wanted, { from, size: 4 })))
    expect(paged).toStrictEqual(whole)
  })

  test('of no size still tell the total', () => {
    expect(filled().find({}, { from: 3, size: 0 })).toStrictEqual({ total: 9, rows: [] })
  })
})

test('a document that moves in the order keeps its age among equals', () => {
  const collection = createCollection('oldest first')
  const document = (rank: number) => ({ rank, kind: 'k', hidden: false })
  for (const one of ['a', 'b', 'c']) collection.set(one, document(1))
  collection.set('a', document(2))
  collection.set('a', document(1))
  expect(collection.find({}, { from: 0, size: 3 }).rows.map(([one]) => one)).toStrictEqual(['a', 'b', 'c'])
})

test('one that was deleted is new when it comes again', () => {
  const collection = createCollection('oldest first')
  const document = { rank: 1, kind: 'k', hidden: false }
  for (const one of ['a', 'b']) collection.set(one, document)
  collection.delete('a')
  collection.set('a', document)
  expect(collection.find({}, { from: 0, size: 3 }).rows.map(([one]) => one)).toStrictEqual(['b', 'a'])
})

test('hands out the very document that was set', () => {
  const collection = createCollection('oldest first')
  const document = Object.freeze({ rank: 1, kind: 'k', hidden: false })
  collection.set('a', document)
  expect(collection.get('a')).toBe(document)
  expect(collection.find({}, { from: 0, size: 1 }).rows[0]?.[1]).toBe(document)
})

test('makes something of a document once for each version, also where forks have it', () => {
  const made: Doc[] = []
  const view = (collection: ReturnType<typeof createCollection>) =>
    collection.view?.('a', (id, document) => {
      made.push(document)
      return { id, document }
    })
  const collection = createCollection('oldest first')
  const [first, second] = [1, 2].map((rank) => ({ rank, kind: 'k', hidden: false })) as [Doc, Doc]
  collection.set('a', first)
  const fork = collection.fork()
  expect(view(collection)).toStrictEqual({ id: 'a', document: first })
  expect(view(fork)).toBe(view(collection))

  collection.set('a', second)
  for (let i = 0; i < 2; i++) {
    expect(view(collection)).toStrictEqual({ id: 'a', document: second })
    expect(view(fork)).toStrictEqual({ id: 'a', document: first })
  }
  expect(made).toStrictEqual([first, second])

  collection.delete('a')
  expect(view(collection)).toBeUndefined()
})

test('forks go their own ways, and a collection takes over what another has', () => {
  const which = fc.nat(5)
  const step = fc.oneof(
    { weight: 12, arbitrary: fc.tuple(which, action) },
    { weight: 1, arbitrary: fc.tuple(which, fc.constant(['fork'] as const)) },
    { weight: 1, arbitrary: fc.tuple(which, fc.tuple(fc.constant('restore' as const), which)) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (steps) => {
      const pairs = [{ collection: createCollection('oldest first'), model: new Model('oldest first') }]
      const pairAt = (i: number) => pairs[i % pairs.length] as (typeof pairs)[number]
      for (const [i, [what, ...details]] of steps) {
        const { collection, model } = pairAt(i)
        if (what === 'fork') {
          pairs.push({ collection: collection.fork(), model: model.fork() })
        } else if (what === 'restore') {
          const from = pairAt(details[0] as number)
          collection.restore(from.collection)
          model.restore(from.model)
        } else {
          const call = (target: typeof collection | Model) =>
            (target[what] as (...given: unknown[]) => unknown).apply(target, details)
          expect(call(collection)).toStrictEqual(call(model))
        }
      }
      for (const { collection, model } of pairs) {
        expect([...collection.entries()]).toStrictEqual(model.entries())
        expect(collection.find({}, { from: 0, size: 100 })).toStrictEqual(model.find({}, { from: 0, size: 100 }))
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

describe('with many documents', () => {
  let comparisons = 0
  const collection = createCollection('oldest first', () => {
    comparisons++
  })
  for (let i = 0; i < 20_000; i++) {
    collection.set(`d${i}`, { rank: i, group: `g${i % 100}`, kind: i % 3 ? 'k' : 'l', hidden: i % 7 === 0 })
  }

  test.each<[string, Filter, number]>([
    ['no filter', {}, 17_142],
    ['the hidden ones, too', { all: true }, 20_000],
    ['one group', { groups: ['g5'] }, 171],
    ['one group and kind, hidden or not', { groups: ['g5'], kinds: ['k'], all: true }, 133],
    ['two groups and kinds', { groups: ['g5', 'g6'], kinds: ['k', 'l'] }, 343],
  ])('a page and its total need no walk through all of them: %s', (_, filter, total) => {
    comparisons = 0
    expect(collection.find(filter, { from: 100, size: 10 })).toMatchObject({ total, rows: { length: 10 } })
    expect(comparisons).toBeLessThan(3000)
  })

  test('those that are deleted one after another are gone from all lists', () => {
    const some = collection.fork()
    for (let i = 0; i < 20_000; i += 3) some.delete(`d${i}`)
    for (let i = 1; i < 20_000; i += 30) some.set(`d${i}`, { rank: i, group: 'moved', kind: 'k', hidden: true })
    const left = Array.from({ length: 20_000 }, (_, i) => i).filter((i) => i % 3 > 0)
    const numbers = (rows: readonly (readonly [string, unknown])[]) => rows.map(([id]) => Number(id.slice(1)))
    const all = { from: 0, size: 20_000 }
    expect(numbers(some.find({ all: true }, all).rows)).toEqual(left)
    expect(numbers(some.find({ groups: ['moved'], all: true }, all).rows)).toEqual(left.filter((i) => i % 30 === 1))
    expect(numbers([...some.entries()])).toEqual(left)
  })

  test('a write leaves the documents of a fork alone, and those that are not written to', () => {
    const fork = collection.fork()
    collection.set('d5', { rank: 0, kind: 'x', hidden: false })
    collection.delete('d6')
    expect(fork.get('d5')).toMatchObject({ rank: 5 })
    expect(fork.get('d6')).toMatchObject({ rank: 6 })
    expect([fork.size, collection.size]).toEqual([20_000, 19_999])
    expect(fork.get('d7')).toBe(collection.get('d7'))
  })
})
