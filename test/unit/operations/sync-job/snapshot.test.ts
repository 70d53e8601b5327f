import { expect, test } from 'vitest'
import { createConnector } from '../../../../src/domain/connector.ts'
import { createSyncJob } from '../../../../src/domain/sync-job.ts'
import { createApi } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

/** What a new job keeps of a connector that was set up through the API. */
const url = '/_connector/_sync_job'

function withSetUp() {
  const api = createApi({ seed: { connectors: [{ id: 'crm', index_name: 'x', service_type: 'y' }] } })
  api.put('/_connector/crm/_configuration', {
    configuration: {
      host: { label: 'Host', type: null, tooltip: null, nope: 1 },
      ports: { label: 'Ports', options: [{ label: 'a', value: 1 }], depends_on: { field: 'host', value: null } },
    },
  })
  api.put('/_connector/crm/_configuration', { values: { ports: [1, { a: null }] } })
  return api
}

test('has the configuration, a list that came through values included', () => {
  const api = withSetUp()
  api.post(url, { id: 'crm' })
  const bare = { default_value: null, required: false, sensitive: false }
  expect(api.syncJob('generated-1')?.connector.configuration).toStrictEqual({
    host: { ...bare, label: 'Host', value: null },
    ports: {
      ...bare,
      label: 'Ports',
      options: [{ label: 'a', value: 1 }],
      depends_on: [{ field: 'host', value: null }],
      value: [1, { a: null }],
    },
  })
})

test('has a field by an odd name', () => {
  const api = withSetUp()
  api.put('/_connector/crm/_configuration', '{"configuration":{"__proto__":{"label":"L"}}}')
  api.post(url, { id: 'crm' })
  const { configuration } = api.get(`${url}/generated-1`).body.connector
  expect(JSON.stringify(configuration)).toBe(
    '{"__proto__":{"default_value":null,"label":"L","required":false,"sensitive":false,"value":null}}',
  )
})

test('has the active rules and not the draft, until that is activated', () => {
  const api = withSetUp()
  const active = api.connector('crm')?.filtering[0]?.active
  api.put('/_connector/crm/_filtering', { advanced_snippet: { value: [{ query: 'q' }] } })
  api.post(url, { id: 'crm' })
  api.put('/_connector/crm/_filtering/_validation', { validation: { errors: [], state: 'valid' } })
  api.put('/_connector/crm/_filtering/_activate')
  api.post(url, { id: 'crm' })
  expect(api.syncJob('generated-1')?.connector.filtering).toStrictEqual(active)
  expect(api.syncJob('generated-2')?.connector.filtering).toStrictEqual(api.connector('crm')?.filtering[0]?.draft)
})

test('has no filtering once there is no entry', () => {
  const api = withSetUp()
  api.put('/_connector/crm/_filtering', { filtering: [] })
  api.post(url, { id: 'crm' })
  expect(api.syncJob('generated-1')?.connector).not.toHaveProperty('filtering')
})

test('does not follow the connector', () => {
  const api = withSetUp()
  api.post(url, { id: 'crm' })
  const before = api.syncJob('generated-1')
  api.put('/_connector/crm/_configuration', { values: { host: 'other' } })
  api.put('/_connector/crm/_configuration', { configuration: {} })
  expect(api.syncJob('generated-1')).toStrictEqual(before)
})

test('is completed and stripped where a document was stored by other means', () => {
  const now = '2026-01-05T10:00:00.000Z'
  const [entry] = fullConnector.filtering
  const rule = { ...entry?.active.rules[0], nope: 1 }
  // As a storage of somebody's own may hand it out.
  const connector = JSON.parse(
    JSON.stringify({
      ...createConnector(now),
      configuration: { x: { label: 'L', tooltip: null, order: null, type: 'str', nope: {} } },
      filtering: [
        {
          active: {
            advanced_snippet: { value: { a: 1 }, nope: 1 },
            rules: [rule],
            validation: { state: 'valid', errors: [{ ids: ['a'], messages: ['m'], nope: 1 }], nope: 1 },
            nope: 1,
          },
          draft: entry?.draft,
        },
      ],
    }),
  )
  const options = { connectorId: 'crm', connector, jobType: 'full', triggerMethod: 'on_demand' } as const
  expect(createSyncJob(now, options).connector).toMatchObject({
    configuration: {
      x: { default_value: null, label: 'L', required: false, sensitive: false, type: 'str', value: null },
    },
    filtering: {
      advanced_snippet: { created_at: now, updated_at: now, value: { a: 1 } },
      rules: [entry?.active.rules[0]],
      validation: { errors: [{ ids: ['a'], messages: ['m'] }], state: 'valid' },
    },
  })
  expect(JSON.stringify(createSyncJob(now, options))).not.toContain('nope')
})
