import nodeHttp from 'node:http'
import type { AddressInfo } from 'node:net'
import { bypass, http, passthrough } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

/** A server that a handler may ask. */
const cluster = nodeHttp.createServer((_, response) => response.end('{"from":"the cluster"}'))
let url: string
let opened: { close(): void }[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => cluster.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(cluster.address() as AddressInfo).port}/_connector`
})
afterAll(() => {
  cluster.closeAllConnections()
  cluster.close()
})
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  for (const one of opened) {
    try {
      one.close()
    } catch {}
  }
  opened = []
})

/** The package anew, as Jest loads it for every test file, and Node beside an ES module by `require`. */
async function load() {
  vi.resetModules()
  const { guardLeaks } = await import('../../../src/adapters/node-leak-guard.ts')
  const { setupConnectorMock } = await import('../../../src/node.ts')
  return {
    guard: (...given: Parameters<typeof guardLeaks>) => open(guardLeaks(...given)),
    setUp: (...given: Parameters<typeof setupConnectorMock>) => open(setupConnectorMock(...given)),
  }
}

function open<T extends { close(): void }>(one: T): T {
  opened.push(one)
  return one
}

const viaHttp = () =>
  new Promise<string>((resolve, reject) => {
    nodeHttp
      .get(url, async (response) => resolve((await response.setEncoding('utf8').toArray()).join('')))
      .on('error', reject)
  })
const viaFetch = async () => (await fetch(url)).text()

test.each([
  ['fetch', viaFetch],
  ['node:http', viaHttp],
])('a guard of another copy lets pass what a handler passes on: %s', async (_, ask) => {
  const [first, second] = [await load(), await load()]
  const [early, late] = [first.guard(), second.guard()]
  const mock = second.setUp()
  mock.listen()
  for (const resolver of [() => passthrough(), ({ request }: { request: Request }) => fetch(bypass(request))]) {
    mock.server.use(http.get(url, resolver))
    expect(await ask()).toBe('{"from":"the cluster"}')
  }
  for (const one of [early, late]) expect(() => one.check()).not.toThrow()
})

test('what one copy permits, another does not stop', async () => {
  const [first, second] = [await load(), await load()]
  first.guard({ allow: new URL(url).origin })
  const guard = second.guard()
  expect(await viaHttp()).toBe('{"from":"the cluster"}')
  expect(() => guard.check()).not.toThrow()
})

test('a copy that is in use goes on when another is closed, and tells of the mock of the other', async () => {
  const [first, second] = [await load(), await load()]
  const guard = first.guard()
  const mock = second.setUp()
  await expect(viaHttp()).rejects.toThrow('Did you forget `mock.listen()`?')
  expect(() => mock.close()).toThrow('Did you forget `mock.listen()`?')
  expect(() => guard.check()).toThrow('Did you forget `mock.listen()`?')
  await expect(viaHttp()).rejects.toThrow('No mock listens.')
  expect(() => guard.close()).toThrow('No mock listens.')
  expect(await viaHttp()).toBe('{"from":"the cluster"}')
})
