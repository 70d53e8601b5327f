import { stripVTControlCharacters } from 'node:util'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
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

describe('refuses a name that nothing has', () => {
  const { mock, send } = start()
  send('PUT', '/_connector/crm/_status', '{"statuss":"connected"}')

  test.each<[operation: string | undefined, match: object, reason: string]>([
    [
      'connector.update_status',
      { connector: 'crm' },
      'there is no [connector] in a request to connector.update_status. Did you mean connector_id? Known are connector_id, status, pretty, human, filter_path, error_trace, format, params, query, body, headers, answer. What is not described is named in its part, as in { body: { … } }.',
    ],
    ['connector.check_in', { connector_id: 'crm', statuss: 200 }, 'there is no [statuss] in a request to'],
    ['connector.list', { sice: 1 }, 'there is no [sice] in a request to connector.list. Did you mean size?'],
    ['connector.get', { params: { id: 'crm' } }, 'their params never have [id]. Known are connector_id.'],
    [
      undefined,
      { headers: { 'Content-Type': /json/ } },
      'their headers never have [Content-Type]. Did you mean content-type? Known are accept, content-type, user-agent, x-opaque-id.',
    ],
    ['connector.secret_put', { hush: 'hush' }, 'there is no [[redacted]] in a request to connector.secret_put.'],
  ])('%s %j', (operation, match, reason) => {
    const look = () => expect(mock).not.toHaveReceived(operation as never, match as never)
    expect(look).toThrow(`es-connector-kit: Failed to look for requests: ${reason}`)
  })

  test('but not in a body or a query that is asked for as a part, nor where no operation is named', () => {
    expect(mock).toHaveReceived('connector.update_status', { body: { statuss: 'connected' }, status: 400 } as never)
    expect(mock).toHaveReceived(undefined, { statuss: 'connected' } as never)
    expect(mock).not.toHaveReceived('connector.update_status', { query: { prety: 'true' } } as never)
  })

  test('in the options, and at the top level of a document', () => {
    expect(() => expect(mock).not.toHaveReceived('connector.get', {}, { time: 1 } as never)).toThrow(
      'Failed to look for requests: there is no option [time]. Did you mean times?',
    )
    expect(() => expect(mock).not.toHaveConnector('crm', { statuss: 'created' } as never)).toThrow(
      'Failed to look at the connector [crm]: no connector has a field [statuss]. Did you mean status? Known are id, api_key_id, ',
    )
    expect(() => expect(mock).not.toHaveSyncJob('job', { state: 'x' } as never)).toThrow(
      'Failed to look at the sync job [job]: no sync job has a field [state]. ',
    )
    expect(mock).not.toHaveConnector('crm', { configuration: { host: { lable: 'x' } } } as never)
    expect(mock).toHaveConnector('crm', expect.objectContaining({ status: 'created' }) as never)
  })
})

describe('what nothing can be compared of is refused', () => {
  const { mock, send } = start()
  send('PUT', '/_connector/crm/_status', '{"status":"connected"}')

  const cyclic: Record<string, unknown> = { name: 'crm' }
  cyclic['self'] = { list: [cyclic] }
  let deep: unknown = 'bottom'
  for (let i = 0; i < 20_000; i++) deep = { deep }

  test.each<[string, unknown, string]>([
    [
      'a map',
      new Map([['body', {}]]),
      'what is expected is a Map, of which nothing can be compared. Did you mean Object.fromEntries',
    ],
    ['headers', { headers: new Headers({ accept: 'x' }) }, 'headers is a Headers, of which nothing can be compared. '],
    ['parameters', { query: new URLSearchParams('a=b') }, 'query is a URLSearchParams, of which nothing'],
    [
      'a date',
      { body: { last_seen: new Date(0) } },
      'body.last_seen is a Date, of which nothing can be compared. Did you mean its toISOString()?',
    ],
    [
      'a promise',
      { answer: Promise.resolve({}) },
      'answer is a Promise, of which nothing can be compared. Did you forget to await it?',
    ],
    ['a set in a list', { body: { rules: [{ 'a-b': new Set() }] } }, 'body.rules[0]["a-b"] is a Set, of which'],
    [
      'what contains itself',
      { body: cyclic },
      'what is expected has more than 1000 levels, which no body has. Does it contain itself?',
    ],
    ['what is very deep', { body: deep }, 'what is expected has more than 1000 levels'],
  ])('%s', (_, match, reason) => {
    for (const look of [
      () => expect(mock).toHaveReceived(undefined, match as never),
      () => expect(mock).not.toHaveReceived(undefined, match as never),
    ]) {
      expect(look).toThrow(`es-connector-kit: Failed to look for requests: ${reason}`)
    }
  })

  test('as is a function that gives a promise', () => {
    for (const look of [
      () => expect(mock).toHaveReceived('connector.update_status', { body: async () => false } as never),
      () => expect(mock).not.toHaveReceived('connector.update_status', { body: async () => true } as never),
    ]) {
      expect(look).toThrow('the function gave a promise, which would be content with any. Did you make it async?')
    }
  })

  test('of a document as well', () => {
    expect(() => expect(mock).toHaveConnector('crm', { last_seen: new Date(0) } as never)).toThrow(
      'es-connector-kit: Failed to look at the connector [crm]: last_seen is a Date, of which nothing can be compared.',
    )
  })

  test('but not an object of a class that shows what it holds, nor an empty one of another realm', () => {
    class Sent {
      status = 'connected'
    }
    const foreign = runInNewContext('({ body: {} })')
    expect(mock).toHaveReceived('connector.update_status', { body: new Sent() } as never)
    expect(mock).toHaveReceived('connector.update_status', foreign)
  })
})
