import { test } from 'node:test'

test('code that swallows the failure, and a test that does not ask', async () => {
  await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' }).catch(() => 'swallowed')
})
