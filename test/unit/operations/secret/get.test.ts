import { expect, test } from 'vitest'
import { createApi, expectError } from '../../../support/api.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/_secret'

test('gives the value in plain text', () => {
  const api = createApi({ seed: { secrets: [{ id: 'key', value: 'ä "s3cr3t"' }] } })
  const answer = api.get(`${url}/key`)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ id: 'key', value: 'ä "s3cr3t"' })
})

test('misses the index until a secret was ever stored, and after that the secret', () => {
  const api = createApi()
  expect(api.get(`${url}/key`).body.error.type).toBe('index_not_found_exception')
  const { id } = api.post(url, { value: 'x' }).body
  expectError(api.get(`${url}/key`), 404, 'resource_not_found_exception', 'No secret with id [key]')
  api.delete(`${url}/${id}`)
  expectError(api.get(`${url}/${id}`), 404, 'resource_not_found_exception', `No secret with id [${id}]`)
})

test.each(['__proto__', 'constructor', 'toString', '_check_in', 'a/b'])('misses the secret [%s]', (id) => {
  const api = createApi({ seed: { secrets: [{ id: 'key', value: 'x' }] } })
  expectError(
    api.get(`${url}/${encodeURIComponent(id)}`),
    404,
    'resource_not_found_exception',
    `No secret with id [${id}]`,
  )
})

replayExamples(
  'connector.secret_get',
  { state: { secrets: [{ id: 'my-secret', value: 'abc' }] } },
  {
    'unexpected-body': { body: '{}' },
    'unknown-secret': { state: { secrets: [{ id: 'other', value: 'abc' }] } },
    'no-secret-ever-stored': { state: {} },
  },
)
