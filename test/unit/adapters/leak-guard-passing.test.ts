import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bypass, delay, HttpResponse, http, passthrough } from 'msw'
import * as undici from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type ConnectorMockSetup, setupConnectorMock } from '../../../src/node.ts'

/** A cluster that a test is not to reach, but for what it passes. */
const cluster = createServer(({ url = '', method }, response) => {
  arrived.push(`${method} ${url}`)
  if (url === '/moved') response.writeHead(307, { location: '/_connector' })
  if (url !== '/_connector/late') response.end('{}')
})
const arrived: string[] = []
const before = globalThis.fetch
let url: string
let mock: ConnectorMockSetup

beforeAll(async () => {
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(cluster.address() as AddressInfo).port}`
})
afterAll(() => {
  cluster.closeAllConnections()
  cluster.close()
})
beforeEach(() => {
  arrived.length = 0
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  try {
    mock.close()
  } catch {}
  expect(globalThis.fetch).toBe(before)
})

const listen = (options?: Parameters<typeof setupConnectorMock>[0]) => {
  mock = setupConnectorMock(options)
  mock.listen()
}
/** Past MSW 2, to the URL that `fetch` has asked for. */
const expectStopped = async (path = '/_connector') => {
  await expect(undici.request(url + path)).rejects.toThrow('undici was about to')
  expect(arrived).toEqual([])
  expect(() => mock.reset()).toThrow('undici was about to')
}
const ask = (signal?: AbortSignal) => fetch(`${url}/_connector`, signal && { signal }).catch(() => undefined)

test('a connection that the mock has reset lets nothing out afterwards', async () => {
  listen()
  mock.faults.add({ fault: 'connection_reset', times: 1 })
  await ask()
  await expectStopped()
})

test('nor does a request that was given up', async () => {
  listen()
  mock.faults.add({ fault: 'timeout', times: 1 })
  await ask(AbortSignal.timeout(20))
  await expectStopped()
})

test('nor one that the mock has not answered yet', async () => {
  listen()
  mock.faults.add({ delay: 500, times: 1 })
  const asked = ask()
  await expect.poll(() => mock.requests.length).toBe(1)
  await expectStopped()
  expect((await asked)?.status).toBe(200)
})

test('nor one that was refused', async () => {
  listen({ node: 'http://other:9200' })
  await ask()
  await expectStopped()
})

test.each([
  ['fails', () => HttpResponse.error()],
  [
    'throws',
    () => {
      throw new Error('broken')
    },
  ],
])('nor one whose handler %s', async (_, answer) => {
  listen()
  mock.server.use(http.get('*/_connector', answer))
  await ask()
  await expectStopped()
})

test('nor one whose handler takes its time', async () => {
  listen()
  const asked = vi.fn()
  mock.server.use(
    http.get('*/_connector', async () => {
      asked()
      await delay(300)
      return HttpResponse.json([])
    }),
  )
  const answered = ask()
  await expect.poll(() => asked.mock.calls.length).toBe(1)
  await expectStopped()
  expect((await answered)?.status).toBe(200)
})

test('what a test passes on purpose gets out, and nothing else that is sent meanwhile', async () => {
  listen()
  mock.server.use(http.all('*/_connector/late', () => passthrough()))
  const giveUp = new AbortController()
  const passed = fetch(`${url}/_connector/late#there`, { signal: giveUp.signal }).catch(() => {})
  await expect.poll(() => arrived).toEqual(['GET /_connector/late'])
  await expect(undici.request(`${url}/_connector/late`)).rejects.toThrow('undici was about to')
  giveUp.abort()
  await passed
  await expect(undici.request(`${url}/_connector/late`)).rejects.toThrow('undici was about to')
  expect((await fetch(bypass(`${url}/_connector/x`, { method: 'PUT', body: '{}' }))).status).toBe(200)
  expect(arrived).toEqual(['GET /_connector/late', 'PUT /_connector/x'])
})

test('a redirect does not lead out', async () => {
  listen()
  await expect(fetch(`${url}/moved`)).rejects.toThrow()
  expect(arrived).toEqual(['GET /moved'])
})

test('a fetch from before is still one when only the server of MSW was closed', async () => {
  listen()
  mock.server.close()
  await expect(fetch(`${url}/_connector`)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('fetch was about to') },
  })
  expect(arrived).toEqual([])
})
