import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type ConnectorMock, createConnectorMock } from '../../src/index.ts'
import { routeConnectorMock } from '../../src/playwright.ts'
import { startChromium } from './chromium.ts'

const asked: string[] = []
const site = createServer(({ url = '' }, response) => {
  // What a browser asks for by itself.
  if (url !== '/favicon.ico') asked.push(url)
  response.writeHead(200, { 'content-type': 'text/html' }).end(`${url} of the site`)
})
let url: string
let browser: Browser
let context: BrowserContext
let page: Page
let mock: ConnectorMock

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  site.closeAllConnections()
  await new Promise((resolve) => site.close(resolve))
})
beforeEach(async () => {
  mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  context = await browser.newContext()
  page = await context.newPage()
  await page.goto(`${url}/app`)
  asked.length = 0
})
afterEach(() => context.close())

const send = (to: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
  page.evaluate(
    async ([where, how]) => {
      const response = await fetch(where, how)
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
    },
    [to, init] as const,
  )

test('a page writes what the mock then has, at any origin', async () => {
  await routeConnectorMock(page, mock)
  const body = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"name":"Küche"}' }
  expect(await send('http://localhost:9200/_connector/crm/_name', body)).toMatchObject({
    status: 200,
    text: '{"result":"updated"}',
  })
  expect(mock.connectors.get('crm')).toMatchObject({ name: 'Küche' })
  expect((await send(`${url}/_connector/crm`)).text).toContain('"name":"Küche"')
  expect((await send(`${url}/_connectors`)).text).toBe('/_connectors of the site')
  expect(asked).toEqual(['/_connectors'])
})

test('errors are those of the server, to the letter', async () => {
  await routeConnectorMock(page, mock)
  for (const path of ['/_connector/nobody', '/_connector/crm/_nothing', '/_connector?size=x&pretty']) {
    const expected = await createConnectorMock().fetch(`http://localhost:9200${path}`)
    const { status, text } = await send(`http://localhost:9200${path}`)
    expect([status, text]).toEqual([expected.status, await expected.text()])
  }
})

test('formats of bytes come through', async () => {
  await routeConnectorMock(page, mock)
  const { status, type } = await send('http://localhost:9200/_connector/crm', {
    headers: { accept: 'application/cbor' },
  })
  expect([status, type]).toEqual([200, 'application/cbor'])
})

test('all pages of a context, for one node, behind a base path', async () => {
  const refused = vi.spyOn(console, 'error').mockReturnValue()
  await routeConnectorMock(context, mock, { node: 'http://proxy.example/es', allow: `${url}/staging` })
  expect((await send('http://proxy.example/es/_connector/crm/_check_in', { method: 'PUT' })).status).toBe(200)
  expect((await send('http://proxy.example/es/')).text).toContain('You Know, for Search')
  await expect(send(`${url}/_connector`)).rejects.toThrow('Failed to fetch')
  expect(refused).toHaveBeenCalledWith(expect.stringContaining(`no mock stands in for ${url}. Did you forget`))
  expect((await send(`${url}/staging/_connector`)).text).toContain('of the site')
  expect(asked).toEqual(['/staging/_connector'])
})

test.each(['connection_reset', 'truncated'] as const)('%s fails a request of the page, once', async (fault) => {
  await routeConnectorMock(page, mock)
  mock.faults.add({ fault, times: 1 })
  await expect(send('http://localhost:9200/_connector')).rejects.toThrow('Failed to fetch')
  expect((await send('http://localhost:9200/_connector')).status).toBe(200)
})

test('a timeout lasts until the page gives up, or is gone', async () => {
  await routeConnectorMock(page, mock)
  mock.faults.add({ fault: 'timeout', times: 2 })
  const giveUp = page.evaluate(() =>
    fetch('http://localhost:9200/_connector', { signal: AbortSignal.timeout(100) }).catch((error) => error.name),
  )
  expect(await giveUp).toBe('TimeoutError')
  const left = send('http://localhost:9200/_connector').catch((error: Error) => error.message)
  await expect.poll(() => mock.requests.length).toBe(2)
  await page.goto(`${url}/other`)
  expect(await left).toContain('navigation')
  expect((await send('http://localhost:9200/_connector')).status).toBe(200)
})

test('what fails in the mock fails the request of the page, and in the test', async () => {
  const answer = vi.fn<(route: unknown) => Promise<void>>()
  await routeConnectorMock({ route: async (_, added) => void answer.mockImplementation(added as never) }, mock)
  mock.faults.add({
    fault: 'timeout',
    matches: () => {
      throw new Error('broken')
    },
  })
  const abort = vi.fn(async () => {})
  const request = () => ({
    method: () => 'GET',
    url: () => `${url}/_connector`,
    allHeaders: async () => ({}),
    postDataBuffer: () => null,
  })
  await expect(answer({ request, abort })).rejects.toThrow('broken')
  expect(abort).toHaveBeenCalledOnce()
})

test('other methods on the root of the node are left to others', async () => {
  await routeConnectorMock(page, mock, { node: url })
  expect((await send(`${url}/`)).text).toContain('You Know, for Search')
  expect((await send(`${url}/`, { method: 'POST' })).text).toBe('/ of the site')
  await page.route(`${url}/`, (route) => route.fulfill({ body: 'of another route' }))
  await routeConnectorMock(page, mock, { node: url })
  expect((await send(`${url}/`, { method: 'POST' })).text).toBe('of another route')
})
