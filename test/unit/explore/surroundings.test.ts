import { describe, expect, test } from 'vitest'
import type { Send } from '../../../src/contract/exchange.ts'
import { explore, renderExploration } from '../../../src/explore.ts'
import { createFaulty, faultCalled } from './faults.ts'
import { common, createTarget } from './sides.ts'

const busy = (status: number) => ({ status, headers: {}, body: '' })

describe('a target that others use', () => {
  async function createShared() {
    const target = createTarget()
    for (const id of ['a', 'm', 'z']) {
      target.mock.connectors.create({ id, index_name: `content-${id}`, service_type: 'postgresql', name: 'x' })
    }
    target.mock.syncJobs.create({ id: 'j', connector: { id: 'a' } })
    return target
  }

  test('differs nowhere, and what is theirs stays as it was', async () => {
    const { mock, send } = await createShared()
    const before = mock.state()
    const result = await explore({ ...common, target: send, seed: 3, runs: 120 })
    expect(result.differences, renderExploration(result)).toEqual([])
    const { connectors, sync_jobs, secrets } = mock.state()
    expect({ ...before, connectors, sync_jobs, secrets }).toEqual(before)
  })

  test('is never asked to change what the run has not made', async () => {
    const { send } = await createShared()
    const written: string[] = []
    const watched: Send = (request) => {
      if (request.method !== 'GET') written.push(request.url)
      return send(request)
    }
    await explore({ ...common, target: watched, seed: 5, runs: 60 })
    const foreign = written.filter((url) => /^\/_connector\/(?:_sync_job\/|_secret\/)?(?:a|j|m|z)(?:[/?]|$)/.test(url))
    expect(foreign).toEqual([])
    expect(written.length).toBeGreaterThan(250)
  })

  test('still has its lists looked at', async () => {
    const fault = faultCalled('a list in the wrong order')
    const shared = await createShared()
    const send: Send = async (request) => fault.plant(shared, request) ?? shared.send(request)
    const { differences } = await explore({ ...common, target: send, seed: 1, runs: 200 })
    expect(differences[0]).toMatchObject({
      operation: 'connector.list',
      changes: [{ path: '/results', kind: 'order' }],
    })
  })
})

describe('is no difference', () => {
  test('a 429 or 409 now and then', async () => {
    const { mock, send } = createTarget()
    let count = 0
    const now: Send = async (request) => (++count % 40 === 0 ? busy(count % 80 === 0 ? 429 : 409) : send(request))
    const { differences, notes, left } = await explore({ ...common, target: now, seed: 1, runs: 5 })
    expect({ differences, notes, left }).toEqual({ differences: [], notes: [], left: [] })
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
  })

  test('a 503 to a write, which ends its sequence with a note', async () => {
    const { send } = createTarget()
    const down: Send = async (request) => (request.url.includes('_pipeline') ? busy(503) : send(request))
    const { differences, notes } = await explore({ ...common, target: down, seed: 1, runs: 20 })
    expect(differences).toEqual([])
    expect(notes.map(({ note }) => note)).toContain(
      'The target is too busy for connector.update_pipeline: it answers 503.',
    )
  })

  test('what the credentials do not allow', async () => {
    const { send } = createTarget()
    const guarded: Send = async (request) => (request.url.includes('_secret') ? busy(403) : send(request))
    const { differences, notes, calls } = await explore({ ...common, target: guarded, seed: 1, runs: 20 })
    expect(differences).toEqual([])
    expect(notes).toEqual([
      { note: 'The credentials do not allow to make a secret: its operations are left out.', count: 1 },
    ])
    expect(Object.keys(calls).filter((id) => id.includes('secret'))).toEqual([])
  })

  test('what nobody could confirm; it is listed', async () => {
    const { send } = createTarget()
    const other: Send = async (request) => {
      const response = await send(request)
      return {
        ...response,
        body: response.body.replaceAll('document_missing_exception', 'resource_not_found_exception'),
      }
    }
    const { differences, unconfirmed } = await explore({ ...common, target: other, seed: 1, runs: 60 })
    expect(differences).toEqual([])
    expect(unconfirmed.map(({ point }) => point)).toContain('The type of the 404. Tests assert its status only.')
  })
})

describe('an answer that never comes', () => {
  test('is a difference while the target answers others', async () => {
    const { send } = createTarget()
    const dropping: Send = (request) =>
      request.url.includes('_native') ? Promise.reject(new Error('socket hang up')) : send(request)
    const { differences } = await explore({ ...common, target: dropping, seed: 1, runs: 50 })
    expect(differences[0]).toMatchObject({ operation: 'connector.update_native', changes: [{ kind: 'no answer' }] })
  })

  test('ends the exploration when it answers nobody', async () => {
    const { send } = createTarget()
    let count = 0
    const dying: Send = (request) => (++count > 200 ? Promise.reject(new Error('refused')) : send(request))
    await expect(explore({ ...common, target: dying, seed: 1, runs: 50 })).rejects.toThrow('refused')
  })
})

describe('ended early', () => {
  test('by its signal, it has removed all that it made', async () => {
    const { mock, send } = createTarget()
    const ending = new AbortController()
    let count = 0
    const target: Send = (request) => {
      if (++count === 200) ending.abort()
      return send(request)
    }
    const result = await explore({ ...common, target, seed: 1, runs: 1000, signal: ending.signal })
    expect(result).toMatchObject({ aborted: true, differences: [], left: [] })
    expect(result.runs).toBeLessThan(50)
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
  })

  test('while it shrinks, too', async () => {
    const { mock, send } = createFaulty(faultCalled('a claim that asks the state machine'))
    const ending = new AbortController()
    const result = await explore({
      ...common,
      target: send,
      seed: 1,
      runs: 300,
      signal: ending.signal,
      onProgress: ({ shrinking }) => shrinking && ending.abort(),
    })
    expect(result.aborted).toBe(true)
    expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
  })

  test('by its time', async () => {
    const { runs, aborted } = await explore({ ...common, target: createTarget().send, seed: 1, timeMs: 0 })
    expect({ runs, aborted }).toEqual({ runs: 0, aborted: false })
  })
})

test('says what could not be removed', async () => {
  const { send } = createTarget()
  const keeping: Send = async (request) =>
    request.method === 'DELETE' && request.url.includes('_secret/test-3') ? busy(500) : send(request)
  const result = await explore({ ...common, target: keeping, seed: 1, runs: 20, operations: ['connector.secret_put'] })
  expect(result.left[0]).toMatch(/^\/_connector\/_secret\/test-3-/)
  expect(renderExploration(result)).toContain('Could not be removed:\n  DELETE /_connector/_secret/test-3')
})

test.each([{ seed: -1 }, { runs: 1.5 }, { maxCalls: Number.NaN }])('refuses %o', async (wrong) => {
  await expect(explore({ ...common, target: createTarget().send, ...wrong })).rejects.toThrow(
    'must be a whole number from 0 on',
  )
})
