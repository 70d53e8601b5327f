import { describe, expect, test } from 'vitest'
import type { ContractResponse } from '../../../src/contract/exchange.ts'
import { type ProbeOptions, probe } from '../../../src/contract/probe.ts'
import { createConnectorMock, type ServerVersion } from '../../../src/index.ts'

function ask(response: Partial<ContractResponse>, options?: ProbeOptions) {
  return probe(async (request) => {
    expect(request).toStrictEqual({ method: 'GET', url: '/', headers: {}, body: '' })
    return { status: 200, headers: {}, body: '', ...response }
  }, options)
}

const product = { 'x-elastic-product': 'Elasticsearch' }

function info(number: string, version: object = {}) {
  return {
    headers: product,
    body: JSON.stringify({ name: 'x', version: { number, build_flavor: 'default', ...version } }),
  }
}

describe('an Elasticsearch', () => {
  test.each([
    ['8.12.0', '8.12'],
    ['8.15.3', '8.15'],
    ['8.19.4', '8.19'],
    ['9.0.1', '9.0'],
    ['9.1.0', '9.1'],
    ['9.1.0-SNAPSHOT', '9.1'],
  ])('%s is held to %s', async (number, profile) => {
    expect(await ask(info(number))).toStrictEqual({ version: number, flavor: 'default', profile, notes: [] })
  })

  test.each(['9.2.0', '9.10.1', '10.0.0'])(
    '%s, newer than described, is held to the newest, with a note',
    async (number) => {
      expect(await ask(info(number))).toStrictEqual({
        version: number,
        flavor: 'default',
        profile: '9.1',
        notes: [`The server is ${number}, newer than what is described: it is held to 9.1, the newest that is.`],
      })
    },
  )

  test('that is serverless is so whatever number it gives', async () => {
    expect(await ask(info('8.11.0', { build_flavor: 'serverless' }))).toStrictEqual({
      version: '8.11.0',
      flavor: 'serverless',
      profile: 'serverless',
      notes: [],
    })
  })

  test('without a flavor is the ordinary one', async () => {
    expect(await ask(info('9.1.0', { build_flavor: undefined }))).toMatchObject({ flavor: 'default' })
  })

  test.each<[string, ServerVersion, string[]]>([
    ['9.1.0', '9.1', []],
    ['9.1.0', '8.15', ['The server is 9.1.0, and is held to 8.15 since that was asked for.']],
    ['9.1.0', 'serverless', ['The server is 9.1.0, and is held to serverless since that was asked for.']],
    ['9.5.0', '9.1', []],
  ])('%s is held to what was asked for: %s', async (number, profile, notes) => {
    expect(await ask(info(number), { profile })).toMatchObject({ version: number, profile, notes })
  })

  test.each<ServerVersion>(['8.12', '9.1', 'serverless'])('mocked in the version %s is recognised', async (version) => {
    const mock = createConnectorMock({ version })
    const found = await probe(async (request) => {
      const { status, headers, body } = mock.handle(request)
      const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
      return { status, headers: Object.fromEntries(lower), body: String(body) }
    })
    expect(found).toMatchObject({ profile: version, notes: [] })
  })
})

describe('what cannot be held to the description', () => {
  test.each<[string, Partial<ContractResponse>, string, RegExp]>([
    [
      'a page',
      { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Kibana' },
      'not elasticsearch',
      /200 with a page of HTML/,
    ],
    ['other JSON', { body: '{"ok":true}' }, 'not elasticsearch', /200 with other JSON/],
    ['JSON that is no object', { body: '[1]' }, 'not elasticsearch', /other JSON/],
    ['text', { body: 'hello' }, 'not elasticsearch', /with no JSON/],
    ['nothing', {}, 'not elasticsearch', /with nothing/],
    ['a version that is none', info('latest'), 'not elasticsearch', /other JSON/],
    ['not found', { status: 404, headers: product, body: '{"error":"x"}' }, 'not elasticsearch', /answers 404/],
    ['OpenSearch', info('2.11.0', { distribution: 'opensearch' }), 'not elasticsearch', /it is OpenSearch 2\.11\.0/],
    ['no product header', { ...info('9.1.0'), headers: {} }, 'not elasticsearch', /lacks the header X-elastic-product/],
    ['8.11', info('8.11.4'), 'too old', /Elasticsearch 8\.11\.4, which has no Connector API\. That came with 8\.12/],
    ['7.10, which has no product header', { ...info('7.10.2'), headers: {} }, 'too old', /Elasticsearch 7\.10\.2/],
    [
      'starting',
      { status: 503, headers: product, body: '{"error":"x","status":503}' },
      'not available',
      /it answers 503\. Is it/,
    ],
    [
      'a bad gateway',
      { status: 502, body: '<html>' },
      'not available',
      /it answers 502, and not as Elasticsearch would/,
    ],
    ['throttled', { status: 429, body: '{}' }, 'not available', /it answers 429/],
    [
      'a login page',
      { status: 302, headers: { location: 'https://sso.example/login?token=geheim' } },
      'redirected',
      /302 and leads to https:\/\/sso\.example\/login\. Redirects/,
    ],
    ['a redirect to nowhere', { status: 307 }, 'redirected', /307 and leads elsewhere/],
  ])('%s', async (_, response, reason, message) => {
    const error = await ask(response).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'UnfitTarget', reason, message: expect.stringMatching(message) })
    expect(error.message).toMatch(/^es-connector-kit: Failed to recognise the server by GET \/: it /)
    expect(error.message).not.toContain('geheim')
  })

  test.each([
    [undefined, /It was sent no credentials\. Give some: --api-key/],
    ['no credentials', /It was sent no credentials\. Give some: --api-key/],
    ['an API key', /It was sent an API key\. Is it the value called encoded/],
    ['the password of user [elastic]', /It was sent the password of user \[elastic\]\. Is that right/],
    ['a bearer token', /It was sent a bearer token\. Is that right/],
  ])('one that wants other credentials than %s', async (credentials, message) => {
    await expect(ask({ status: 401, body: '{}' }, { credentials })).rejects.toMatchObject({
      reason: 'not authenticated',
      message: expect.stringMatching(message),
    })
  })
})

describe('without the privilege to see the version', () => {
  test('it is asked what to hold it to', async () => {
    await expect(ask({ status: 403 }, { credentials: 'an API key' })).rejects.toMatchObject({
      reason: 'not permitted',
      message: expect.stringMatching(/an API key may not see its version.*\[monitor\].*--profile/),
    })
  })

  test('it goes on when that was said', async () => {
    expect(await ask({ status: 403 }, { profile: '8.15', credentials: 'an API key' })).toStrictEqual({
      version: undefined,
      flavor: undefined,
      profile: '8.15',
      notes: [
        expect.stringMatching(
          /^The version of the server is not known, since an API key lacks .*\[monitor\]\. It is held to 8\.15/,
        ),
      ],
    })
  })
})

test('a profile that is none is refused before anything is sent', async () => {
  const send = () => Promise.reject(new Error('sent'))
  await expect(probe(send, { profile: '8.11' })).rejects.toThrow('[8.11]')
})
