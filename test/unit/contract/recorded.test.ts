import { expect, test } from 'vitest'
import type { JournalRecord } from '../../../src/contract/journal.ts'
import { recorded } from '../../../src/contract/recorded.ts'
import { createConnectorMock } from '../../../src/index.ts'

/** What is written down of one request. */
async function eventsOf(method: string, url: string, status: number, body: object): Promise<string[]> {
  const records: JournalRecord[] = []
  const send = recorded(async () => ({ status, headers: {}, body: JSON.stringify(body) }), {
    record: (one) => records.push(one),
    now: () => 0,
    deletesSoftly: true,
  })
  await send({ method, url, headers: {}, body: '{}' })
  return records.map(({ event }) => event)
}

const slip = { error: { type: 'string_index_out_of_bounds_exception' }, status: 500 }

test.each<[string, [string, string, number, object], string[]]>([
  ['a refusal', ['POST', '/_connector', 400, {}], ['creating', 'refused']],
  ['the failure that is known of the operation', ['POST', '/_connector', 500, slip], ['creating', 'refused']],
  ['the same failure of another operation', ['POST', '/_connector/_sync_job', 500, slip], ['creating']],
  ['any other failure', ['POST', '/_connector', 500, { error: { type: 'exception' } }], ['creating']],
  ['a gateway that gave up', ['PUT', '/_connector/crm', 504, {}], ['creating']],
  ['a creation', ['POST', '/_connector', 201, { id: 'crm' }], ['creating', 'created']],
])('after %s it is known what became of a creation', async (_, asked, events) => {
  expect(await eventsOf(...asked)).toEqual(events)
})

test('the mock fails in this way with nothing created', () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const headers = { 'content-type': 'application/json' }
  const { status, body } = mock.handle({ method: 'POST', url: '/_connector', headers, body: '{"index_name":""}' })
  expect([status, JSON.parse(String(body)).error.type]).toEqual([500, slip.error.type])
  expect(mock.connectors.size).toBe(1)
})
