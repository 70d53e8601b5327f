import { createConnectorMock } from 'es-connector-kit'
import { createBuilders } from 'es-connector-kit/builders'
import { expect, test } from 'vitest'

const build = createBuilders({ seed: 'crm', now: '2026-01-05T10:00:00Z' })

test('what is built fits together', () => {
  const mock = createConnectorMock()
  const crm = mock.connectors.create(build.connector({ service_type: 'postgresql', error: 'disk full' }))
  expect(crm).toMatchObject({ status: 'error', last_sync_status: 'error', last_sync_error: 'disk full' })
  expect(crm.configuration).toMatchObject({ host: { label: 'Host' }, port: { value: 5432 } })

  const job = mock.syncJobs.create(build.syncJob(crm))
  expect(job).toMatchObject({ status: 'error', error: 'disk full', created_at: crm.last_sync_scheduled_at })
})

test('a whole cluster', () => {
  const mock = createConnectorMock({ seed: build.state({ connectors: 50, syncJobs: 200 }) })
  expect(mock.connectors.filter({ status: 'connected' }).length).toBeGreaterThan(20)
  expect(mock.syncJobs.find({ status: 'in_progress' })?.worker_hostname).toBeDefined()
})
