import { checkFetch } from 'es-connector-kit/contract'
import { startServer } from 'es-connector-kit/server'
import { expect, test } from 'vitest'

test('a connector is created as described', async () => {
  const server = await startServer({ port: 0 })
  const request = new Request(`${server.url}/_connector/crm`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"CRM"}',
  })
  expect(await checkFetch(request, await fetch(request.clone()))).toEqual([])
  await server.close()
})
