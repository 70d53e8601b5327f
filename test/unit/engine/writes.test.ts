import { afterAll, describe, expect, test } from 'vitest'
import { createProfile, type ServerVersion } from '../../../src/domain/profile.ts'
import type { MockDump } from '../../../src/index.ts'
import { contractTable, specExamples, type WriteRule } from '../../../src/spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../../src/spec/generated/operations.ts'
import { createApi } from '../../support/api.ts'
import { applyWrites, type Written } from '../../support/apply-writes.ts'
import { setAt, valueAt } from '../../support/json-pointer.ts'
import { type Kind, kinds, moreRequests, queriesOf, states } from './writes/occasions.ts'

/** Holds the mock to `x-writes`, and the rules to the mock: neither may write what the other does not. */

const ids = Object.keys(operationTable) as OperationId[]
const proven = new Set<WriteRule>()

describe.each(ids)('%s', (id) => {
  const succeeded = new Set<string>()
  const requests = [...specExamples[id].requests, ...(moreRequests[id] ?? [])]
  const isBodyOptional = operationTable[id].hasBody !== 'required'
  const cases = [...requests, ...(isBodyOptional ? [{ name: 'no body', body: undefined }] : [])]
  const playable = operationTable[id].hasBody === 'none' ? [{ name: 'no body', body: undefined }] : cases

  describe.each(playable)('$name', ({ name, body }) => {
    test.each(Object.keys(states))('writes to a connector and jobs that are %s as described', (state) => {
      for (const query of queriesOf[id] ?? ['']) {
        const answer = playAndCompare(id, state, body, query)
        if (answer < 300) succeeded.add(`${name}${query}`)
      }
    })
  })

  afterAll(() => {
    const expected = playable.flatMap(({ name }) => (queriesOf[id] ?? ['']).map((query) => `${name}${query}`))
    expect([...succeeded].toSorted()).toEqual([...new Set(expected)].toSorted())
  })
})

test('an older server leaves the status alone when it is told of an error', () => {
  for (const body of [{ error: 'disk full' }, { error: null }]) {
    expect(playAndCompare('connector.update_error', 'configured', body, '', '8.14')).toBe(200)
  }
})

describe('every rule', () => {
  test('has been seen at work', () => {
    const unseen = ids.flatMap((id) =>
      Object.values(contractTable[id].writes).flatMap((rules) =>
        rules.filter((rule) => !proven.has(rule)).map((rule) => `${id}: ${JSON.stringify(rule)}`),
      ),
    )
    expect(unseen).toEqual([])
  })
})

/** Sends one request to a mock in some state, and compares all its documents with what the rules make of them. */
function playAndCompare(id: OperationId, state: string, body: unknown, query: string, version?: ServerVersion): number {
  const seed = states[state]
  if (!seed) throw new Error(`No such state: ${state}`)
  const api = createApi({ seed, ...(version && { version }) })
  api.tick()
  const before = api.mock.state()
  const { method, paths } = operationTable[id]
  const path = paths[0].replace(/\{\w+\}/, 'subject')
  const answer = api.send(method.toUpperCase(), path + query, body)
  const after = api.mock.state()
  if (answer.status >= 300) {
    expect(after).toStrictEqual(before)
    return answer.status
  }
  const subject = path.endsWith('subject') || path.includes('subject/') ? 'subject' : answer.body.id
  const occasion = {
    body,
    query: new URLSearchParams(query),
    now: api.now(),
    behaves: createProfile(version).behaves,
  }
  for (const kind of Object.keys(kinds) as Kind[]) {
    const rules = contractTable[id].writes[kind]
    const effects = effectsOn(id, kind, occasion.query)
    const jobsGo = kind === 'sync_job' && id === 'connector.delete' && effects.includes('*')
    const isSubject = (one: { id: string; connector?: { id: string } }) =>
      jobsGo ? one.connector?.id === 'subject' : effects.length > 0 && one.id === subject
    expect(others(after, kind, isSubject)).toStrictEqual(others(before, kind, isSubject))
    const [was] = before[kinds[kind]].filter(isSubject)
    const [is] = after[kinds[kind]].filter(isSubject)
    if (effects.length === 0) continue
    if (method === 'delete' && effects.includes('*')) {
      expect(is).toBeUndefined()
      continue
    }
    if (!rules || !is) throw new Error(`${id} has effects on ${kind}, but ${rules ? 'no document' : 'no rules'}`)
    const anew = effects.includes('*')
    const written = applyWrites(rules, { ...occasion, before: anew ? undefined : was })
    for (const rule of written.rules) proven.add(rule)
    compare(written, anew ? { ...written.document, id: subject } : written.document, is, contractTable[id].open)
    if (!anew) expect(fieldsThatDiffer(was as object, is).filter((field) => !effects.includes(field))).toEqual([])
  }
  return answer.status
}

function compare({ told, instants }: Written, expected: object, stored: object, open: readonly string[]): void {
  const [left, right] = [structuredClone(expected), structuredClone(stored)]
  for (const pointer of instants) {
    for (const one of [left, right]) setAt(one, pointer, instantOf(valueAt(one, pointer)))
  }
  for (const pointer of told) {
    expect(valueAt(right, pointer), pointer).toStrictEqual(valueAt(left, pointer))
  }
  const closed = (one: object) => Object.fromEntries(Object.entries(one).filter(([field]) => !open.includes(field)))
  expect(closed(right)).toStrictEqual(closed(left))
}

/** A text for an instant, the same for all texts of that instant. */
function instantOf(text: unknown): string {
  const given = String(text)
  const milliseconds = /^\d+$/.test(given) ? Number(given) : Date.parse(given)
  const finer = /\.\d{3}(\d*)/.exec(given)?.[1]?.padEnd(6, '0') ?? '000000'
  return `${new Date(milliseconds).toISOString()} ${finer}`
}

/** The fields an operation may write of a kind of document, for a query. */
function effectsOn(id: OperationId, kind: Kind, query: URLSearchParams): readonly string[] {
  const { variants = [], ...effects } = operationTable[id].effects as unknown as Record<Kind, string[]> & {
    variants?: (Record<Kind, string[]> & { query?: Record<string, string> })[]
  }
  const told = variants.filter(
    (one) => one[kind] && Object.entries(one.query ?? {}).every(([name, value]) => query.get(name) === value),
  )
  return [...(effects[kind] ?? []), ...told.flatMap((one) => one[kind])]
}

const others = (state: MockDump, kind: Kind, isSubject: (one: { id: string }) => boolean) =>
  (state[kinds[kind]] as readonly { id: string }[]).filter((one) => !isSubject(one))

/** Names of fields that differ; inside a job's connector one level deeper, as in `x-effects`. */
function fieldsThatDiffer(a: object, b: object, prefix = ''): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((name) => {
    const [x, y] = [a, b].map((one) => (one as Record<string, unknown>)[name])
    if (JSON.stringify(x) === JSON.stringify(y)) return []
    return name === 'connector' && prefix === ''
      ? fieldsThatDiffer(x as object, y as object, 'connector.')
      : [prefix + name]
  })
}
