import { expect, test } from 'vitest'
import { createApi, expectError, unchanged } from '../../support/api.ts'

test.each(['yaml', 'cbor', 'smile'])('an answer in %s is not built', (format) => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  const put = () => api.put(`/_connector/crm/_check_in?format=${format}`)
  expectError(unchanged(api, put), 501, 'not_built_exception', `es-connector-kit does not answer in [${format}] yet`)
})

test('a body in yaml is not built', () => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  const headers = { 'content-type': 'application/yaml', accept: 'application/json' }
  const answer = unchanged(api, () => api.send('PUT', '/_connector/crm/_error', 'error: x', headers))
  expect(answer.status).toBe(501)
  expect(answer.body.error.type).toBe('not_built_exception')
})
