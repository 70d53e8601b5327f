import { expect } from 'vitest'
import { type ConnectorMock, createConnectorMock } from '../../../../src/index.ts'
import { decode } from '../../../support/decode.ts'

/** JSON with its keys in order: matchers stumble over documents with keys such as `constructor` and `__proto__`. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function expectSame(received: unknown, expected: unknown): void {
  expect(canonical(received)).toBe(canonical(expected))
}

const get = (mock: ConnectorMock, url: string) => decode(mock.handle({ method: 'GET', url, headers: {}, body: '' }))

/** Ids that no path leads to. */
const unreachable = ['', '_sync_job', '_secret']

/**
 * Sees that the lists show what there is, in order, and that each document can be had by its id.
 */
export function expectConsistent(mock: ConnectorMock): void {
  const { connectors, sync_jobs: syncJobs } = mock.state()
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const all = get(mock, '/_connector?include_deleted&size=10000')
  expect(all.count).toBe(connectors.length)
  expectSame(all.results.toSorted(byId), connectors.toSorted(byId))
  const live = all.results.filter(({ deleted }: { deleted: boolean }) => !deleted)
  expectSame(get(mock, '/_connector?size=10000'), { count: live.length, results: live })
  const names = all.results.map(({ index_name }: { index_name?: string | null }) => index_name ?? '\uFFFF')
  expect(names).toStrictEqual(names.toSorted())
  for (const connector of connectors) {
    if (unreachable.includes(connector.id)) continue
    expectSame(get(mock, `/_connector/${encodeURIComponent(connector.id)}?include_deleted`), connector)
  }
  for (const job of syncJobs) {
    expectSame(get(mock, `/_connector/_sync_job/${encodeURIComponent(job.id)}`), job)
  }
}

/** Sees that a state that was dumped and loaded is the same, the order of its documents included. */
export function expectRoundTrip(mock: ConnectorMock): void {
  const state = mock.state()
  mock.load(state)
  expectSame(mock.state(), state)
  expectSame(createConnectorMock({ seed: state }).state(), state)
}
