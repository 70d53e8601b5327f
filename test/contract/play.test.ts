import { expect, test } from 'vitest'
import type { RequestStep } from '../../src/contract/plan/case.ts'
import { createConnectorMock, type MockRequest, type MockResponse } from '../../src/index.ts'
import { type Playable, play, whyNot } from './play.ts'
import { runScenarios } from './scenarios.ts'
import { mockTarget, type Target } from './target.ts'

const create: RequestStep = { request: { method: 'PUT', path: '/_connector/{{run}}' }, reply: { status: 201 } }
const fail: RequestStep = {
  request: { method: 'PUT', path: '/_connector/{{run}}/_error', body: { error: 'x' } },
  reply: { status: 200, body: { result: 'updated' } },
}
const look: RequestStep = {
  request: { method: 'GET', path: '/_connector/{{run}}?filter_path=status,error' },
  reply: { status: 200, body: { status: 'error', error: 'x' } },
}
const cleanup = [{ method: 'DELETE', path: '/_connector/{{run}}?hard=true' }]
const scenario: Playable = { steps: [create, fail, look], cleanup }

/** A mock with a fault planted into some of its answers. */
function faulty(fault: (request: MockRequest, response: MockResponse) => Partial<MockResponse>) {
  const mock = createConnectorMock()
  const target = mockTarget(mock)
  const sent: string[] = []
  const send = async (request: MockRequest) => {
    sent.push(`${request.method} ${request.url.replace(/kit-\w+-\w+/, '…')}`)
    const response = mock.handle(request)
    return { ...response, ...fault(request, response) }
  }
  return { mock, sent, target: { ...target, send } satisfies Target }
}

test('a server that does as expected has nothing to answer for, and nothing left', async () => {
  const { mock, target } = faulty(() => ({}))
  expect(await play(scenario, target)).toEqual({ failures: [], reports: [] })
  expect(mock.state().connectors).toEqual([])
})

test('a wrong status, a wrong value and a wrong member are named with their place', async () => {
  const { target } = faulty(({ method, url }) => {
    if (url.endsWith('_error')) return { status: 201, body: '{}' }
    return method === 'GET' ? { body: '{"status":"connected","error":"x"}' } : {}
  })
  const { failures } = await play(scenario, target)
  expect(failures).toEqual([
    expect.stringMatching(
      /^step 2, PUT \/_connector\/\{\{run\}\}\/_error: expected the status 200, received 201\n {2}sent: \{"error":"x"\}\n {2}got: 201 \{\}$/,
    ),
    expect.stringMatching(/^step 3, .*: at \[\/status\] expected "error", received "connected"\n/),
  ])
})

test('a wrong header is named', async () => {
  const reply = { status: 200, headers: { 'x-elastic-product': 'Opensearch' } }
  const { failures } = await play({ ...scenario, steps: [create, { ...look, reply }] }, faulty(() => ({})).target)
  expect(failures).toEqual([
    expect.stringContaining('at [header x-elastic-product] expected "Opensearch", received "Elasticsearch"'),
  ])
})

test('cleans up after a step went wrong, and tells when that fails', async () => {
  const { sent, target } = faulty(({ method }) => (method === 'DELETE' ? { status: 403, body: 'no' } : { status: 500 }))
  const { failures } = await play(scenario, target)
  expect(sent.at(-1)).toBe('DELETE /_connector/…?hard=true')
  expect(failures.at(-1)).toBe('cleanup, DELETE /_connector/{{run}}?hard=true: 403 no')
})

test('cleans up when the server does not answer', async () => {
  const { sent, target } = faulty(({ method }) => {
    if (method === 'GET') throw new Error('gone')
    return {}
  })
  await expect(play(scenario, target)).rejects.toThrow('gone')
  expect(sent.at(-1)).toBe('DELETE /_connector/…?hard=true')
})

test('leaves out a cleanup whose name was never saved', async () => {
  const { sent, target } = faulty(() => ({}))
  await play({ ...scenario, cleanup: [{ method: 'DELETE', path: '/_connector/{{never}}' }] }, target)
  expect(sent.some((one) => one.startsWith('DELETE'))).toBe(false)
})

test('what nobody has confirmed is reported of a live target, and held against any other', async () => {
  const steps: RequestStep[] = [create, { ...look, unconfirmed: 'the status' }]
  const { target } = faulty(() => ({}))
  const asLive = await play({ ...scenario, steps }, { ...target, isLive: true })
  expect(asLive.failures).toEqual([])
  expect(asLive.reports).toEqual([expect.stringContaining('(unconfirmed: the status): at [/status]')])
  expect((await play({ ...scenario, steps }, target)).failures).toHaveLength(1)
})

test('a target without a state of its own skips what needs one', () => {
  const live: Target = { name: 'live', isLive: true, send: () => Promise.reject(new Error()) }
  expect(whyNot({ ...scenario, requires: 'state' }, live)).toBe('needs documents that the API cannot make')
  expect(whyNot({ ...scenario, requires: 'empty cluster' }, live)).toBe('holds on an empty cluster only')
  expect(whyNot(scenario, live)).toBeUndefined()
  expect(whyNot({ ...scenario, requires: 'state' }, mockTarget(createConnectorMock()))).toBeUndefined()
})

test('a skip that fits nothing is an error', () => {
  const skips = [{ operation: 'connector.get' as const, title: 'no such scenario', reason: 'none' }]
  expect(() => runScenarios(mockTarget(createConnectorMock()), { skips })).toThrow(
    'There is no scenario [no such scenario] of [connector.get] to skip.',
  )
})
