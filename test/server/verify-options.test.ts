import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkClientResult, checkFetch } from '../../src/contract.ts'
import { type ConnectorServer, startServer } from '../../src/server.ts'
import { createTarget, type VerifyOptions, verify } from '../../src/target.ts'

let server: ConnectorServer

beforeAll(async () => {
  server = await startServer({ port: 0 })
})
afterAll(() => server.close())

test.each<[string, object, string]>([
  ['no url', {}, 'Failed to verify: no url was given.'],
  ['a misspelt one', { readonly: true }, 'Failed to verify: there is no option [readonly]. Did you mean readOnly?'],
  ['no requests at once', { concurrency: 0 }, 'the setting [concurrency] [0] must be a whole number from 1 to '],
  ['a rate in words', { rate: 'fast' }, 'the setting [rate] [fast] must be a number above 0'],
  [
    'a text for a list',
    { operations: 'connector.get' },
    'the setting [operations] [connector.get] must be a list of texts',
  ],
])('verify refuses %s before anything is sent', async (what, options, reason) => {
  const before = server.mock.requests.length
  const given = what === 'no url' ? options : { url: server.url, ...options }
  await expect(verify(given as VerifyOptions)).rejects.toThrow(reason)
  expect(server.mock.requests.length).toBe(before)
})

test('verify reaches no server elsewhere unless it may', async () => {
  // An address that nobody has, so nothing answers where the request would go out.
  const options = { url: 'http://192.0.2.1:9200', timeout: 50, retries: 0 }
  await expect(verify(options)).rejects.toThrow('Refused to reach http://192.0.2.1:9200: it is not on this machine')
  await expect(verify({ ...options, allowRemote: true })).rejects.toThrow('Failed to reach http://192.0.2.1:9200')
})

test('what is no exchange is refused in words', async () => {
  await expect(createTarget({} as never)).rejects.toThrow('Failed to make a target: no url was given.')
  const request = new Request(`${server.url}/_connector`)
  await expect(checkFetch(request, Promise.resolve(new Response()) as never)).rejects.toThrow(
    'Did you forget to await fetch',
  )
  await expect(checkFetch(request.url as never, new Response())).rejects.toThrow('or mean checkExchange?')
  expect(() => checkClientResult({ count: 0, results: [] } as never)).toThrow(
    'Failed to check a result of the client: it says nothing of the request. Await the call with { meta: true }',
  )
})
