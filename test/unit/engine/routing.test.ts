import { describe, expect, it } from 'vitest'
import { createConnectorMock, type LoggedRequest } from '../../../src/index.ts'
import { operationTable } from '../../../src/spec/generated/operations.ts'
import { errorBody, unchanged } from '../../support/api.ts'
import { createSeededApi, invalid, jsonHeaders, refused, sendRaw } from './wire.ts'

type Params = Readonly<Record<string, string>>

/** Which operation a request reaches, and with which path parameters. Many of them are not there or not built: that does not matter. */
function reached(method: string, url: string): [operation: string | undefined, params: Params | undefined] {
  const { mock } = createSeededApi()
  mock.handle({ method, url, headers: {}, body: '' })
  const { operation, params } = mock.requests.at(-1) as LoggedRequest
  expect(mock.operationOf(method, url)).toBe(operation)
  return [operation, params]
}

const connector = (id: string) => ({ connector_id: id })
const job = (id: string) => ({ connector_sync_job_id: id })

describe('routes', () => {
  it.each(
    Object.entries(operationTable).flatMap(([id, { method, paths }]) =>
      paths.map((path) => [method.toUpperCase(), path, id] as const),
    ),
  )('%s %s is %s', (method, path, id) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
    const url = path.replace(/\{\w+\}/g, 'some-id')
    expect(reached(method, url)).toEqual([id, Object.fromEntries(names.map((name) => [name, 'some-id']))])
    expect(reached(method, `${url}/`)[0]).toBe(id)
    expect(reached(method, `${url}///?pretty`)[0]).toBe(id)
  })

  it.each<[method: string, url: string, operation: string, params: Params]>([
    ['GET', '/_connector/_sync_job', 'connector.sync_job_list', {}],
    ['POST', '/_connector/_sync_job', 'connector.sync_job_post', {}],
    ['POST', '/_connector/_secret', 'connector.secret_post', {}],
    ['GET', '/_connector/_sync_job/abc', 'connector.sync_job_get', job('abc')],
    ['DELETE', '/_connector/_sync_job/abc', 'connector.sync_job_delete', job('abc')],
    ['GET', '/_connector/_secret/abc', 'connector.secret_get', { id: 'abc' }],
    ['PUT', '/_connector/_secret/abc', 'connector.secret_put', { id: 'abc' }],
    ['DELETE', '/_connector/_secret/abc', 'connector.secret_delete', { id: 'abc' }],
    ['PUT', '/_connector/_sync_job/_filtering/_activate', 'connector.update_active_filtering', connector('_sync_job')],
    [
      'PUT',
      '/_connector/_sync_job/_filtering/_validation',
      'connector.update_filtering_validation',
      connector('_sync_job'),
    ],
    ['PUT', '/_connector/_secret/_filtering/_activate', 'connector.update_active_filtering', connector('_secret')],
    ['GET', '/_connector/_sync_job/_check_in', 'connector.sync_job_get', job('_check_in')],
    ['DELETE', '/_connector/_sync_job/_check_in', 'connector.sync_job_delete', job('_check_in')],
    ['GET', '/_connector/_secret/_check_in', 'connector.secret_get', { id: '_check_in' }],
    ['DELETE', '/_connector/_secret/_error', 'connector.secret_delete', { id: '_error' }],
    ['PUT', '/_connector/_sync_job/abc/_cancel/', 'connector.sync_job_cancel', job('abc')],
    ['GET', '/_connector/_sync_job/', 'connector.sync_job_list', {}],
    ['GET', '/_connector/_sync_job//', 'connector.sync_job_list', {}],
    ['PUT', '/_connector/_sync_job//_cancel', 'connector.sync_job_cancel', job('')],
    ['PUT', '/_connector//_check_in', 'connector.check_in', connector('')],
    ['GET', '/_connector/', 'connector.list', {}],
    ['GET', '/_connector//', 'connector.list', {}],
    ['PUT', '/_connector/', 'connector.put', {}],
    ['PUT', '/_connector//', 'connector.put', {}],
    ['POST', '/_connector/', 'connector.post', {}],
    ['PUT', '/_connector/_sync_job/_sync_job/_check_in', 'connector.sync_job_check_in', job('_sync_job')],
    ['PUT', '/_connector/_secret/_check_in/', 'connector.check_in', connector('_secret')],
    ['GET', '/_connector/_check_in', 'connector.get', connector('_check_in')],
    ['PUT', '/_connector/_check_in/_check_in', 'connector.check_in', connector('_check_in')],
  ])('%s %s is %s %j', (method, url, operation, params) => {
    expect(reached(method, url)).toEqual([operation, params])
  })

  const suffixes = Object.entries(operationTable).flatMap(([id, { method, paths }]) =>
    paths[0].startsWith('/_connector/{connector_id}/_') ? [[id, method, paths[0].slice(26)] as const] : [],
  )

  it.each(suffixes)('%s (%s) is what _sync_job and _secret before %s are ids of', (id, method, suffix) => {
    for (const name of ['_sync_job', '_secret']) {
      expect(reached(method.toUpperCase(), `/_connector/${name}${suffix}`)).toEqual([id, connector(name)])
    }
  })

  it('has those suffixes for all sixteen updates of a connector', () => {
    expect(suffixes).toHaveLength(16)
  })

  it('finds no connector under a name that only a middle segment can be', () => {
    expect(refused('PUT', '/_connector/_sync_job/_status', '{"status":"error"}').body).toStrictEqual(
      errorBody(404, 'resource_not_found_exception', 'connector [_sync_job] not found'),
    )
    expect(refused('PUT', '/_connector/_secret/_error', '{"error":null}').body.error).toMatchObject({
      type: 'document_missing_exception',
      reason: '[_secret]: document missing',
    })
  })

  it('refuses the empty id that a doubled slash makes', () => {
    expect(refused('PUT', '/_connector//_check_in').body).toStrictEqual(
      invalid('[connector_id] cannot be [null] or [""].'),
    )
    expect(refused('PUT', '/_connector/_sync_job//_claim', '{"worker_hostname":"x"}').body).toStrictEqual(
      invalid('[connector_sync_job_id] of the connector sync job cannot be null or empty.'),
    )
  })
})

describe('a wrong method', () => {
  it.each<[methods: string[], url: string, allowed: string[]]>([
    [['PUT', 'DELETE', 'HEAD', 'PATCH'], '/_connector/_sync_job', ['GET', 'POST']],
    [['GET', 'PUT', 'DELETE', 'HEAD'], '/_connector/_secret', ['POST']],
    [['POST', 'PUT', 'HEAD'], '/_connector/_sync_job/abc', ['GET', 'DELETE']],
    [['POST', 'PATCH'], '/_connector/_secret/abc', ['GET', 'PUT', 'DELETE']],
    [['PUT'], '/_connector/_sync_job/_claim', ['GET', 'DELETE']],
    [['PUT'], '/_connector/_sync_job/_cancel', ['GET', 'DELETE']],
    [['PUT'], '/_connector/_sync_job/_stats', ['GET', 'DELETE']],
    [['POST'], '/_connector/_sync_job/_check_in', ['GET', 'PUT', 'DELETE']],
    [['GET', 'POST'], '/_connector/_sync_job/abc/_cancel', ['PUT']],
    [['DELETE', 'HEAD', 'PATCH'], '/_connector', ['GET', 'POST', 'PUT']],
    [['DELETE'], '/_connector/', ['GET', 'POST', 'PUT']],
    [['POST', 'HEAD', 'PATCH'], '/_connector/my-connector', ['GET', 'PUT', 'DELETE']],
    [['GET', 'POST', 'DELETE', 'HEAD'], '/_connector/my-connector/_check_in', ['PUT']],
    [['GET'], '/_connector//_check_in', ['PUT']],
    [['PUT', 'DELETE'], '/_connector/_secret/', ['POST']],
  ])('(%j) on %s is told what is allowed', (methods, path, allowed) => {
    for (const method of methods) {
      for (const url of [path, `${path}?pretty=false&x=%20`]) {
        const api = createSeededApi()
        const answer = unchanged(api, () => sendRaw(api, { method, url, headers: jsonHeaders, body: '{}' }))
        // The order of the list is only that of newer versions of the server.
        const { error, ...rest } = answer.body
        const [, text, list = ''] = /^(.*, allowed: )\[(.*)\]$/.exec(error) ?? []
        expect(text).toBe(`Incorrect HTTP method for uri [${url}] and method [${method}], allowed: `)
        expect(new Set(list.split(', '))).toEqual(new Set(allowed))
        expect(rest).toStrictEqual({ status: 405 })
        expect(answer.status).toBe(405)
        expect(new Set(answer.headers['allow']?.split(','))).toEqual(new Set(allowed))
        expect(answer.headers['content-type']).toBe('application/json')
        expect(api.mock.operationOf(method, url)).toBeUndefined()
      }
    }
  })

  it('is told in the order of newer servers', () => {
    expect(refused('PATCH', '/_connector').headers['allow']).toBe('GET,POST,PUT')
    expect(refused('PATCH', '/_connector/a').headers['allow']).toBe('GET,PUT,DELETE')
  })

  it.each([
    ['BREW', '/_connector/my-connector', ['GET', 'PUT', 'DELETE']],
    ['PROPFIND', '/_connector/_sync_job/a?pretty=false', ['GET', 'DELETE']],
    ['get', '/_connector/my-connector/_name', ['PUT']],
    ['LOCK', '/', ['GET', 'HEAD']],
  ])('%s is no method the server knows: a 405 in other words for %s', (method, url, allowed) => {
    const answer = refused(method, url)
    expect(answer.status).toBe(405)
    expect(answer.body).toStrictEqual({
      error: `Unexpected http method: ${method}, allowed: [${allowed.join(', ')}]`,
      status: 405,
    })
    expect(answer.headers['allow']).toBe(allowed.join(','))
    expect(answer.headers['X-elastic-product']).toBe('Elasticsearch')
  })

  it('that the server does not know is a 405 even where nothing answers, and then nothing is allowed', () => {
    const answer = refused('BREW', '/_connector/a/b')
    expect(answer.status).toBe(405)
    expect(answer.body).toStrictEqual({ error: 'Unexpected http method: BREW', status: 405 })
    expect(answer.headers['allow']).toBeUndefined()
  })

  it.each(['TRACE', 'CONNECT', 'PATCH'])('%s is one the server knows', (method) => {
    const answer = refused(method, '/_connector/my-connector')
    expect(answer.body.error).toBe(
      `Incorrect HTTP method for uri [/_connector/my-connector] and method [${method}], allowed: [GET, PUT, DELETE]`,
    )
  })
})

describe('a path that nothing has', () => {
  it.each([
    ['PUT', '/_connector/_sync_job/abc/_metadata'],
    ['GET', '/_connector/foo/bar'],
    ['GET', '/_connector/_sync_job/a/b/c'],
    ['GET', '//_connector'],
    ['GET', '//_connector/my-connector?pretty=false'],
    ['GET', '/_connector/%5Fsync_job/abc'],
    ['PUT', '/%5Fconnector/my-connector/_check_in'],
    ['PUT', '/_connector/my-connector/%5Fcheck_in'],
    ['PUT', '/_connector/my-connector/_check_in//x'],
    ['PUT', '/_connector/my-connector//_check_in'],
    ['POST', '/_connector/a/_filtering/_activate/b'],
    ['GET', '/_CONNECTOR'],
    ['GET', '/prefix/_connector'],
    ['GET', '/_connector;x=1'],
  ])('%s %s has no handler, and the answer no status', (method, url) => {
    const answer = refused(method, url)
    expect(answer.status).toBe(400)
    expect(answer.body).toStrictEqual({ error: `no handler found for uri [${url}] and method [${method}]` })
    expect(answer.headers['X-elastic-product']).toBe('Elasticsearch')
    expect(answer.headers['allow']).toBeUndefined()
    expect(createConnectorMock().operationOf(method, url)).toBeUndefined()
  })

  it('with one segment belongs to the index APIs of a cluster, so any 400 will do', () => {
    expect(refused('GET', '/_connectorx').status).toBe(400)
  })
})

describe('OPTIONS', () => {
  it.each([
    ['/_connector', 'GET,POST,PUT'],
    ['/_connector/my-connector?pretty', 'GET,PUT,DELETE'],
    ['/_connector/_sync_job/abc/_claim', 'PUT'],
    ['/_connector/_sync_job/_check_in', 'GET,PUT,DELETE'],
  ])('on %s tells the methods and nothing else', (url, allowed) => {
    const answer = refused('OPTIONS', url)
    expect(answer).toMatchObject({ status: 200, text: '' })
    expect(answer.headers).toMatchObject({ 'content-type': 'text/plain; charset=UTF-8', allow: allowed })
  })

  it('on a path that nothing has tells nothing', () => {
    const answer = refused('OPTIONS', '/_connector/foo/bar')
    expect(answer).toMatchObject({ status: 200, text: '' })
    expect(answer.headers['content-type']).toBe('text/plain; charset=UTF-8')
    expect(answer.headers['allow']).toBeUndefined()
  })
})

describe('HEAD', () => {
  it('is no GET', () => {
    for (const url of ['/_connector', '/_connector/my-connector', '/_connector/_sync_job/my-job']) {
      expect(refused('HEAD', url).status).toBe(405)
    }
  })

  it('keeps the length of the body it does not send', async () => {
    const { mock } = createSeededApi()
    for (const [path, status] of [
      ['/', 200],
      ['/_connector/my-connector', 405],
      ['/_connector/a/b?x=%C3%A9', 400],
    ] as const) {
      const url = `http://cluster:9200${path}`
      const head = await mock.fetch(new Request(url, { method: 'HEAD' }))
      const { body } = mock.handle({ method: 'HEAD', url: path, headers: {}, body: '' })
      expect(head.status).toBe(status)
      expect(await head.text()).toBe('')
      expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
    }
  })
})

describe('GET /', () => {
  it('tells what cluster this is, prettily', () => {
    const answer = refused('GET', '/')
    expect(answer.status).toBe(200)
    expect(answer.headers['X-elastic-product']).toBe('Elasticsearch')
    expect(answer.body).toMatchObject({
      name: expect.any(String),
      cluster_name: expect.any(String),
      cluster_uuid: expect.stringMatching(/^[\w-]{22}$/),
      version: {
        number: expect.stringMatching(/^\d+\.\d+\.\d+/),
        build_flavor: 'default',
        build_type: expect.any(String),
        build_hash: expect.any(String),
        build_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        build_snapshot: false,
        lucene_version: expect.any(String),
        minimum_wire_compatibility_version: expect.any(String),
        minimum_index_compatibility_version: expect.any(String),
      },
      tagline: 'You Know, for Search',
    })
    expect(answer.text).toContain('{\n  "name" : ')
  })

  it('is one line when asked to be', () => {
    expect(refused('GET', '/?pretty=false').text).toMatch(/^\{"name":[^\n]*\}$/)
  })

  it.each([
    ['GET', 406],
    ['PUT', 405],
    ['OPTIONS', 200],
  ])('with %s, the method is looked at before the type of a body', (method, status) => {
    expect(sendRaw(createSeededApi(), { method, url: '/', body: '{}' }).status).toBe(status)
  })
})
