import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guard } from 'es-connector-kit/guard'

test('no mock was set up', async (t) => {
  t.mock.method(console, 'error', () => {})
  await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' }).catch(() => 'swallowed')
  assert.throws(() => guard.check(), /Did you forget `setupConnectorMock\(\)\.listen\(\)`/)
})
