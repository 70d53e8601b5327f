import { expect, test } from 'vitest'
import { createApi } from '../../../support/api.ts'

const authorization = `Basic ${btoa('nobody:pw')}`

test.each<[string, string, unknown]>([
  ['PUT', '/_connector/crm', { index_name: '' }],
  ['POST', '/_connector', { index_name: '' }],
  ['PUT', '/_connector/crm/_index_name', { index_name: '' }],
  ['GET', '/_connector?index_name=*,,b', undefined],
])('%s %s trips over an empty index name before it asks whether the caller may', (method, url, body) => {
  const api = createApi({ security: { users: { nobody: { password: 'pw', roles: [] } } } })
  expect(api.send(method, url, body, { authorization }).status).toBe(500)
})
