import { describe, expect, test } from 'vitest'
import type { MockState } from '../../../../src/index.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector, fullSyncJob } from '../../../support/documents.ts'

const job = (id: string, connector: string) => ({ ...fullSyncJob, id, connector: { id: connector } })

const seed: MockState = {
  connectors: [fullConnector, { id: 'other' }],
  sync_jobs: [job('one', 'full'), job('two', 'other'), job('three', 'full')],
}

const jobIds = ({ mock }: ReturnType<typeof createApi>) => mock.state().sync_jobs.map(({ id }) => id)

describe('soft', () => {
  test('marks the connector and keeps everything else, jobs included', () => {
    const api = createApi({ seed })
    const before = api.mock.state()
    const answer = api.delete('/_connector/full')
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ acknowledged: true })
    const [first, ...others] = before.connectors
    expect(api.mock.state()).toStrictEqual({ ...before, connectors: [{ ...first, deleted: true }, ...others] })
  })

  test('cannot be done twice', () => {
    const api = createApi({ seed })
    api.delete('/_connector/full')
    expectNotFound(
      unchanged(api, () => api.delete('/_connector/full')),
      'full',
    )
  })
})

describe('hard', () => {
  test('removes the connector and nothing else', () => {
    const api = createApi({ seed })
    const before = api.mock.state()
    expect(api.delete('/_connector/full?hard=true').body).toStrictEqual({ acknowledged: true })
    expect(api.mock.state()).toStrictEqual({ ...before, connectors: before.connectors.slice(1) })
    expectNotFound(api.get('/_connector/full?include_deleted=true'), 'full')
  })

  test('also works on a soft-deleted connector', () => {
    const api = createApi({ seed })
    api.delete('/_connector/full')
    expect(api.delete('/_connector/full?hard').status).toBe(200)
    expect(api.connector('full')).toBeUndefined()
    expectNotFound(api.delete('/_connector/full?hard'), 'full')
  })

  test('leaves the index in place when the last document goes', () => {
    const api = createApi()
    api.put('/_connector/crm')
    api.delete('/_connector/crm?hard=true')
    expect(api.mock.state().indices).toContain('connectors')
  })
})

describe('delete_sync_jobs', () => {
  test.each(['', '&hard=true'])('removes the jobs of that connector only%s', (also) => {
    const api = createApi({ seed })
    api.delete(`/_connector/full?delete_sync_jobs=true${also}`)
    expect(jobIds(api)).toStrictEqual(['two'])
    expect(api.mock.state().indices).toContain('sync_jobs')
  })

  test('removes more jobs than a page of a list holds', () => {
    const many = Array.from({ length: 250 }, (_, i) => job(`job-${i}`, 'full'))
    const api = createApi({ seed: { connectors: [fullConnector], sync_jobs: many } })
    api.delete('/_connector/full?delete_sync_jobs=true')
    expect(jobIds(api)).toStrictEqual([])
  })

  test.each(['?delete_sync_jobs=false', ''])('leaves jobs alone by default (%s)', (query) => {
    const api = createApi({ seed })
    api.delete(`/_connector/full${query}`)
    expect(jobIds(api)).toStrictEqual(['one', 'two', 'three'])
    expect(api.get('/_connector/_sync_job/one').status).toBe(200)
  })

  test('touches no job when the connector is not found', () => {
    const api = createApi({ seed: { ...seed, connectors: [{ id: 'other' }] } })
    expectNotFound(
      unchanged(api, () => api.delete('/_connector/full?delete_sync_jobs=true')),
      'full',
    )
    expectNotFound(
      unchanged(api, () => api.delete('/_connector/full?delete_sync_jobs=true&hard=true')),
      'full',
    )
  })

  test('touches no job of a connector that is soft-deleted already', () => {
    const api = createApi({ seed })
    api.delete('/_connector/full')
    expectNotFound(
      unchanged(api, () => api.delete('/_connector/full?delete_sync_jobs=true')),
      'full',
    )
  })
})

test('refuses bad flags, unknown parameters and a body before it does anything', () => {
  const api = createApi({ seed })
  const type = 'illegal_argument_exception'
  const flagReason = 'Failed to parse value [1] as only [true] or [false] are allowed.'
  for (const flag of ['hard', 'delete_sync_jobs']) {
    expectError(
      unchanged(api, () => api.delete(`/_connector/full?${flag}=1`)),
      400,
      type,
      flagReason,
    )
  }
  expectError(
    unchanged(api, () => api.delete('/_connector/full?hart=true')),
    400,
    type,
    'request [/_connector/full] contains unrecognized parameter: [hart] -> did you mean [hard]?',
  )
  expectError(
    unchanged(api, () => api.send('DELETE', '/_connector/full', {})),
    400,
    type,
    'request [DELETE /_connector/full] does not support having a body',
  )
})

test('without an id there is nothing to delete', () => {
  const api = createApi({ seed })
  expect(unchanged(api, () => api.delete('/_connector/')).status).toBe(405)
})
