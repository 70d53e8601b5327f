// @ts-nocheck: it is for several majors of the client, whose types differ.
// Runs in a project that has the packed package and some version of the official client. The last line it prints is a list of its checks, as JSON.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { Client, errors, UndiciConnection } from '@elastic/elasticsearch'
import { createConnectorMock } from 'es-connector-kit'
import { createConnection } from 'es-connector-kit/elasticsearch'
import { startServer } from 'es-connector-kit/server'
import { createDispatcher } from 'es-connector-kit/undici'

const node = 'http://es.example:9200'
const require = createRequire(import.meta.url)
const results = []

/**
 * @param {string} name
 * @param {(mock: ReturnType<typeof createConnectorMock>) => Promise<void>} work
 */
async function check(name, work) {
  try {
    await work(createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] } }))
    results.push({ name })
  } catch (error) {
    results.push({ name, error: error.stack })
  }
}

/**
 * @param {object} mock
 * @param {object} [options]
 */
const clientOf = (mock, options) =>
  new Client({ node, Connection: createConnection(mock, UndiciConnection), maxRetries: 0, ...options })

await check('the client is answered by the mock, and reads what it is answered', async (mock) => {
  const client = clientOf(mock)
  await client.connector.put({ connector_id: 'wiki', index_name: 'search-wiki' })
  assert.deepEqual(await client.connector.checkIn({ connector_id: 'wiki' }), { result: 'updated' })
  assert.equal((await client.connector.get({ connector_id: 'wiki' })).index_name, 'search-wiki')
  assert.equal(mock.requests.at(-2).operation, 'connector.check_in')
})

await check('a refusal is an error of the client', (mock) =>
  assert.rejects(clientOf(mock).connector.get({ connector_id: 'nope' }), (error) => {
    assert.ok(error instanceof errors.ResponseError)
    return error.statusCode === 404
  }),
)

await check('it sees an Elasticsearch in info and ping', async (mock) => {
  assert.equal((await clientOf(mock).info()).tagline, 'You Know, for Search')
  assert.equal(await clientOf(mock).ping(), true)
})

await check('it repeats what is answered with 503', async (mock) => {
  let asked = 0
  const busy = (request) => (++asked === 1 ? { status: 503, headers: {}, body: '' } : mock.handle(request))
  await clientOf({ handle: busy }, { maxRetries: 1 }).connector.checkIn({ connector_id: 'crm' })
  assert.equal(asked, 2)
})

await check('it stops waiting for an answer that never comes', () =>
  assert.rejects(
    clientOf({ handle: () => new Promise(() => {}) }, { requestTimeout: 20 }).connector.list(),
    errors.TimeoutError,
  ),
)

await check('what is not for the Connector API fails at once', (mock) =>
  assert.rejects(clientOf(mock).search({ index: 'x' }), /it is not for the Connector API/),
)

await check('the same by require', async () => {
  const required = require('@elastic/elasticsearch')
  const mock = require('es-connector-kit').createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const Connection = require('es-connector-kit/elasticsearch').createConnection(mock, required.UndiciConnection)
  const client = new required.Client({ node, Connection })
  assert.deepEqual(await client.connector.checkIn({ connector_id: 'crm' }), { result: 'updated' })
})

await check('its default connection reaches the standalone server', async () => {
  const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
  const client = new Client({ node: server.url })
  try {
    assert.deepEqual(await client.connector.checkIn({ connector_id: 'crm' }), { result: 'updated' })
  } finally {
    await client.close()
    await server.close()
  }
})

await check("Node's own fetch obeys the dispatcher", async (mock) => {
  const { getGlobalDispatcher, setGlobalDispatcher } = createRequire(require.resolve('es-connector-kit'))('undici')
  const before = getGlobalDispatcher()
  setGlobalDispatcher(createDispatcher(mock, { node }))
  try {
    const response = await fetch(`${node}/_connector/crm/_check_in`, { method: 'PUT' })
    assert.deepEqual([response.status, await response.json()], [200, { result: 'updated' }])
  } finally {
    setGlobalDispatcher(before)
  }
})

console.log(JSON.stringify(results))
