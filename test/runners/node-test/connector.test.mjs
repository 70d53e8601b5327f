import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { setupConnectorMock } from 'es-connector-kit/node'

const mock = setupConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
before(() => mock.listen())
afterEach(() => mock.reset())
after(() => mock.close())

test('checks in', async () => {
  const response = await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
  assert.deepEqual(await response.json(), { result: 'updated' })
  assert.equal(typeof mock.connectors.get('crm')?.last_seen, 'string')
})

test('begins anew', () => {
  assert.equal(mock.connectors.get('crm')?.id, 'crm')
  assert.equal(mock.connectors.get('crm')?.last_seen, undefined)
})

test('a request that nothing answers is given up', async () => {
  mock.faults.add({ fault: 'timeout' })
  const signal = AbortSignal.timeout(500)
  await assert.rejects(fetch('http://localhost:9200/_connector', { signal }), { name: 'TimeoutError' })
})
