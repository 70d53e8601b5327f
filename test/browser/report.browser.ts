import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/contract/report/html.ts'
import type { ContractReport } from '../../src/contract/report/report.ts'
import {
  contractReport,
  eventfulReport,
  found,
  largeReport,
  playedCase,
  shownExchange,
} from '../support/contract-report.ts'
import { startChromium } from './chromium.ts'
import { faintTexts } from './contrast.ts'

const folder = mkdtempSync(join(tmpdir(), 'contract-report-'))
/** Screenshots to look at are kept where SCREENSHOTS says. */
const pictures = process.env['SCREENSHOTS']

let browser: Browser
beforeAll(async () => {
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface View {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly javaScriptEnabled?: boolean
}

/** Opens a report from a file, and gives what the browser had to complain about on the way and what it asked for. */
async function open(report: ContractReport, { width, ...rest }: View) {
  const file = join(folder, `${crypto.randomUUID()}.html`)
  writeFileSync(file, renderHtml(report))
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...rest })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  return {
    page,
    context,
    complaints,
    requests: () => requests.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
  }
}

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

const hostile = `</pre></script><script>alert(1)</script><img src=x onerror=alert(2)>${'w'.repeat(300)}`
const evil = contractReport({
  violations: [
    found({
      path: hostile,
      expected: hostile,
      received: hostile,
      exchange: shownExchange({ request: { method: 'GET', url: hostile, body: hostile }, curl: hostile }),
    }),
  ],
  cases: [playedCase({ outcome: 'not permitted', reason: hostile })],
  target: { url: hostile },
})

const reports = {
  'an eventful report': eventfulReport(),
  'a report of nothing': contractReport({ cases: [playedCase()] }),
  'a hostile report': evil,
}

describe.each([
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 375, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const)('$width px, $colorScheme', (view) => {
  test.each(Object.entries(reports))('%s can be read', async (name, report) => {
    const { page, context, complaints, requests } = await open(report, view)
    for (const heading of ['Summary', 'Findings', 'Changes of status', 'Operations', 'Not played']) {
      expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true)
    }
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/contract/i)
    expect(await page.getByRole('img', { name: 'Connector status: state diagram' }).isVisible()).toBe(true)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    expect(await scrollsSideways(page)).toBe(false)
    expect(await faintTexts(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(requests()).toEqual([])
    if (pictures) {
      const file = `${name.replaceAll(' ', '-')}-${view.width}-${view.colorScheme}.png`
      await page.screenshot({ path: join(pictures, file), fullPage: true })
    }
    await context.close()
  })
})

test('the measure of contrast sees faint text', async () => {
  const { page, context } = await open(eventfulReport(), { width: 1280, colorScheme: 'light' })
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'faint', className: 'probe' }))
    document.querySelector<HTMLElement>('.probe')?.style.setProperty('color', '#999')
  })
  expect(await faintTexts(page)).toEqual(['2.85 P.probe'])
  await context.close()
})

test('findings are filtered, and how many are shown is said', async () => {
  const { page, context } = await open(eventfulReport(), { width: 1280, colorScheme: 'light' })
  const shown = () => page.locator('.finding:visible').count()
  expect(await shown()).toBe(4)
  await page.getByRole('combobox', { name: 'Severity' }).selectOption('error')
  expect(await shown()).toBe(2)
  await page.getByRole('combobox', { name: 'Check' }).selectOption('schema')
  expect(await shown()).toBe(1)
  expect(await page.locator('.group:visible').count()).toBe(1)
  expect(await page.getByRole('status').innerText()).toBe('1 of 4 shown')
  await page.getByRole('combobox', { name: 'Operation' }).selectOption('connector.list')
  expect(await page.getByRole('status').innerText()).toBe('0 of 4 shown')
  await context.close()
})

test('a command is copied', async () => {
  const { page, context } = await open(eventfulReport(), { width: 1280, colorScheme: 'light' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy' }).first().click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('.command').first().textContent())
  await context.close()
})

test('without its script nothing but filters and buttons is missing', async () => {
  const { page, context } = await open(eventfulReport(), { width: 375, colorScheme: 'light', javaScriptEnabled: false })
  expect(await page.locator('.finding:visible').count()).toBe(4)
  expect(await page.locator('form:visible, button:visible').count()).toBe(0)
  await context.close()
})

test('on paper every exchange is there', async () => {
  const { page, context } = await open(eventfulReport(), { width: 1280, colorScheme: 'dark', javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('details pre').first().isVisible()).toBe(true)
  const [text = '', ground = ''] = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return [color, backgroundColor]
  })
  expect([text, ground]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await context.close()
})

test('10,000 findings open without a complaint', async () => {
  const { page, context, complaints } = await open(largeReport(10_000), { width: 375, colorScheme: 'light' })
  expect(await page.locator('.left-out').first().innerText()).toContain('9,400 more findings left out here')
  expect(await scrollsSideways(page)).toBe(false)
  expect(complaints).toEqual([])
  await context.close()
})
