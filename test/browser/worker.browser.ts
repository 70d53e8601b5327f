import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ConnectorWorkerSetup, WorkerOptions } from '../../src/browser.ts'
import { createConnectorMock } from '../../src/index.ts'
import { startChromium } from './chromium.ts'
import { type Site, servePage } from './serve-page.ts'

declare global {
  var kit: typeof import('./worker-page.ts').kit
  var mock: ConnectorWorkerSetup
}

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(() => browser?.close())

describe.each(['msw', 'msw-3'])('in a page with %s', (msw) => {
  let site: Site
  let context: BrowserContext
  let page: Page
  let printed: string[]

  beforeAll(async () => {
    site = await servePage(msw)
  })
  afterAll(() => site?.close())
  beforeEach(async () => {
    site.asked.length = 0
    printed = []
    context = await browser.newContext()
    page = await context.newPage()
    page.on('console', (message) => printed.push(`${message.type()} ${message.text()}`))
    page.on('pageerror', (error) => printed.push(`error ${error}`))
    await page.goto(site.url)
  })
  afterEach(() => context.close())

  const start = (options: WorkerOptions = {}) =>
    page.evaluate(async (given) => {
      globalThis.mock = globalThis.kit.setupConnectorWorker({ seed: { connectors: [{ id: 'crm' }] }, ...given })
      await globalThis.mock.start({ quiet: true })
      await globalThis.mock.start()
    }, options)

  const send = (url: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
    page.evaluate(
      async ([to, how]) => {
        const response = await fetch(to, how)
        return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
      },
      [url, init] as const,
    )

  test('a click writes what the mock then has', async () => {
    await start()
    await page.getByRole('button', { name: 'Check in' }).click()
    await page.getByText('200 {"result":"updated"}').waitFor()
    const [connector, operation] = await page.evaluate(() => [
      globalThis.mock.connectors.get('crm'),
      globalThis.mock.requests.at(-1)?.operation,
    ])
    expect(connector).toMatchObject({ id: 'crm', last_seen: expect.any(String) })
    expect(operation).toBe('connector.check_in')
  })

  test('the example of the README answers', async () => {
    await page.evaluate("import('/example.js')")
    await page.getByRole('button', { name: 'Check in' }).click()
    await page.getByText('200 {"result":"updated"}').waitFor()
  })

  test('a handler of your own comes first, once', async () => {
    await start()
    await page.evaluate(() => {
      const { http, HttpResponse } = globalThis.kit
      globalThis.mock.worker.use(
        http.put('*/_check_in', () => new HttpResponse('busy', { status: 429 }), { once: true }),
      )
    })
    await page.getByRole('button', { name: 'Check in' }).click()
    await page.getByText('429 busy').waitFor()
    await page.getByRole('button', { name: 'Check in' }).click()
    await page.getByText('200 {"result":"updated"}').waitFor()
  })

  test('errors are those of the server, to the letter, and X-Opaque-Id comes back', async () => {
    await start()
    const server = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
    for (const [path, init] of [
      ['/_connector/nobody', {}],
      [
        '/_connector/crm/_status',
        { method: 'PUT', body: '{"status":', headers: { 'content-type': 'application/json' } },
      ],
      [
        '/_connector/crm/_name?pretty',
        { method: 'PUT', body: '{"nam":1}', headers: { 'content-type': 'application/json' } },
      ],
      ['/_connector/_sync_job/x/_cancel', { method: 'DELETE' }],
    ] as const) {
      const expected = await server.fetch(`http://localhost:9200${path}`, init)
      const answer = await send(`http://localhost:9200${path}`, init)
      expect([answer.status, answer.text]).toEqual([expected.status, await expected.text()])
    }
    const { headers } = await send('http://localhost:9200/_connector', { headers: { 'x-opaque-id': 'story-7' } })
    expect(headers).toMatchObject({ 'x-opaque-id': 'story-7', 'x-elastic-product': 'Elasticsearch' })
  })

  test('YAML is read and written in a page as well', async () => {
    await start()
    const yaml = { 'content-type': 'application/yaml' }
    expect(
      await send('http://es.example:9200/_connector/crm/_name', { method: 'PUT', headers: yaml, body: 'name: CRM' }),
    ).toMatchObject({ status: 200, text: '---\nresult: "updated"\n' })
    expect(await page.evaluate(() => globalThis.mock.connectors.get('crm')?.name)).toBe('CRM')
  })

  test('reset goes back to the seed, and stop lets requests out', async () => {
    await start()
    await send(`${site.url}/_connector/crm?hard=true`, { method: 'DELETE' })
    const left = await page.evaluate(() => {
      const before = globalThis.mock.connectors.get('crm')
      globalThis.mock.reset()
      return [before === undefined, globalThis.mock.connectors.get('crm')?.id, globalThis.mock.requests.length]
    })
    expect(left).toEqual([true, 'crm', 0])
    expect(site.asked).toEqual([])
    await page.evaluate(() => {
      globalThis.mock.stop()
      globalThis.mock.stop()
    })
    expect((await send(`${site.url}/_connector/crm`)).text).toBe('/_connector/crm of the site')
  })

  test('a Connector API that it does not stand in for is never asked, and reset says so', async () => {
    await start({ node: 'http://es.example:9200', allow: `${site.url}/staging` })
    expect((await send('http://es.example:9200/')).text).toContain('You Know, for Search')
    await expect(send(`${site.url}/_connector/crm`)).rejects.toThrow('Failed to fetch')
    const sentence = `es-connector-kit: Failed to answer GET ${site.url}/_connector/crm: no mock stands in for ${site.url}.`
    expect(printed.join('\n')).toContain(sentence)
    const thrown = await page.evaluate(() => {
      try {
        globalThis.mock.reset()
      } catch (error) {
        return (error as Error).message
      }
      return ''
    })
    expect(thrown).toContain(sentence)
    expect((await send(`${site.url}/staging/_connector`)).text).toContain('of the site')
    expect((await send(`${site.url}/health`)).text).toBe('/health of the site')
    expect(site.asked).toEqual(['/staging/_connector', '/health'])
  })

  test('strict: reset fails with what was refused as well, after all is done, and so does stop', async () => {
    await start({ strict: true, node: 'http://es.example:9200' })
    const relyAndLeak = async () => {
      await send('http://es.example:9200/_connector/crm/_last_sync', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"last_indexed_document_count":"7"}',
      })
      await send(`${site.url}/_connector`).catch(() => {})
    }
    const failureOf = (end: 'reset' | 'stop') =>
      page.evaluate((name) => {
        try {
          globalThis.mock[name]()
        } catch (error) {
          return (error as Error).message
        }
        return ''
      }, end)
    await page.evaluate(() => {
      const { http, HttpResponse } = globalThis.kit
      globalThis.mock.worker.use(http.put('*/_check_in', () => new HttpResponse('busy', { status: 429 })))
    })
    await relyAndLeak()
    expect(await failureOf('reset')).toMatch(/· lenient: [\s\S]*no mock stands in for/)
    expect((await send('http://es.example:9200/_connector/crm/_check_in', { method: 'PUT' })).status).toBe(200)
    expect(await failureOf('reset')).toBe('')
    await relyAndLeak()
    expect(await failureOf('stop')).toMatch(/no mock stands in for[\s\S]*· lenient: /)
    expect(await failureOf('stop')).toBe('')
  })

  test('onUnhandledRequest warns or lets fail, but for what a page is made of', async () => {
    await start({ onUnhandledRequest: 'warn' })
    expect((await send(`${site.url}/health`)).status).toBe(200)
    expect(printed.join('\n')).toMatch(
      /warning es-connector-kit: Failed to answer GET \S+\/health: it is not for the Connector API/,
    )
    await page.evaluate(() => globalThis.mock.stop())
    await start({ onUnhandledRequest: 'error' })
    await expect(send(`${site.url}/health`)).rejects.toThrow('Failed to fetch')
    expect((await send(`${site.url}/style.css`)).status).toBe(200)
  })
})
