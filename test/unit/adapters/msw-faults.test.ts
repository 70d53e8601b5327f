import nodeHttp from 'node:http'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { createConnectorMock, type FaultRule } from '../../../src/index.ts'
import { operationHandlers } from '../../../src/msw.ts'
import { type ConnectorMockSetup, setupConnectorMock } from '../../../src/node.ts'

const origin = 'http://es:9200'
const target = '/_connector/crm/_check_in'
const seed = { connectors: [{ id: 'crm', status: 'configured' as const }] }
let mock: ConnectorMockSetup
let printed: MockInstance<typeof console.error>

beforeEach(() => {
  printed = vi.spyOn(console, 'error').mockReturnValue()
  mock = setupConnectorMock({ seed })
  mock.listen()
})
afterEach(() => {
  vi.useRealTimers()
  mock.close()
})

const checkIn = (init: RequestInit = {}) => fetch(origin + target, { method: 'PUT', ...init })
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error & { code?: string }) => error,
  )

/** The same through `node:http`, until the body is read. */
function viaHttp(signal?: AbortSignal): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = nodeHttp.request(origin + target, { method: 'PUT', ...(signal && { signal }) }, (response) => {
      response.toArray().then((chunks) => {
        resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() })
      }, reject)
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe.each(['fetch', 'node:http'] as const)('through %s', (way) => {
  const ask = async (signal?: AbortSignal) => {
    if (way === 'node:http') return viaHttp(signal)
    const response = await checkIn(signal && { signal })
    return { status: response.status, text: await response.text() }
  }

  test('answers of the cluster and of a gateway', async () => {
    mock.faults.add({ fault: 'rejected_execution', times: 1 })
    mock.faults.add({ fault: 'bad_gateway', times: 1 })
    expect(await ask()).toMatchObject({ status: 429, text: expect.stringContaining('es_rejected_execution_exception') })
    expect(await ask()).toMatchObject({ status: 502, text: expect.stringContaining('<h1>502 Bad Gateway</h1>') })
    expect(await ask()).toEqual({ status: 200, text: '{"result":"updated"}' })
  })

  test.each<FaultRule>([{ fault: 'connection_reset' }, { fault: 'truncated' }])(
    '%o is an error of the network',
    async (rule) => {
      const added = mock.faults.add({ ...rule, when: 'after', times: 1 })
      const error = await failureOf(ask())
      if (way === 'fetch') expect(error).toBeInstanceOf(TypeError)
      expect([added.hits, mock.connectors.get('crm')?.last_seen]).toEqual([1, expect.any(String)])
      expect((await ask()).status).toBe(200)
      expect(printed).not.toHaveBeenCalled()
    },
  )

  test.each<FaultRule>([{ fault: 'timeout' }, { delay: 600_000 }])(
    '%o lasts until the client gives up',
    async (rule) => {
      mock.faults.add(rule)
      const aborting = new AbortController()
      const failed = failureOf(ask(aborting.signal))
      await expect.poll(() => mock.requests.length).toBe(1)
      aborting.abort()
      expect((await failed).name).toBe('AbortError')
      mock.reset()
      expect((await ask()).status).toBe(200)
      expect(printed).not.toHaveBeenCalled()
    },
  )
})

test.each([
  ['reset', () => mock.reset()],
  ['close', () => mock.close()],
])('what is kept waiting fails at %s', async (_, end) => {
  mock.faults.add({ fault: 'timeout' })
  const failed = Promise.all([failureOf(checkIn()), failureOf(viaHttp())])
  await expect.poll(() => mock.requests.length).toBe(2)
  end()
  expect((await failed)[0]).toBeInstanceOf(TypeError)
  expect(printed).not.toHaveBeenCalled()
})

test('a delay passes when time does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  mock.faults.add({ delay: 60_000 })
  const settled = vi.fn()
  const asked = checkIn().finally(settled)
  // Not by `vi.waitUntil`, which lets faked time pass.
  while (vi.getTimerCount() === 0 || mock.requests.length === 0) await new Promise(setImmediate)
  await vi.advanceTimersByTimeAsync(59_999)
  expect(settled).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect((await asked).status).toBe(200)
})

test('reset lifts them', async () => {
  mock.faults.add({ fault: 'no_master' })
  mock.reset()
  expect([mock.faults.list(), (await checkIn()).status]).toEqual([[], 200])
})

test('handlers of operations obey them as well', async () => {
  mock.close()
  const other = createConnectorMock({ seed, faults: [{ fault: 'connection_reset', operation: 'connector.get' }] })
  const server = setupServer(...operationHandlers(other))
  server.listen({ onUnhandledRequest: 'error' })
  try {
    expect((await checkIn()).status).toBe(200)
    await expect(fetch(`${origin}/_connector/crm`)).rejects.toThrow(TypeError)
  } finally {
    server.close()
  }
})
