import { describe, expect, test } from 'vitest'
import { fullConnector, fullSyncJob } from '../support/documents.ts'
import { send, serve } from './serve.ts'

const json = { 'content-type': 'application/json' }
const seed = { connectors: [fullConnector], sync_jobs: [fullSyncJob], secrets: [{ id: 'key', value: 'hush' }] }

test('health', async () => {
  const { url } = await serve()
  const answer = await send(`${url}/_mock/health`)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('application/json')
  expect(JSON.parse(answer.body)).toStrictEqual({ status: 'ok' })
})

describe('state', () => {
  test('is given whole', async () => {
    const { url, mock } = await serve({ seed })
    expect(JSON.parse((await send(`${url}/_mock/state`)).body)).toStrictEqual(mock.state())
  })

  test('can be given back to another server', async () => {
    const [one, two] = [await serve({ seed }), await serve()]
    const { body } = await send(`${one.url}/_mock/state`)
    const put = await send(`${two.url}/_mock/state`, { method: 'PUT', headers: json, body })
    expect(put.status).toBe(200)
    expect(JSON.parse(put.body)).toStrictEqual({ acknowledged: true })
    expect(two.mock.state()).toStrictEqual(one.mock.state())
  })

  test('needs no content type', async () => {
    const { url, mock } = await serve()
    await send(`${url}/_mock/state`, { method: 'PUT', body: '{"connectors":[{"id":"crm"}]}' })
    expect(mock.connectors.get('crm')?.status).toBe('created')
  })

  test.each([
    ['', /body is not JSON/],
    ['{', /body is not JSON/],
    ['7', /not an object/],
    ['{"connectors":[{}]}', /connectors\[0\]/],
    ['{"connectors":[{"id":"a"},{"id":"a"}]}', /connectors\[1\] has the id \[a\]/],
    ['{"connector":[]}', /unknown key \[connector\]/],
  ])('%s is refused, and changes nothing', async (body, message) => {
    const { url, mock } = await serve({ seed })
    const before = mock.state()
    const answer = await send(`${url}/_mock/state`, { method: 'PUT', headers: json, body })
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body).error).toMatch(message)
    expect(mock.state()).toStrictEqual(before)
  })
})

test('reset goes back to the seed and empties the log', async () => {
  const { url, mock } = await serve({ seed })
  const before = mock.state()
  await send(`${url}/_connector/full?hard`, { method: 'DELETE' })
  expect(mock.connectors.list()).toStrictEqual([])
  const answer = await send(`${url}/_mock/reset`, { method: 'POST' })
  expect([answer.status, JSON.parse(answer.body)]).toStrictEqual([200, { acknowledged: true }])
  expect(mock.state()).toStrictEqual(before)
  expect(mock.requests).toStrictEqual([])
})

test('requests lists what the API was asked, control routes left out', async () => {
  const { url } = await serve({ seed })
  await send(`${url}/_mock/health`)
  await send(`${url}/_connector/full/_check_in`, { method: 'PUT', headers: { authorization: 'ApiKey c2VjcmV0' } })
  await send(`${url}/_connector/_secret/key`)
  const { body } = await send(`${url}/_mock/requests`)
  const { requests } = JSON.parse(body)
  expect(
    requests.map(({ id, method, url: path, operation }: Record<string, unknown>) => [id, method, path, operation]),
  ).toStrictEqual([
    [1, 'PUT', '/_connector/full/_check_in', 'connector.check_in'],
    [2, 'GET', '/_connector/_secret/key', 'connector.secret_get'],
  ])
  expect(body).not.toMatch(/c2VjcmV0|hush/)
})

test.each(['/_mock', '/_mock/', '/_mock/nothing', '/_mock/state/x', '/_mock?x=1'])(
  '%s is no control route, and the answer names those there are',
  async (path) => {
    const { url, mock } = await serve()
    const answer = await send(`${url}${path}`)
    expect(answer.status).toBe(404)
    const { error } = JSON.parse(answer.body)
    for (const route of ['GET /_mock/health', 'POST /_mock/reset', 'GET and PUT /_mock/state', 'GET /_mock/requests'])
      expect(error).toContain(route)
    expect(mock.requests).toStrictEqual([])
  },
)

test.each([
  ['POST', '/_mock/health', 'GET'],
  ['GET', '/_mock/reset', 'POST'],
  ['DELETE', '/_mock/state', 'GET, PUT'],
  ['PUT', '/_mock/requests', 'GET'],
])('%s %s is a wrong method', async (method, path, allow) => {
  const { url } = await serve()
  const answer = await send(`${url}${path}`, { method })
  expect(answer.status).toBe(405)
  expect(answer.headers.allow).toBe(allow)
  expect(JSON.parse(answer.body).error).toContain(method)
})

test('a route that is nearly right is named', async () => {
  const { url } = await serve()
  const { body } = await send(`${url}/_mock/stat`)
  expect(JSON.parse(body).error).toMatch(
    /^There is no control route \[\/_mock\/stat\]\. Did you mean \/_mock\/state\? There are GET/,
  )
})

test('slashes at the end and a query do not matter', async () => {
  const { url } = await serve()
  for (const path of ['/_mock/health/', '/_mock/health?pretty', '/_mock/health//?x']) {
    expect((await send(`${url}${path}`)).status).toBe(200)
  }
})

test('paths that only begin alike belong to the API', async () => {
  const { url, mock } = await serve()
  expect((await send(`${url}/_mockery`)).body).toContain('no handler found')
  expect(mock.requests).toHaveLength(1)
})

describe('explain', () => {
  test('is given for a request by its number, and for the last', async () => {
    const { url, mock } = await serve({ seed })
    await send(`${url}/_connector/nope`)
    await send(`${url}/_connector`)
    const first = JSON.parse((await send(`${url}/_mock/requests/1/explain`)).body)
    expect(first).toMatchObject({
      id: 1,
      check: 'documents',
      error: 'connector_not_found',
      spec: { line: expect.any(Number) },
    })
    expect(first.text).toBe(String(mock.explain(1)))
    expect(JSON.parse((await send(`${url}/_mock/requests/last/explain`)).body)).toMatchObject({ id: 2 })
  })

  test('is given as text, too', async () => {
    const { url, mock } = await serve({ seed })
    await send(`${url}/_connector/nope`)
    const { headers, body } = await send(`${url}/_mock/requests/last/explain?text`)
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(body).toBe(`${mock.explain()}\n`)
  })

  test('of a request that is not there says what there is', async () => {
    const { url } = await serve()
    const { status, body } = await send(`${url}/_mock/requests/9/explain`)
    expect([status, JSON.parse(body).error]).toEqual([404, expect.stringContaining('no request [9]. It holds none.')])
    const named = await send(`${url}/_mock/requests/x/explain`)
    expect([named.status, JSON.parse(named.body).error]).toEqual([404, expect.stringContaining('or as `last`')])
    expect((await send(`${url}/_mock/requests/1/explain`, { method: 'POST' })).status).toBe(405)
  })
})

test('in strict mode requests are answered as ever, the log tells, and the reset fails', async () => {
  const { url, mock } = await serve({ seed, strict: true })
  const body = '{"last_indexed_document_count":"7"}'
  const answer = await send(`${url}/_connector/${fullConnector.id}/_last_sync`, { method: 'PUT', headers: json, body })
  expect(answer.status).toBe(200)
  const { requests } = JSON.parse((await send(`${url}/_mock/requests`)).body)
  expect(requests[0].reliesOn).toContainEqual(expect.objectContaining({ kind: 'lenient' }))
  const reset = await send(`${url}/_mock/reset`, { method: 'POST' })
  expect([reset.status, JSON.parse(reset.body).error]).toEqual([400, expect.stringContaining('· lenient: ')])
  expect(mock.requests).toEqual([])
  expect((await send(`${url}/_mock/reset`, { method: 'POST' })).status).toBe(200)
})
