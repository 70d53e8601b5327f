import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import '../../../src/vitest.ts'

const json = { 'content-type': 'application/json' }

function start() {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
  const send = (method: string, url: string, body = '') => mock.handle({ method, url, headers: body ? json : {}, body })
  return { mock, send }
}

/** As a reader sees it: without colours. */
async function failure(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return stripVTControlCharacters((error as Error).message)
  }
  throw new Error('it did not fail')
}

test('takes parameters with commas as lists, and as texts', async () => {
  const { mock, send } = start()
  send('GET', '/_connector?index_name=a,b&filter_path=results.id&query=crm')
  send('GET', '/_connector/_sync_job?job_type=full,incremental')
  expect(mock).toHaveReceived('connector.list', { index_name: ['a', 'b'], filter_path: ['results.id'] })
  expect(mock).toHaveReceived('connector.list', { query: { index_name: ['a', expect.any(String)] } })
  expect(mock).toHaveReceived('connector.list', { index_name: expect.arrayContaining(['b']) })
  expect(mock).toHaveReceived('connector.list', { index_name: 'a,b' as never })
  expect(mock).toHaveReceived('connector.list', { index_name: /^a,b$/ })
  expect(mock).toHaveReceived('connector.list', { index_name: expect.stringContaining('a,') })
  expect(mock).toHaveReceived('connector.list', { index_name: (names: string[]) => names.length === 2 })
  expect(mock).toHaveReceived('connector.sync_job_list', { job_type: ['full', 'incremental'] })
  expect(mock).not.toHaveReceived('connector.list', { index_name: ['b', 'a'] })
  expect(mock).not.toHaveReceived('connector.list', { index_name: expect.not.arrayContaining(['a']) })
  expect(() => expect(mock).not.toHaveReceived('connector.list', { index_name: ['a', 'b'] })).toThrow('but it has:')
  expect(await failure(() => expect(mock).toHaveReceived('connector.list', { index_name: /^b/ }))).toContain(
    'query.index_name: expected [/^b/], received ["a","b"]',
  )
})

test('takes a text as `query` for the parameter', () => {
  const { mock, send } = start()
  send('GET', '/_connector?query=crm')
  expect(mock).toHaveReceived('connector.list', { query: 'crm' })
  expect(mock).toHaveReceived('connector.list', { query: /^c/ })
  expect(mock).toHaveReceived('connector.list', { query: { query: 'crm' } })
  expect(mock).not.toHaveReceived('connector.list', { query: 'wiki' })
  for (const [operation, match] of [
    ['connector.get', { query: 'crm' }],
    ['connector.list', { params: 'crm' }],
    [undefined, { headers: /json/ }],
  ] as const) {
    expect(() => expect(mock).not.toHaveReceived(operation, match as never)).toThrow(/, no object of names and values/)
  }
})

test('asks for a part as a whole, and for what is named of it', async () => {
  const { mock, send } = start()
  send('PUT', '/_connector/crm/_name', '{"name":"right","description":"d"}')
  const right = expect.objectContaining({ name: 'right' })
  class IsRight {
    asymmetricMatch = (body: { name: string }) => body.name === 'right'
  }
  for (const body of [() => true, { asymmetricMatch: () => true }, right, new IsRight(), { name: 'right' }]) {
    expect(mock).toHaveReceived('connector.update_name', { description: 'd', body })
    expect(mock).toHaveReceived('connector.update_name', { body, name: 'right' })
    expect(mock).not.toHaveReceived('connector.update_name', { name: 'WRONG', body })
    expect(mock).not.toHaveReceived('connector.update_name', { body, name: 'WRONG' })
  }
  expect(mock).not.toHaveReceived('connector.update_name', { connector_id: 'NO', params: () => true })
  expect(() => expect(mock).not.toHaveReceived('connector.update_name', { description: 'd', body: right })).toThrow(
    'but it has:',
  )
  const message = await failure(() =>
    expect(mock).toHaveReceived('connector.update_name', {
      description: 'other',
      body: expect.objectContaining({ name: 'left' }),
    }),
  )
  expect(message).toContain('body: expected {"sample":{"name":"left"}')
  expect(message).toContain('body.description: expected "other", received "d"')
})

test('shows what is no JSON', async () => {
  const { mock, send } = start()
  send('PUT', '/_connector/crm/_name', '{"name":"right"}')
  for (const [name, shown] of [
    [Symbol('left'), 'expected Symbol(left)'],
    [5n, 'expected "5n"'],
    [{ toJSON: () => undefined }, 'expected [object Object]'],
  ]) {
    const look = () => expect(mock).toHaveReceived('connector.update_name', { name: name as never })
    expect(await failure(look)).toContain(shown)
  }
})
