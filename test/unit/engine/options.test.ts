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
