import { expect, test } from 'vitest'
import { createConnectorMock, type MockState } from '../../../../src/index.ts'

const json = { 'content-type': 'application/json' }

function ask(method: string, url: string, body = '', seed: MockState = { connectors: [{ id: 'crm' }] }) {
  const mock = createConnectorMock({ seed })
  mock.handle({ method, url, headers: body ? json : {}, body })
  return (mock.requests.at(-1)?.reliesOn ?? []).filter(({ kind }) => kind !== 'unstable')
}

test('a request as described relies on nothing', () => {
  expect(ask('PUT', '/_connector/crm/_check_in')).toEqual([])
})

test('what the server only tolerates is leniency, with its place in the body', () => {
  expect(ask('PUT', '/_connector/crm/_last_sync', '{"last_indexed_document_count":"7"}')).toContainEqual({
    kind: 'lenient',
    sentence: expect.stringMatching(/^The server takes it, but the body at \/last_indexed_document_count must be /),
    spec: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/requestBody', line: expect.any(Number) },
  })
})

test('what is refused is no leniency', () => {
  expect(ask('PUT', '/_connector/crm/_error', '{"error":7}')).toEqual([])
})

test('secrets are private, and their bodies stay hidden', () => {
  const found = ask('PUT', '/_connector/_secret/key', '{"value":"s3cret","s3cret":1}')
  expect(found).toContainEqual(expect.objectContaining({ kind: 'private' }))
  expect(JSON.stringify(found)).not.toContain('s3cret')
})

test("the server's own failures are slips", () => {
  expect(ask('PUT', '/_connector/crm/_features', '{}')).toContainEqual({
    kind: 'slip',
    sentence: 'The server itself fails when `features` is missing.',
    spec: { pointer: '/x-server-slips/3', line: expect.any(Number) },
  })
})

test('a change of status past the table is told, one in the table is not', () => {
  const jobIn = (status: 'pending' | 'completed') => ({
    connectors: [{ id: 'crm' }],
    sync_jobs: [{ id: 'job', connector: { id: 'crm' }, status }],
  })
  const claim = ['PUT', '/_connector/_sync_job/job/_claim', '{"worker_hostname":"w"}'] as const
  expect(ask(...claim, jobIn('pending'))).toEqual([])
  expect(ask(...claim, jobIn('completed'))).toEqual([
    {
      kind: 'off-table',
      sentence: 'The table of SyncStatus does not list completed → in_progress; the operation does not ask it.',
      spec: {
        pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-status-writes',
        line: expect.any(Number),
      },
    },
  ])
})

test('every operation is beta or a technical preview, and says which', () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: {}, body: '' })
  expect(mock.requests[0]?.reliesOn).toEqual([
    expect.objectContaining({ kind: 'unstable', sentence: 'connector.check_in is a technical preview.' }),
  ])
})

test('a request that reached no operation relies on nothing', () => {
  expect(ask('GET', '/nowhere')).toEqual([])
})
