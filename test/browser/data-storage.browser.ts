import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import type { DataPage } from './data-page.ts'

let browser: Browser
let server: Server
let url: string

beforeAll(async () => {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'data-page.ts'), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm' })
  const [{ code }] = output
  server = createServer((request, response) => {
    if (request.url === '/page.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(code)
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<script type="module" src="/page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

const ask = (page: Page, method: string, path: string, body?: object) =>
  page.evaluate(([...request]) => (window as unknown as DataPage).ask(...request), [method, path, body] as const)

/** Waits until a connector of the page's mock is as wanted; other tabs send what they wrote as soon as they can. */
const until = (page: Page, id: string, wanted: { status: number; name?: string }) =>
  page.waitForFunction(
    async ([path, { status, name }]) => {
      const answer = await (window as unknown as DataPage).ask('GET', path)
      return answer.status === status && (answer.body as { name?: string }).name === name
    },
    [`/_connector/${id}`, wanted] as const,
  )

test('connectors are there again when the page is loaded anew', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await ask(page, 'PUT', '/_connector/crm', { name: 'CRM', index_name: 'search-crm' })
  await ask(page, 'PUT', '/_connector/crm/_check_in')
  await ask(page, 'PUT', '/_connector/wiki')
  await ask(page, 'DELETE', '/_connector/wiki?hard=true')
  const before = await ask(page, 'GET', '/_connector/crm')
  await page.reload()
  expect(await ask(page, 'GET', '/_connector/crm')).toEqual(before)
  expect(await ask(page, 'GET', '/_connector/wiki?include_deleted=true')).toMatchObject({ status: 404 })
  expect(await ask(page, 'PUT', '/_connector/crm/_name', { name: 'CRM 2' })).toMatchObject({ status: 200 })
  await context.close()
})

test('what a request writes in one tab, the mock of another tab answers with', async () => {
  const context = await browser.newContext()
  const [one, other] = [await context.newPage(), await context.newPage()]
  await Promise.all([one.goto(url), other.goto(url)])
  await ask(one, 'PUT', '/_connector/crm', { name: 'CRM' })
  await until(other, 'crm', { status: 200, name: 'CRM' })
  await ask(other, 'PUT', '/_connector/crm/_name', { name: 'of the other tab' })
  await until(one, 'crm', { status: 200, name: 'of the other tab' })
  await ask(one, 'DELETE', '/_connector/crm?hard=true')
  await until(other, 'crm', { status: 404 })
  await context.close()
})
