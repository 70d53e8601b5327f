import { Client, HttpConnection } from '@elastic/elasticsearch'
import { checkClientResult, createProfile, createWatch, reportFormats, verdictOf } from 'es-connector-kit/contract'
import { startServer } from 'es-connector-kit/server'
import { expect, test } from 'vitest'

test('what a connector service does keeps the contract', async () => {
  const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
  const watch = createWatch({ profile: createProfile('9.1'), url: server.url })
  const client = new Client({ node: server.url, Connection: HttpConnection })
  client.diagnostic.on('response', (_, result) => result && checkClientResult(result, { watch }))

  await client.connector.checkIn({ connector_id: 'crm' })
  await client.connector.get({ connector_id: 'crm' })

  const report = watch.report({ tool: { name: 'my tests', version: '1' }, run: 'nightly' })
  expect(verdictOf(report).holds, reportFormats.text.render(report)).toBe('yes')
  await client.close()
  await server.close()
})
