import { describe, expect, test } from 'vitest'
import type { MockState } from '../../../src/index.ts'
import { contractTable, type MissingVariant, specExamples } from '../../../src/spec/generated/contract.ts'
import { type OperationId, operationTable } from '../../../src/spec/generated/operations.ts'
import { createApi } from '../../support/api.ts'
import { valueAt } from '../../support/json-pointer.ts'

/** Holds the mock to `x-missing`: what becomes of requests for documents that are not there. */

const connector = { id: 'other' }
const others: MockState = {
  connectors: [connector],
  sync_jobs: [{ id: 'other', connector }],
  secrets: [{ id: 'other', value: 'abc' }],
}

const cases = (Object.keys(operationTable) as OperationId[]).flatMap((id) => {
  const { missing } = contractTable[id]
  if (!missing) return []
  const bodies = specExamples[id].requests.map(({ name, body }) => ({ name, body }))
  const queries = ['', ...missing.variants.flatMap(({ query }) => (query ? [`?${new URLSearchParams(query)}`] : []))]
  return (bodies.length > 0 ? bodies : [{ name: 'no body', body: undefined }]).flatMap(({ name, body }) =>
    queries.map((query) => ({ id, name, body, query, missing })),
  )
})

const applies = ({ query = {}, body: pointer }: MissingVariant, sent: { query: string; body: unknown }) =>
  Object.entries(query).every(([name, value]) => new URLSearchParams(sent.query).get(name) === value) &&
  (pointer === undefined || valueAt(sent.body, pointer) !== undefined)

describe.each(cases)('$id, $name $query', ({ id, body, query, missing }) => {
  const { unknown, softDeleted } = { ...missing, ...missing.variants.find((one) => applies(one, { query, body })) }
  const { method, paths } = operationTable[id]
  const url = paths[0].replace(/\{\w+\}/, 'subject') + query

  test(`is ${unknown} where nothing has the id`, () => {
    const answer = createApi({ seed: others }).send(method.toUpperCase(), url, body)
    if (unknown === 'creates') expect(answer.status).toBe(201)
    else expect([answer.status, answer.body.error.type]).toEqual([404, unknown])
  })

  const types = [...missing.otherwise, unknown]
  test(`is one of ${types} where nothing was ever stored`, () => {
    const answer = createApi().send(method.toUpperCase(), url, body)
    expect(types).toContain(answer.status === 201 ? 'creates' : answer.body.error.type)
  })

  if (softDeleted === undefined) return
  test(`is ${softDeleted} where the connector was softly deleted`, () => {
    const api = createApi({ seed: { connectors: [{ id: 'subject', deleted: true }] } })
    const answer = api.send(method.toUpperCase(), url, body)
    const isDeleted = api.connector('subject')?.deleted
    if (softDeleted === 'not-found')
      expect([answer.status, answer.body.error.type, isDeleted]).toEqual([404, unknown, true])
    else if (softDeleted === 'revives') expect([answer.status, isDeleted]).toEqual([200, false])
    else expect([answer.status, isDeleted ?? true]).toEqual([200, true])
  })
})
