import { loadContract, loadKit } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { median } from '../measure.mjs'

/** Judging one recorded exchange, beyond what parsing its bodies takes. */
export const contract = defineLine({
  name: 'contract',
  async measure({ smoke }) {
    const [{ createConnectorMock }, { createJudge, createProfile, readExchange }] = await Promise.all([
      loadKit(),
      loadContract(),
    ])
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
    const profile = createProfile()
    const recorded = [
      record(mock, 'GET', '/_connector/crm'),
      record(mock, 'PUT', '/_connector/crm/_check_in'),
      record(mock, 'PUT', '/_connector/crm/_status', '{"status":"connected"}'),
    ]
    const count = smoke ? 10 : 5000
    const rounds = []
    for (let round = 0; round < (smoke ? 1 : 15); round++) {
      const parsing = time(count, () => {
        for (const { request, response } of recorded) {
          if (request.body !== '') JSON.parse(request.body)
          JSON.parse(response.body)
        }
      })
      const judging = time(count, () => {
        const judge = createJudge({ profile })
        for (const { request, response } of recorded) judge.judge(readExchange(request, response))
      })
      rounds.push((judging - parsing) / recorded.length)
    }
    return [{ what: 'contract: one exchange beyond JSON.parse', value: median(rounds), unit: 'µs', budget: 10 }]
  },
})

/**
 * @param {import('../../src/index.ts').ConnectorMock} mock
 * @param {string} method
 * @param {string} url
 */
function record(mock, method, url, body = '') {
  const headers = body === '' ? {} : { 'content-type': 'application/json' }
  const request = { method, url, headers, body }
  const { status, headers: answered, body: text } = mock.handle(request)
  const lower = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)])
  return { request, response: { status, headers: Object.fromEntries(lower), body: String(text) } }
}

/**
 * Microseconds of one go.
 * @param {number} count
 * @param {() => void} work
 */
function time(count, work) {
  const started = performance.now()
  for (let i = 0; i < count; i++) work()
  return ((performance.now() - started) * 1000) / count
}
