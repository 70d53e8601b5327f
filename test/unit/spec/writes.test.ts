import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contractTable, machinePlaces, type SpecPlace, type WriteRule } from '../../../src/spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../../src/spec/generated/operations.ts'
import { description, type Json, listOperations, resolve } from './description.ts'

const schemas: Json = description.components.schemas
const documents: Json = { connector: schemas.Connector, sync_job: schemas.SyncJob, secret: schemas.Secret }
const kinds = ['connector', 'sync_job', 'secret'] as const
const operations = new Map(listOperations().map((one) => [one.id, one]))
const ids = Object.keys(operationTable) as OperationId[]

/** The schemas that a JSON pointer can lead to; `{key}` is any key. */
function schemasAt(schema: Json, pointer: string): Json[] {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json[]>(
      (found, step) => found.flatMap((one) => alternatives(one)).flatMap((one) => stepInto(one, step)),
      [schema],
    )
}

const alternatives = (schema: Json): Json[] => {
  const one = resolve(schema)
  return [one, ...(one.oneOf ?? []), ...(one.anyOf ?? [])].flatMap((each) =>
    each === one ? [one] : alternatives(each),
  )
}

function stepInto(schema: Json, step: string): Json[] {
  const next =
    schema.properties?.[step] ??
    (/^\d+$/.test(step) ? schema.items : undefined) ??
    (step === '{key}' ? schema.additionalProperties : undefined)
  return next && typeof next === 'object' ? [next] : []
}

const requestSchema = (id: OperationId): Json =>
  operations.get(id)?.json.requestBody?.content['application/json'].schema ?? {}

/** Where a rule looks into the body. */
function bodyPointers({ value, when }: WriteRule): string[] {
  const own = 'body' in value ? [value.body] : 'merge' in value ? [value.merge] : 'each' in value ? [value.each] : []
  return [...own, ...(when?.body ? [when.body] : [])]
}

/** Where a rule looks into the document. */
const documentPointers = ({ path, value }: WriteRule): string[] => [
  path,
  ...('copy' in value ? [value.copy] : 'each' in value ? [value.into] : []),
]

const effectNames = (id: OperationId, kind: string): string[] => {
  const { variants = [], ...effects }: Json = operationTable[id].effects
  return [effects, ...variants].flatMap((one: Json) => one[kind] ?? [])
}

describe.each(ids)('what %s writes', (id) => {
  const { writes, open } = contractTable[id]
  const isRemoval = operationTable[id].method === 'delete'

  it('has the rules of one path together', () => {
    for (const kind of kinds) {
      const paths = (writes[kind] ?? []).map(({ path }) => path)
      expect(paths.filter((path, i) => path !== paths[i - 1])).toEqual([...new Set(paths)])
    }
  })

  it.each(kinds)('is told for every field of the %s that it has an effect on', (kind) => {
    const rules = writes[kind] ?? []
    const names = effectNames(id, kind)
    const untold = names.filter((name) => {
      // A removal leaves no document to tell of.
      if (name === '*') return !isRemoval && rules.length === 0
      const pointer = `/${name.replaceAll('.', '/')}`
      return !open.includes(name) && !rules.some(({ path }) => path === pointer)
    })
    expect(untold).toEqual([])
  })

  it.each(kinds)('is told for no field of the %s besides', (kind) => {
    const names = effectNames(id, kind)
    const surplus = (writes[kind] ?? []).filter(
      ({ path }) => !names.some((name) => name === '*' || `${path}/`.startsWith(`/${name.replaceAll('.', '/')}/`)),
    )
    expect(surplus.map(({ path }) => path)).toEqual([])
  })

  it.each(kinds)('stands where the %s and the request have it', (kind) => {
    const nowhere = (writes[kind] ?? []).flatMap((rule) => [
      ...documentPointers(rule).filter((pointer) => schemasAt(documents[kind], pointer).length === 0),
      ...bodyPointers(rule)
        .filter((pointer) => schemasAt(requestSchema(id), pointer).length === 0)
        .map((pointer) => `body ${pointer}`),
    ])
    expect(nowhere).toEqual([])
  })

  it('is left open only where a rule could tell it, and the document has it', () => {
    const kind = kinds.find((one) => writes[one]) ?? 'connector'
    expect(open.filter((name) => schemasAt(documents[kind], `/${name}`).length === 0)).toEqual([])
    const told = open.filter((name) => writes[kind]?.some(({ path, when }) => path === `/${name}` && !when))
    expect(told).toEqual([])
  })

  it('makes every required field, if it makes the document anew', () => {
    for (const kind of kinds) {
      if (isRemoval || !effectNames(id, kind).includes('*')) continue
      const made = new Set([...open, ...(writes[kind] ?? []).map(({ path }) => path.split('/')[1])])
      const required: string[] = documents[kind].required
      expect(required.filter((name) => name !== 'id' && !made.has(name))).toEqual([])
    }
  })

  it('gives the status exactly what x-status-writes lists', () => {
    for (const { machine, to } of operationTable[id].statusWrites) {
      const kind = machine === 'ConnectorStatus' ? 'connector' : 'sync_job'
      const rules = (writes[kind] ?? []).filter(({ path }) => path === '/status')
      const constants = rules.flatMap(({ value }) => ('constant' in value ? [value.constant] : []))
      // What stays as it was needs no rule, and what the body names is no constant.
      const listed = to.filter(({ status, ...more }) => String((more as Json).from) !== status).map((one) => one.status)
      if (rules.some(({ value }) => 'body' in value)) expect(constants).toEqual([])
      else expect(constants.toSorted()).toEqual(listed.toSorted())
    }
  })

  it('depends on query parameters that the operation knows', () => {
    const { missing } = contractTable[id]
    const conditions = [
      ...kinds.flatMap((kind) => (writes[kind] ?? []).map(({ when }) => when?.query ?? {})),
      ...(missing?.variants ?? []).map(({ query = {} }) => query),
      ...(((operationTable[id].effects as Json).variants ?? []) as Json[]).map(({ query = {} }) => query),
    ]
    const known: readonly string[] = operationTable[id].query
    expect(conditions.flatMap((one) => Object.keys(one)).filter((name) => !known.includes(name))).toEqual([])
  })

  it('depends on the body where the request has it', () => {
    const conditions = [...(contractTable[id].missing?.variants ?? []), ...contractTable[id].neverNoop]
    const nowhere = conditions.filter(({ body }) => body && schemasAt(requestSchema(id), body).length === 0)
    expect(nowhere).toEqual([])
    expect(contractTable[id].neverNoop.filter(({ body }) => body === undefined)).toEqual([])
  })
})

describe('places', () => {
  const lines = readFileSync(new URL('../../../openapi/connector-api.bundled.yaml', import.meta.url), 'utf8').split(
    '\n',
  )

  /** The last step of a pointer, as a key in YAML. */
  const keyOf = ({ pointer }: SpecPlace) =>
    pointer
      .slice(pointer.lastIndexOf('/') + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~')

  const places = ids.flatMap((id) => {
    const { responses, ...contract } = contractTable[id]
    const own = Object.entries(contract).flatMap(([name, place]) =>
      /[pP]lace$/.test(name) ? [place as SpecPlace] : [],
    )
    return [...own, ...Object.values(responses).map(({ place }) => place)]
  })

  it('are many', () => expect(places.length).toBeGreaterThan(300))

  it('lead to a line that begins with what they point to', () => {
    const wrong = [...places, ...Object.values(machinePlaces)].filter((place) => {
      const line = lines[place.line - 1]?.trim().replaceAll("'", '') ?? ''
      return !line.startsWith(`${keyOf(place)}:`)
    })
    expect(wrong).toEqual([])
  })

  it('lead to something in the description as JSON', () => {
    expect(places.filter(({ pointer }) => resolve({ $ref: `#${pointer}` }) === undefined)).toEqual([])
  })
})
