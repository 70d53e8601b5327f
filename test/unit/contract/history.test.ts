import { expect, test } from 'vitest'
import { createJudge, createProfile, readExchange } from '../../../src/contract.ts'
import { createConnectorMock } from '../../../src/index.ts'

function setUp() {
  // Within one tick of the clock a second check-in would change nothing.
  let now = Date.UTC(2025, 0, 1)
  const clock = () => now++
  const mock = createConnectorMock({ clock, seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
  const judge = createJudge({ profile: createProfile() })
  const send = (method: string, url: string, body = '') => {
    const request = { method, url, headers: body === '' ? {} : { 'content-type': 'application/json' }, body }
    const { status, headers, body: text } = mock.handle(request)
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
    return judge.judge(readExchange(request, { status, headers: Object.fromEntries(lower), body: String(text) }))
  }
  return { mock, judge, send }
}

test('what is known of a connector does not grow with how often it is checked in', () => {
  const { judge, send } = setUp()
  for (let i = 0; i < 5; i++) send('PUT', '/_connector/crm/_check_in')
  send('PUT', '/_connector/crm/_name', '{"name":"Orders"}')
  send('PUT', '/_connector/crm/_check_in')
  const { writes, expectations } = judge.known.get('connector', 'crm')
  expect(writes).toEqual(['connector.update_name', 'connector.check_in'])
  expect(expectations.map(({ path }) => path)).toEqual(['/name', '/last_seen'])
})

test('a connector that was seen unchanged has not changed since', () => {
  const { mock, judge, send } = setUp()
  send('GET', '/_connector/crm')
  const { changedAt } = judge.known.get('connector', 'crm')
  expect(send('GET', '/_connector/crm')).toEqual([])
  expect(judge.known.get('connector', 'crm').changedAt).toBe(changedAt)
  mock.connectors.update('crm', { language: 'fr' })
  expect(send('GET', '/_connector/crm').map(({ check, path }) => [check, path])).toEqual([['effect', '/language']])
})

test('what was written is looked at, and the rest beside it', () => {
  const { mock, send } = setUp()
  send('GET', '/_connector/crm')
  send('PUT', '/_connector/crm/_name', '{"name":"Orders"}')
  mock.connectors.update('crm', { name: 'Others', language: 'fr' })
  const found = send('GET', '/_connector/crm').map(({ check, path }) => [check, path])
  expect(found).toEqual([
    ['effect', '/name'],
    ['effect', '/language'],
  ])
})
