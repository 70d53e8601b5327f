import { startServer } from 'es-connector-kit/server'
import { expect, test } from 'vitest'

test('two tests share a server, and nothing else', async () => {
  await using server = await startServer({ port: 0, worlds: 'x-opaque-id' })
  const put = (world: string, id: string) =>
    fetch(`${server.url}/_connector/${id}`, { method: 'PUT', headers: { 'x-opaque-id': world } })
  await Promise.all([put('test-1', 'crm'), put('test-2', 'crm'), put('test-2', 'wiki')])
  expect([server.world('test-1').connectors.size, server.world('test-2').connectors.size]).toEqual([1, 2])
})
