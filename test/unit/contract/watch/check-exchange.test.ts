import { Client, HttpConnection } from '@elastic/elasticsearch'
import { request as undiciRequest } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  checkClientResult,
  checkExchange,
  checkFetch,
  createProfile,
  createWatch,
  readExchange,
  type Violation,
} from '../../../../src/contract.ts'
import { type ConnectorServer, startServer } from '../../../../src/server.ts'

let server: ConnectorServer
beforeAll(async () => {
  server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
})
afterAll(() => server.close())

const ok = { status: 200, headers: { 'X-Elastic-Product': 'Elasticsearch', 'Content-Type': 'application/json' } }

describe('one exchange', () => {
  test('is reproduced where it was sent to, and shows no password', () => {
    const sent = { url: 'https://u:s3cret@es.example:9243/base/_connector/crm/_check_in', method: 'PUT' }
    const [found] = checkExchange(sent, { ...ok, status: 202, body: { result: 'updated' } })
    expect(found?.exchange.curl).toBe("curl -X PUT 'https://es.example:9243/base/_connector/crm/_check_in'")
    const [local] = checkExchange({ ...sent, url: '/_connector/crm/_check_in' }, { ...ok, status: 202, body: {} })
    expect(local?.exchange.curl).toContain("'http://127.0.0.1:9200/_connector/crm/_check_in'")
  })

  test('of the mock is as described, however it was sent', async () => {
    const request = new Request(`${server.url}/_connector/crm/_check_in`, { method: 'PUT' })
    expect(await checkFetch(request, await fetch(request.clone()))).toEqual([])

    const url = `${server.url}/_connector/crm`
    const { statusCode, headers, body } = await undiciRequest(url)
    expect(checkExchange({ url }, { statusCode, headers, body: await body.text() })).toEqual([])

    const client = new Client({ node: server.url, Connection: HttpConnection })
    const violations: Violation[] = []
    let seen = 0
    client.diagnostic.on('response', (_, result) => {
      if (!result) return
      seen++
      violations.push(...checkClientResult(result))
    })
    await client.connector.checkIn({ connector_id: 'crm' })
    await client.connector.list({ size: 1 })
    await client.connector.get({ connector_id: 'nobody' }).catch(() => undefined)
    expect(seen).toBe(3)
    expect(violations).toEqual([])
  })

  test('tells what is wrong with a status, a body, a header', () => {
    const found = (response: Parameters<typeof checkExchange>[1]) =>
      checkExchange({ method: 'PUT', url: 'https://es.example/base/_connector/crm/_check_in' }, response).map(
        ({ check, severity, path }) => [check, severity, path],
      )
    expect(found({ ...ok, status: 202, body: { result: 'updated' } })).toEqual([['status', 'error', '']])
    expect(found({ ...ok, body: { result: 'ok' } })).toEqual([['schema', 'error', '/result']])
    expect(found({ ...ok, body: { result: 'updated', took: 3 } })).toEqual([['drift', 'info', '/took']])
    expect(found({ ...ok, headers: { 'content-type': 'application/json' }, body: { result: 'updated' } })).toEqual([
      ['headers', 'error', 'x-elastic-product'],
    ])
    expect(found({ ...ok, body: '<html>' }).map(([check]) => check)).toContain('schema')
  })

  test('takes a 413 with the headers of every answer, and without them', () => {
    const request = {
      method: 'PUT',
      url: '/_connector/crm/_error',
      headers: { 'content-type': 'application/json', 'x-opaque-id': 'me' },
      body: '{"error":null}',
    }
    const found = (headers: Record<string, string>) =>
      checkExchange(request, { status: 413, headers, body: '' }).map(({ check, path }) => [check, path])
    expect(found({})).toEqual([])
    expect(found({ 'X-Elastic-Product': 'Elasticsearch', 'X-Opaque-Id': 'me' })).toEqual([])
    expect(found({ 'X-Elastic-Product': 'Other', 'X-Opaque-Id': 'you' })).toEqual([
      ['headers', 'x-elastic-product'],
      ['headers', 'x-opaque-id'],
    ])
  })

  test('says where the description says otherwise, and how to send the request again', () => {
    const [violation] = checkExchange(
      { method: 'PUT', url: '/_connector/crm/_check_in', headers: { authorization: 'ApiKey c2VjcmV0' } },
      { ...ok, body: { result: 'ok' } },
    )
    expect(violation?.spec?.pointer).toBe('/paths/~1_connector~1{connector_id}~1_check_in/put/responses/200')
    expect(violation?.exchange.curl).toContain(`-X PUT 'http://127.0.0.1:9200/_connector/crm/_check_in'`)
    expect(JSON.stringify(violation)).not.toContain('c2VjcmV0')
  })

  test.each([
    [{ url: 'http://es/_cat/indices' }, ok, 'its path has no /_connector'],
    [undefined, ok, 'it is no object with method, url, headers and body'],
    [{ url: '/_connector' }, undefined, 'it is no object with status, headers and body'],
    [{ url: '/_connector' }, {}, 'neither status nor statusCode'],
    [{ method: 5, url: '/_connector' }, ok, 'its method [5] is no text'],
    [{ path: '/_connector' }, ok, 'it has no URL'],
    [{ url: '/_connector', data: {} }, ok, 'Give its data as body'],
    [{ url: '/_connector' }, { status: 200, data: {} }, 'Give its data as body'],
    [{ url: '/_connector' }, { ...ok, status: Number.NaN }, 'neither status nor statusCode'],
    [{ url: '/_connector' }, { ...ok, headers: ['a', 'b'] }, 'neither pairs nor an object'],
    [{ url: '/_connector' }, { ...ok, headers: 'a: b' }, 'its headers are no object'],
    [{ url: '/_connector' }, { ...ok, body: Promise.resolve('{}') }, 'or a promise'],
    [{ url: '/_connector' }, { ...ok, body: 1n }, 'a body is no JSON'],
    [{ url: '/_connector' }, { ...ok, body: () => '{}' }, 'a body is a function'],
    [{ url: '/_connector' }, { ...ok, body: new Blob(['{}']).stream() }, 'a body is a stream'],
  ])('refuses what it cannot read', (request, response, why) => {
    expect(() => checkExchange(request as never, response as never)).toThrow(why)
  })

  test('refuses options, versions and checks that there are not', () => {
    const check = (options: object) => () => checkExchange({ url: '/_connector' }, ok, options)
    expect(check({ profile: '8.15' })).toThrow('there is no option [profile]. Known are version, checks, watch.')
    expect(check({ version: '7.17' })).toThrow('[7.17]')
    const watch = createWatch({ profile: createProfile() })
    expect(check({ watch, version: '9.1' })).toThrow('a watch has a version and checks of its own')
    expect(check({ watch: {} })).toThrow('its watch is none')
    expect(check({ checks: [] })).toThrow('no list with names in it')
    expect(() => watch.look({} as never)).toThrow('Make it with readExchange')
    expect(() => watch.miss(undefined as never)).toThrow('Make it with readExchange')
    expect(() => watch.report(undefined as never)).toThrow('its options are no object')
    expect(() => createWatch({ profile: createProfile(), url: 5 as never })).toThrow('its url is no text')
    expect(() => createWatch({ profile: createProfile(), secrets: 'abc' as never })).toThrow('no list of texts')
    expect(check({ checks: ['statuses'] })).toThrow('there is no check [statuses]. Did you mean status?')
    expect(() => createWatch({} as never)).toThrow("createProfile('9.1')")
    expect(() => createWatch(undefined as never)).toThrow('its options are no object')
    expect(() => createWatch({ version: '9.1' } as never)).toThrow('there is no option [version]')
  })

  test('takes headers as pairs, and bodies as bytes', () => {
    const body = new TextEncoder().encode('{"count":0,"results":[]}').buffer
    for (const headers of [[...new Headers(ok.headers)], new Map(Object.entries(ok.headers))]) {
      expect(checkExchange({ url: '/_connector', headers: null as never }, { status: 200, headers, body })).toEqual([])
    }
  })

  test('finds what is no operation, unless it is refused', () => {
    const found = (method: string, url: string, status: number) =>
      checkExchange({ method, url }, { ...ok, status, body: status === 200 ? {} : { error: 'no handler found' } })
    expect(found('PUT', '/_connector/crm/_chek_in', 200)).toMatchObject([{ check: 'acceptance', severity: 'error' }])
    expect(found('PATCH', '/_connector/crm', 200)).toMatchObject([{ check: 'acceptance', severity: 'error' }])
    expect(found('PUT', '/_connector/crm/_chek_in', 400)).toEqual([])
    const options = { method: 'OPTIONS', url: '/_connector/crm' }
    expect(checkExchange(options, { ...ok, headers: { 'x-elastic-product': 'Elasticsearch' }, body: '' })).toEqual([])
  })

  test('tells names that nobody takes from those that are spelt otherwise', () => {
    const put = (status: string) =>
      checkExchange(
        { method: 'PUT', url: '/_connector/crm/_status', body: { status } },
        { ...ok, body: { result: 'updated' } },
      )
    expect(put('CONNECTED')).toMatchObject([{ check: 'acceptance', severity: 'info' }])
    expect(put('bogus')).toMatchObject([{ check: 'acceptance', severity: 'error' }])
  })

  test('lets older versions fail at JSON that ends too early, and at nothing else', () => {
    const found = (sent: string, body: unknown, version: '8.15' | '9.1') =>
      checkExchange(
        { method: 'PUT', url: '/_connector/crm/_name', headers: { 'content-type': 'application/json' }, body: sent },
        { ...ok, status: 500, body },
        { version },
      ).filter(({ check }) => check === 'status').length
    const cause = { type: 'x_content_e_o_f_exception', reason: '[1:2] Unexpected end of file' }
    const truncated = { error: { root_cause: [cause], ...cause }, status: 500 }
    expect(found('{', truncated, '8.15')).toBe(0)
    expect(found('{', truncated, '9.1')).toBe(1)
    expect(found('{}', truncated, '8.15')).toBe(1)
    expect(found('{', '<html>', '8.15')).toBe(1)
    expect(found('', '', '8.15')).toBe(1)
  })

  test('finds an operation that the version does not have', () => {
    const request = { method: 'PUT', url: '/_connector/crm/_features', body: { features: {} } }
    const answer = { ...ok, body: { result: 'updated' } }
    expect(checkExchange(request, answer)).toEqual([])
    expect(checkExchange(request, answer, { version: '8.12' })).toMatchObject([
      { check: 'acceptance', severity: 'error', expected: expect.stringContaining('no such operation before 8.') },
    ])
  })

  test('refuses bodies of fetch that were read already', async () => {
    const response = await fetch(`${server.url}/_connector`)
    await response.text()
    await expect(checkFetch(new Request(`${server.url}/_connector`), response)).rejects.toThrow('Give clones')
  })
})

describe('with a watch', () => {
  const create = () => createWatch({ profile: createProfile() })
  const get = (status: string) =>
    [{ url: '/_connector/crm' }, { ...ok, body: { ...server.mock.connectors.get('crm'), status } }] as const
  const put = (status: string) =>
    [
      { method: 'PUT', url: '/_connector/crm/_status', body: { status } },
      { ...ok, body: { result: 'updated' } },
    ] as const

  test('a change of status that the table does not allow is found', () => {
    const watch = create()
    expect(checkExchange(...get('created'), { watch })).toEqual([])
    expect(checkExchange(...put('connected'), { watch })).toMatchObject([
      { check: 'transition', edge: { machine: 'ConnectorStatus', from: 'created', to: 'connected' } },
    ])
  })

  test('an update that was lost is found when the document is seen again', () => {
    const watch = create()
    checkExchange(...get('configured'), { watch })
    expect(checkExchange(...put('connected'), { watch })).toEqual([])
    const violations = checkExchange(...get('configured'), { watch })
    expect(violations).toMatchObject([{ check: 'effect', path: '/status', subject: 'connector' }])
    expect(violations[0]?.before).toHaveLength(2)
    const report = watch.report({ tool: { name: 'test', version: '0' }, run: 'r' })
    expect(report.totals).toMatchObject({ requests: 3, errors: 1, cases: 0 })
    expect(
      report.transitions.find(
        ({ operation, from, to }) =>
          operation === 'connector.update_status' && from === 'configured' && to === 'connected',
      ),
    ).toMatchObject({
      tried: 1,
      violated: 1,
    })
  })

  test('a request of the official client that got no answer may have written', async () => {
    const watch = create()
    const violations: Violation[] = []
    const client = new Client({ node: server.url, Connection: HttpConnection, maxRetries: 0 })
    client.diagnostic.on('response', (_, result) => result && violations.push(...checkClientResult(result, { watch })))
    await client.connector.get({ connector_id: 'crm' })
    server.mock.faults.add({ fault: 'timeout', operation: 'connector.update_name', when: 'after' })
    const update = client.connector.updateName({ connector_id: 'crm', name: 'New' }, { requestTimeout: 200 })
    await expect(update).rejects.toThrow('timed out')
    server.mock.faults.clear()
    expect(await client.connector.get({ connector_id: 'crm' })).toMatchObject({ name: 'New' })
    await client.close()
    expect(violations).toEqual([])
  })

  test('what overlapped is judged by itself only', () => {
    const watch = create()
    checkExchange(...get('configured'), { watch })
    expect(checkExchange(...put('connected'), { watch })).toEqual([])
    const [request, response] = get('configured')
    const headers = { 'x-elastic-product': 'Elasticsearch', 'content-type': 'application/json' }
    const exchange = readExchange(
      { method: 'GET', headers: {}, body: '', ...request },
      { status: 200, headers, body: JSON.stringify(response.body) },
    )
    expect(watch.look(exchange, true)).toEqual([])
    // Nobody knows the status any more, so that nothing can be said of a change.
    expect(checkExchange(...put('created'), { watch })).toEqual([])
  })
})
