import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import '../../../src/vitest.ts'

const start = () => ({ mock: createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } }) })

/** As a reader sees it: without colours. */
async function failure(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    return stripVTControlCharacters((error as Error).message)
  }
  throw new Error('it did not fail')
}

test('holds a 405 to what the path has', async () => {
  const { mock } = start()
  const patched = await mock.fetch('http://es/_connector/crm', { method: 'PATCH' })
  await expect(patched).toMatchOperation('connector.get', 405)
  const body = await patched.clone().json()
  await expect({ status: 405, headers: { 'x-elastic-product': 'Elasticsearch' }, body }).not.toMatchOperation(
    'connector.get',
  )
})

test.each([
  ['yaml', '@a'],
  ['cbor', '[1'],
  ['smile', '[1'],
])('looks into a body in %s', async (format, broken) => {
  const { mock } = start()
  const type = { accept: `application/${format}` }
  const right = await mock.fetch('http://es/_connector/crm', { headers: type })
  await expect(right).toMatchOperation('connector.get', 200)
  const other = await mock.fetch('http://es/_connector/crm/_check_in', { method: 'PUT', headers: type })
  expect(await failure(() => expect(other).toMatchOperation('connector.get', 200))).toContain('  schema: ')
  const plain = mock.handle({ method: 'GET', url: '/_connector/crm', headers: type, body: '' })
  await expect(plain).toMatchOperation('connector.get', 200)
  for (const body of ['', broken])
    expect(await failure(() => expect({ ...plain, body }).toMatchOperation('connector.get'))).toContain(
      `  schema: expected a body in ${format.toUpperCase()}, received ${body === '' ? 'no body' : '"'}`,
    )
})

test('knows by the URL, or by what the client tells, what `filter_path` has cut', async () => {
  const { mock } = start()
  const cut = await mock.fetch('http://es/_connector/crm?filter_path=id#top')
  expect(cut.url).toBe('http://es/_connector/crm?filter_path=id')
  await expect(cut).toMatchOperation('connector.get', 200)
  const { status: statusCode } = cut
  const plain = { statusCode, headers: Object.fromEntries(cut.headers), body: { id: 'crm' } }
  await expect(plain).not.toMatchOperation('connector.get')
  const meta = { request: { params: { method: 'GET', path: '/_connector/crm', querystring: 'filter_path=id' } } }
  await expect({ ...plain, meta }).toMatchOperation('connector.get', 200)
})

test('what cannot be read of a secret is hidden', async () => {
  const headers = { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/yaml' }
  const secret = { status: 200, headers, body: '@hush' }
  const message = await failure(() => expect(secret).toMatchOperation('connector.secret_get', 200))
  expect(message).toContain('expected a body in YAML')
  expect(message).not.toContain('hush')
})

test('takes the error of a good document for no reason of its status', async () => {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', error: 'disk full' }] } })
  const answer = await mock.fetch('http://es/_connector/crm')
  const said = await failure(() => expect(answer).toMatchOperation('connector.get', 404))
  expect(said).toContain('Its status is 200.')
  expect(said).not.toContain('disk full')
})
