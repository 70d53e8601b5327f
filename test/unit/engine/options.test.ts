import { describe, expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { decode } from '../../support/decode.ts'

describe('options', () => {
  test.each([
    [{ esVersion: '8.15' }, 'there is no option [esVersion]. Did you mean version?'],
    [{ sed: {} }, 'there is no option [sed]. Did you mean seed?'],
    [
      { x: 1 },
      'there is no option [x]. Known are seed, version, security, clock, ids, idSeed, storage, logCapacity, faults, strict.',
    ],
    [null, 'its options are no object.'],
    ['seed', 'its options are no object.'],
    [[], 'its options are no object.'],
  ])('%j are refused', (options, message) => {
    expect(() => createConnectorMock(options as never)).toThrow(`es-connector-kit: Failed to make a mock: ${message}`)
  })
})

test.each([-1, Number.NaN, 1.5, '2'])('a log cannot keep %s requests', (logCapacity) => {
  expect(() => createConnectorMock({ logCapacity: logCapacity as number })).toThrow('is no number of requests')
})

describe('what is none of its kind is refused by name', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  const nothing = () => undefined
  const methods = { get: nothing, set: nothing, delete: nothing, find: nothing, entries: nothing, clear: nothing }

  test.each<[name: string, options: unknown, message: string]>([
    ['a clock', { clock: 5 }, 'its clock [5] is no function that gives milliseconds since 1970.'],
    ['ids', { ids: 5 }, 'its ids [5] is no function that gives a new id each time.'],
    ['a storage', { storage: {} }, 'its storage is none, for it has no connectors.get().'],
    ['a storage', { storage: null }, 'its storage is none, for it has no connectors.get().'],
    [
      'a view of a storage',
      { storage: { connectors: methods, syncJobs: { ...methods, view: 'jobs' }, secrets: methods } },
      'its storage is none, for syncJobs.view is no function. It may be left out.',
    ],
    ['a cyclic seed', { seed: { connectors: [cyclic] } }, 'its seed cannot be written as JSON (Converting circular'],
    ['a seed of large numbers', { seed: { connectors: [1n] } }, 'its seed cannot be written as JSON (Do not know how'],
    ['a seed', { seed: () => ({}) }, 'its seed cannot be written as JSON (it is a function).'],
    ['strict', { strict: [Symbol('x')] }, 'its option strict has [Symbol(x)]. It is true, or a list of'],
    ['logCapacity', { logCapacity: Symbol('x') }, 'its logCapacity [Symbol(x)] is no number of requests.'],
  ])('%s', (_, options, message) => {
    expect(() => createConnectorMock(options as never)).toThrow(`es-connector-kit: Failed to make a mock: ${message}`)
  })

  test.each([
    [undefined, '[undefined] is none'],
    [{}, 'its method is [undefined]'],
    [{ method: 'GET', url: new URL('http://es/'), headers: {}, body: '' }, 'its url is [an object with'],
    [{ method: 'GET', url: '/' }, 'its headers is [undefined]'],
    [{ method: 'GET', url: '/', headers: {} }, 'its body is [undefined]'],
    [{ method: 'GET', url: '/', headers: {}, body: { a: 1 } }, 'its body is [an object with a]'],
  ])('a request: %o', (request, message) => {
    expect(() => createConnectorMock().handle(request as never)).toThrow(
      `es-connector-kit: Failed to answer a request: ${message}`,
    )
  })

  test.each(['', 7, undefined])('an id: %j', (id) => {
    const mock = createConnectorMock({ ids: () => id as string })
    const { status, body } = mock.handle({ method: 'POST', url: '/_connector', headers: {}, body: '' })
    expect([status, String(body)]).toEqual([500, expect.stringContaining(`\`ids\` gave [${id}], but an id is a text`)])
    expect(mock.connectors.size).toBe(0)
  })
})

describe('fetch of a mock', () => {
  test('is called as the global one is', async () => {
    const mock = createConnectorMock()
    const init = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"name":"CRM"}' }
    expect((await mock.fetch('http://es:9200/_connector/crm', init)).status).toBe(201)
    expect((await mock.fetch(new URL('http://es:9200/_connector/crm'))).status).toBe(200)
    expect((await mock.fetch(new Request('http://es:9200/_connector/crm'), { method: 'DELETE' })).status).toBe(200)
    expect(mock.connectors.get('crm')).toMatchObject({ name: 'CRM', deleted: true })
  })

  test('inflates what is compressed', async () => {
    const mock = createConnectorMock()
    const body = new Blob(['{"name":"squeezed"}']).stream().pipeThrough(new CompressionStream('gzip'))
    await mock.fetch('http://es:9200/_connector/crm', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(mock.connectors.get('crm')?.name).toBe('squeezed')
  })
})

test.each(['{}', ''])('a body said to be compressed that is not is read as it is: [%s]', async (body) => {
  const mock = createConnectorMock()
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
  const response = await mock.fetch('http://es:9200/_connector', { method: 'POST', headers, body })
  expect(response.status).toBe(201)
  expect(mock.requests).toHaveLength(1)
})

describe('filter_path', () => {
  test('does not take ever longer for more stars', async () => {
    const mock = createConnectorMock()
    let cursor: object = { a: 1 }
    for (let i = 0; i < 40; i++) cursor = { a: cursor }
    mock.connectors.create({ id: 'crm', sync_cursor: cursor as never })
    const filter = `${'**.a.'.repeat(12)}z`
    expect(
      mock.handle({ method: 'GET', url: `/_connector/crm?filter_path=${filter}`, headers: {}, body: '' }),
    ).toMatchObject({
      status: 200,
      body: '{}',
    })
    const deep = mock.handle({ method: 'GET', url: '/_connector/crm?filter_path=**.a.**.a', headers: {}, body: '' })
    expect(decode(deep)).toEqual({ sync_cursor: cursor })
  })
})
