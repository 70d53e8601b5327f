import { expect, test } from 'vitest'
import { createProfile, createWatch, readExchange } from '../../../../src/contract.ts'
import { createConnectorMock } from '../../../../src/index.ts'

/** A connector is checked in and seen, and some milliseconds later a list still shows it as it was before. */
function checksAfter(delay: number): string[] {
  const mock = createConnectorMock()
  const watch = createWatch({ profile: createProfile() })
  const exchange = (method: string, url: string, at: number, body?: string) => {
    const request = { method, url, headers: {}, body: '' }
    const response = mock.handle(request)
    const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' }
    const answer = { status: response.status, headers, body: body ?? String(response.body) }
    return watch.look(readExchange(request, answer, { startedAt: at, endedAt: at + 1 }))
  }
  exchange('PUT', '/_connector/crm', 0)
  const before = String(mock.handle({ method: 'GET', url: '/_connector', headers: {}, body: '' }).body)
  exchange('PUT', '/_connector/crm/_check_in', 1000)
  exchange('GET', '/_connector/crm', 2000)
  return exchange('GET', '/_connector', 2000 + delay, before).map(({ check }) => check)
}

test('a list that is a little late is not blamed', () => {
  expect(checksAfter(500)).toEqual([])
})

test('a list that stays as it was is', () => {
  expect(checksAfter(60_000)).toEqual(['list'])
})
