import { createConnectorMock } from 'es-connector-kit'
import { expect, test } from 'vitest'

const mock = createConnectorMock({ idSeed: 1, seed: { connectors: [{ id: 'crm', service_type: 'postgresql' }] } })

test('a job that nobody has heard of for an hour', async () => {
  using world = mock.fork()
  world.syncJobs.create({ id: 'job-1', connector: { id: 'crm' }, status: 'in_progress' })
  world.connectors.update('crm', { status: 'connected', scheduling: { full: { enabled: true } } })
  const before = world.snapshot()

  world.clock.advance({ hours: 1 })
  await world.fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
  const seen = (time?: string | null) => Date.parse(time ?? '')
  const job = world.syncJobs.find({ connector: { id: 'crm' }, status: 'in_progress' })
  expect(seen(world.connectors.get('crm')?.last_seen) - seen(job?.last_seen)).toBeGreaterThanOrEqual(3_600_000)

  world.restore(before)
  expect(world.connectors.get('crm')).not.toHaveProperty('last_seen')
  expect(mock.syncJobs.size).toBe(0)
})
