import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_secret/key-secret'

test('removes the secret, and leaves the connector that names it alone', () => {
  const secrets = [
    { id: 'key-secret', value: 'x' },
    { id: 'other', value: 'y' },
  ]
  const api = createApi({ seed: { connectors: [fullConnector], secrets } })
  const before = api.mock.state()
  const answer = api.delete(url)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ deleted: true })
  expect(api.mock.state()).toStrictEqual({ ...before, secrets: [{ id: 'other', value: 'y' }] })
  expectError(
    unchanged(api, () => api.delete(url)),
    404,
    'resource_not_found_exception',
    'No secret with id [key-secret]',
  )
})

test('deleting a connector leaves its secret alone', () => {
  const api = createApi({ seed: { connectors: [fullConnector], secrets: [{ id: 'key-secret', value: 'x' }] } })
  api.delete('/_connector/full?hard=true')
  expect(api.get(url).status).toBe(200)
})

test('misses the index until a secret was ever stored', () => {
  expect(createApi().delete(url).body.error.type).toBe('index_not_found_exception')
})

replayExamples(
  'connector.secret_delete',
  { state: { secrets: [{ id: 'my-secret', value: 'abc' }] } },
  {
    'unexpected-body': { body: '{}' },
    'unknown-secret': { state: { secrets: [{ id: 'other', value: 'abc' }] } },
    'no-secret-ever-stored': { state: {} },
  },
)
