import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

interface Case {
  readonly method: string
  /** What follows the id. */
  readonly path: string
  readonly body?: unknown
  /** Which fields change on a soft-deleted connector; nothing when it is gone. */
  readonly changes?: object | undefined
}

const seed = { connectors: [{ ...fullConnector, deleted: true }] }
const name = ({ method, path }: Case) => `${method} …${path}`
const titled = (cases: readonly Case[]) => cases.map((one) => [name(one), one] as const)

describe('operations that look first', () => {
  const cases: Case[] = [
    { method: 'GET', path: '' },
    { method: 'GET', path: '?include_deleted=false' },
    { method: 'DELETE', path: '' },
    { method: 'DELETE', path: '?hard=false&delete_sync_jobs=true' },
    { method: 'PUT', path: '/_status', body: { status: 'connected' } },
    { method: 'PUT', path: '/_status', body: { status: 'created' } },
  ]
  test.each(titled(cases))('%s finds neither an unknown nor a soft-deleted connector', (_, { method, path, body }) => {
    const api = createApi({ seed })
    for (const id of ['nope', 'full']) {
      expectNotFound(
        unchanged(api, () => api.send(method, `/_connector/${id}${path}`, body)),
        id,
      )
    }
  })
})

describe('operations that look at soft-deleted connectors too', () => {
  const cases: Case[] = [
    { method: 'GET', path: '?include_deleted=true', changes: {} },
    { method: 'DELETE', path: '?hard=true', changes: undefined },
  ]
  test.each(titled(cases))('%s', (_, { method, path, changes }) => {
    const api = createApi({ seed })
    expectNotFound(
      unchanged(api, () => api.send(method, `/_connector/nope${path}`)),
      'nope',
    )
    expect(api.send(method, `/_connector/full${path}`).status).toBe(200)
    expect(api.connector('full')).toStrictEqual(changes && { ...fullConnector, deleted: true, ...changes })
  })
})

describe('operations that do not look', () => {
  const cases: Case[] = [
    { method: 'PUT', path: '/_check_in', changes: { last_seen: '2026-01-05T10:00:00.000Z' } },
    { method: 'PUT', path: '/_error', body: { error: 'x' }, changes: { error: 'x', status: 'error' } },
    { method: 'PUT', path: '/_last_sync', body: { last_sync_error: 'x' }, changes: { last_sync_error: 'x' } },
  ]
  test.each(titled(cases))('%s misses the document of an unknown connector', (_, { method, path, body }) => {
    const api = createApi({ seed })
    expectDocumentMissing(
      unchanged(api, () => api.send(method, `/_connector/nope${path}`, body)),
      'nope',
    )
  })

  test.each(titled(cases))('%s changes a soft-deleted connector, which stays deleted', (_, one) => {
    const api = createApi({ seed })
    expect(api.send(one.method, `/_connector/full${one.path}`, one.body).body).toStrictEqual({ result: 'updated' })
    expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, ...one.changes })
  })
})

test('creating over a soft-deleted connector revives it; what came before is gone', () => {
  const api = createApi({ seed })
  expect(api.put('/_connector/full').body).toStrictEqual({ id: 'full', result: 'updated' })
  expect(api.connector('full')).toMatchObject({ deleted: false, status: 'created' })
  expect(api.connector('full')).not.toHaveProperty('last_seen')
})
