// Requests answered in process by MSW: with the mock behind it, or with one handler that answers constant bytes.
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { loadKit, loadMsw } from '../kit.mjs'
import { offer, processorTime } from './offer.mjs'

/** @type {{ status: number, headers: Record<string, string>, body: string }} */
let answer = { status: 200, headers: {}, body: '' }

async function kitHandlers(/** @type {import('../../src/index.ts').MockState} */ seed) {
  const { createConnectorMock } = await loadKit()
  const { createHandlers } = await loadMsw()
  return createHandlers(createConnectorMock({ seed }))
}

const staticHandler = http.all('*', () => {
  const { status, headers, body } = answer
  return new HttpResponse(body, { status, headers })
})

offer({
  async start(/** @type {import('../../src/index.ts').MockState | undefined} */ seed) {
    const handlers = seed ? await kitHandlers(seed) : [staticHandler]
    setupServer(...handlers).listen({ onUnhandledRequest: 'error' })
  },
  answer: (given) => {
    answer = given
  },
  async fetch(/** @type {{ url: string, method: string }} */ { url, ...init }) {
    const response = await fetch(url, init)
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  },
  async processorTime(/** @type {{ urls: string[], method: string, count: number }} */ { urls, method, count }) {
    const before = processorTime()
    for (let i = 0; i < count; i++) {
      const response = await fetch(/** @type {string} */ (urls[i % urls.length]), { method })
      await response.text()
      if (!response.ok)
        throw new Error(`Failed to measure ${method} ${response.url}: it was refused with ${response.status}`)
    }
    return (processorTime() - before) / count
  },
})
