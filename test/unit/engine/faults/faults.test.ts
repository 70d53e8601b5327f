import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest'
import { assertOperation } from '../../../../src/assert.ts'
import { createConnectorMock, type FaultName, type FaultRule, type MockRequest } from '../../../../src/index.ts'
import { decode } from '../../../support/decode.ts'

const product = { 'X-elastic-product': 'Elasticsearch' }
const json = { 'content-type': 'application/json' }
const seed = {
  connectors: [
    { id: 'crm', status: 'configured' as const },
    { id: 'wiki', status: 'configured' as const },
  ],
  sync_jobs: [{ id: 'job-1', connector: { id: 'crm' } }],
  secrets: [{ id: 'key', value: 'hush' }],
}

function createFaulted(...rules: FaultRule[]) {
  const mock = createConnectorMock({ seed, clock: () => Date.parse('2026-01-05T10:00:00.000Z') })
  const faults = rules.map((rule) => mock.faults.add(rule))
  const send = (method: string, url: string, more: Partial<MockRequest> = {}) =>
    mock.handle({ method, url, headers: more.body ? json : {}, body: '', ...more })
  const checkIn = (id = 'crm') => send('PUT', `/_connector/${id}/_check_in`)
  const get = (id = 'crm') => send('GET', `/_connector/${id}`)
  const lastSeen = (id = 'crm') => mock.connectors.get(id)?.last_seen
  return { mock, faults, send, checkIn, get, lastSeen }
}

const reasonOf = (response: { body: string | Uint8Array }) => JSON.parse(String(response.body)).error

describe('what the cluster says', () => {
  test.each<[FaultName, status: number, type: string]>([
    ['unauthorized', 403, 'security_exception'],
    ['version_conflict', 409, 'version_conflict_engine_exception'],
    ['rejected_execution', 429, 'es_rejected_execution_exception'],
    ['circuit_breaking', 429, 'circuit_breaking_exception'],
    ['server_error', 500, 'null_pointer_exception'],
    ['no_master', 503, 'cluster_block_exception'],
    ['no_shards', 503, 'unavailable_shards_exception'],
  ])('%s is a %i', (fault, status, type) => {
    const { mock, checkIn, lastSeen } = createFaulted({ fault })
    const response = checkIn()
    expect(response.status).toBe(status)
    // Who may not come in is not told what is inside.
    expect(response.headers).toStrictEqual(status === 403 ? json : { ...product, ...json })
    const { error, ...rest } = JSON.parse(String(response.body))
    expect(rest).toStrictEqual({ status })
    expect(error).toMatchObject({ type, root_cause: [{ type }] })
    expect(response).not.toHaveProperty('transport')
    expect(lastSeen()).toBeUndefined()
    expect(mock.requests).toMatchObject([{ status, operation: 'connector.check_in', fault: { id: 1, name: fault } }])
  })

  test('401 asks for credentials, or refuses those that came', () => {
    const { send } = createFaulted({ fault: 'unauthenticated' })
    const anonymous = send('GET', '/_connector?size=1')
    expect([anonymous.status, anonymous.headers]).toStrictEqual([
      401,
      { ...json, 'WWW-Authenticate': ['Basic realm="security" charset="UTF-8"', 'ApiKey'] },
    ])
    expect(reasonOf(anonymous).reason).toBe('missing authentication credentials for REST request [/_connector?size=1]')
    const known = send('GET', '/_connector', { headers: { authorization: 'ApiKey c2VjcmV0' } })
    expect(reasonOf(known).reason).toMatch(/^unable to authenticate with provided credentials/)
    expect(String(known.body)).not.toContain('c2VjcmV0')
    const bob = send('GET', '/_connector', { headers: { authorization: `Basic ${btoa('bob:wrong')}` } })
    expect(reasonOf(bob).reason).toBe('unable to authenticate user [bob] for REST request [/_connector]')
  })

  test('403 names what the operation takes', () => {
    const { checkIn, send } = createFaulted({ fault: 'unauthorized' })
    expect(reasonOf(checkIn()).reason).toBe(
      'action [cluster:admin/xpack/connector/check_in] is unauthorized for user [nobody] with effective roles [], this action is granted by the cluster privileges [manage_connector,manage,all]',
    )
    expect(reasonOf(send('GET', '/')).reason).toContain('[cluster:monitor/main]')
  })

  test('413 has no body', () => {
    const { checkIn } = createFaulted({ fault: 'body_too_long' })
    expect(checkIn()).toStrictEqual({ status: 413, headers: { 'X-elastic-product': 'Elasticsearch' }, body: '' })
  })

  test('a version conflict is that of the document', () => {
    const { send } = createFaulted({ fault: 'version_conflict' })
    expect(reasonOf(send('PUT', '/_connector/_sync_job/job-1/_check_in'))).toStrictEqual({
      root_cause: [expect.objectContaining({ type: 'version_conflict_engine_exception' })],
      type: 'version_conflict_engine_exception',
      reason:
        '[job-1]: version conflict, required seqNo [7], primary term [1]. current document has seqNo [8] and primary term [1]',
      index_uuid: expect.any(String),
      shard: '0',
      index: '.elastic-connectors-sync-jobs-v1',
    })
  })

  test.each([
    ['GET', '/_connector/crm', 'no_shard_available_action_exception', '.elastic-connectors-v1'],
    ['GET', '/_connector/_secret/key', 'no_shard_available_action_exception', '.connector-secrets'],
    ['DELETE', '/_connector/_sync_job/job-1', 'unavailable_shards_exception', '.elastic-connectors-sync-jobs-v1'],
    ['GET', '/_connector', 'search_phase_execution_exception', '.elastic-connectors-v1'],
    ['GET', '/_connector/_sync_job', 'search_phase_execution_exception', '.elastic-connectors-sync-jobs-v1'],
  ])('%s %s without shards is a %s', (method, url, type, index) => {
    const { send } = createFaulted({ fault: 'no_shards' })
    const response = send(method, url)
    expect(response.status).toBe(503)
    const error = reasonOf(response)
    expect(error).toMatchObject({ type })
    expect(JSON.stringify(error)).toContain(index)
    expect(error.root_cause).toHaveLength(1)
  })

  test('a write without shards is told by type and reason alone', () => {
    const { checkIn } = createFaulted({ fault: 'no_shards' })
    const plain = {
      type: 'unavailable_shards_exception',
      reason: expect.stringContaining('[.elastic-connectors-v1][0]'),
    }
    expect(reasonOf(checkIn())).toStrictEqual({ root_cause: [plain], ...plain })
  })

  test.each([
    ['unauthenticated', 401],
    ['unauthorized', 403],
    ['version_conflict', 409],
    ['rejected_execution', 429],
    ['circuit_breaking', 429],
  ] as const)('%s is an answer as described', async (fault, status) => {
    const { mock } = createFaulted({ fault })
    const response = await mock.fetch('http://es/_connector/crm/_check_in', { method: 'PUT' })
    await assertOperation(response, 'connector.check_in', status)
  })

  test('the queue that is full is the one that the request waits for', () => {
    const { send, checkIn } = createFaulted({ fault: 'rejected_execution' })
    expect(reasonOf(checkIn()).reason).toContain('/write, queue capacity = 10000')
    expect(reasonOf(send('GET', '/_connector')).reason).toContain('/search, queue capacity = 1000')
  })

  test('is written as the request asks', () => {
    const { send } = createFaulted({ fault: 'rejected_execution' })
    const headers = { accept: 'application/vnd.elasticsearch+json;compatible-with=9', 'x-opaque-id': 'me' }
    const pretty = send('GET', '/_connector?pretty&filter_path=nothing', { headers })
    expect(String(pretty.body)).toContain('\n  "status" : 429\n')
    expect(pretty.headers).toStrictEqual({
      ...product,
      'content-type': 'application/vnd.elasticsearch+json;compatible-with=9',
      'X-Opaque-Id': 'me',
    })
    const cbor = send('GET', '/_connector?format=cbor')
    expect(decode(cbor)).toMatchObject({ status: 429 })
  })
})

describe('what comes from elsewhere', () => {
  test.each<[FaultName, status: number, type: string, body: RegExp]>([
    ['bad_gateway', 502, 'text/html', /^<html>[\s\S]*<h1>502 Bad Gateway<\/h1>/],
    ['gateway_unavailable', 503, 'text/plain', /^no healthy upstream$/],
    ['gateway_timeout', 504, 'text/html', /<h1>504 Gateway Time-out<\/h1>/],
    ['gateway_page', 200, 'text/html', /<title>Sign in<\/title>/],
  ])('%s', (fault, status, type, body) => {
    const { checkIn, lastSeen } = createFaulted({ fault })
    const response = checkIn()
    expect([response.status, response.headers]).toStrictEqual([status, { 'content-type': type }])
    expect(response.body).toMatch(body)
    expect(lastSeen()).toBeUndefined()
  })

  test('an answer of your own', () => {
    const headers = { 'Retry-After': '1', 'x-list': ['a', 'b'] }
    const { checkIn, mock } = createFaulted({ fault: { status: 418, headers, body: 'short and stout' } })
    expect(checkIn()).toStrictEqual({ status: 418, headers, body: 'short and stout' })
    expect(mock.requests).toMatchObject([{ status: 418, responseBody: 'short and stout', fault: { name: 'answer' } }])
  })

  test('one of your own in JSON, with a type or without', () => {
    const body = { error: { type: 'x' }, list: [1] }
    const { checkIn } = createFaulted(
      { fault: { status: 400, body }, times: 1 },
      { fault: { status: 400, headers: { 'Content-Type': 'application/problem+json' }, body: null }, times: 1 },
      { fault: { status: 400 } },
    )
    expect(checkIn()).toStrictEqual({ status: 400, headers: json, body: JSON.stringify(body) })
    expect(checkIn()).toMatchObject({ headers: { 'Content-Type': 'application/problem+json' }, body: 'null' })
    expect(checkIn()).toStrictEqual({ status: 400, headers: {}, body: '' })
  })
})

describe('what becomes of the answer of the mock', () => {
  test('product_missing is without the header', () => {
    const { get, mock } = createFaulted({ fault: 'product_missing' })
    const response = get()
    expect([response.status, response.headers]).toStrictEqual([200, json])
    expect(JSON.parse(String(response.body))).toMatchObject({ id: 'crm' })
    expect(mock.requests).toMatchObject([{ status: 200, fault: { served: 200 } }])
  })

  test('truncated says where it breaks off, and the operation has run', () => {
    const { checkIn, lastSeen, mock } = createFaulted({ fault: 'truncated' })
    expect(checkIn()).toStrictEqual({
      status: 200,
      headers: { ...product, ...json },
      body: '{"result":"updated"}',
      transport: { end: 'cut' },
    })
    expect(lastSeen()).toBe('2026-01-05T10:00:00.000Z')
    expect(mock.requests).toMatchObject([{ status: 200, fault: { name: 'truncated', served: 200 } }])
  })

  test('without a body there is nothing to break in the middle of', () => {
    const { send } = createFaulted({ fault: 'truncated' })
    expect(send('HEAD', '/')).toMatchObject({ status: 0, transport: { end: 'reset' } })
    expect(send('OPTIONS', '/_connector')).toMatchObject({ status: 0, transport: { end: 'reset' } })
  })

  test('a delay alone keeps it as it is', () => {
    const { checkIn, lastSeen, mock } = createFaulted({ delay: 250 })
    expect(checkIn()).toMatchObject({ status: 200, body: '{"result":"updated"}', transport: { delay: 250 } })
    expect(lastSeen()).toBeDefined()
    expect(mock.requests).toMatchObject([{ status: 200, fault: { name: 'delay', served: 200 } }])
  })

  test('a delay goes with every fault', () => {
    const { checkIn } = createFaulted(
      { fault: 'connection_reset', delay: 5, times: 1 },
      { fault: 'no_master', delay: 7 },
    )
    expect(checkIn().transport).toStrictEqual({ delay: 5, end: 'reset' })
    expect(checkIn()).toMatchObject({ status: 503, transport: { delay: 7 } })
  })

  test.each([
    ['connection_reset', { end: 'reset' }],
    ['timeout', { end: 'never', until: expect.any(AbortSignal) }],
  ] as const)('%s leaves none', (fault, transport) => {
    const { checkIn, lastSeen, mock } = createFaulted({ fault })
    expect(checkIn()).toStrictEqual({ status: 0, headers: {}, body: '', transport })
    expect(lastSeen()).toBeUndefined()
    expect(mock.requests).toMatchObject([{ status: 0, responseBody: '', error: undefined, fault: { name: fault } }])
  })
})

describe('before or after the operation', () => {
  const claim = (send: ReturnType<typeof createFaulted>['send']) =>
    send('PUT', '/_connector/_sync_job/job-1/_claim', { body: '{"worker_hostname":"worker-7"}' })

  test.each<FaultName>(['connection_reset', 'timeout', 'bad_gateway', 'gateway_timeout', 'no_shards'])(
    '%s after it: what was asked is done, and the answer is lost',
    (fault) => {
      const { send, mock } = createFaulted({ fault, when: 'after', operation: 'connector.sync_job_claim' })
      expect(claim(send).body).not.toContain('updated')
      expect(mock.syncJobs.get('job-1')).toMatchObject({ status: 'in_progress', worker_hostname: 'worker-7' })
      expect(mock.requests).toMatchObject([{ fault: { name: fault, served: 200 }, body: expect.stringContaining('7') }])
    },
  )

  test('before it: nothing has happened', () => {
    const { send, mock } = createFaulted({ fault: 'connection_reset', when: 'before' })
    claim(send)
    expect(mock.syncJobs.get('job-1')).toMatchObject({ status: 'pending' })
    expect(mock.requests[0]?.fault).toStrictEqual({ id: 1, name: 'connection_reset', served: undefined })
  })

  test('what the operation refuses has no effect then either, and the log knows its answer', () => {
    const { get, mock } = createFaulted({ fault: 'connection_reset', when: 'after' })
    get('nope')
    expect(mock.requests).toMatchObject([{ status: 0, error: undefined, fault: { served: 404 } }])
  })

  test('lenient is what the server took, whatever the client got', () => {
    const { send, mock } = createFaulted(
      { fault: 'no_master', times: 1 },
      { fault: 'connection_reset', when: 'after', times: 1 },
    )
    const lenient = { body: '{"status":"CONNECTED"}' }
    for (let i = 0; i < 3; i++) send('PUT', '/_connector/crm/_status', lenient)
    expect(mock.requests.map(({ status, lenient }) => [status, lenient])).toEqual([
      [503, false],
      [0, true],
      [200, true],
    ])
  })
})

describe('which requests', () => {
  const statuses = (rule: FaultRule, ...requests: (readonly [method: string, url: string])[]) => {
    const { send } = createFaulted({ fault: { status: 599 }, ...rule })
    return requests.map(([method, url]) => send(method, url).status === 599)
  }
  const checkIn = ['PUT', '/_connector/crm/_check_in'] as const
  const checkInWiki = ['PUT', '/_connector/wiki/_check_in?pretty'] as const
  const get = ['GET', '/_connector/crm'] as const
  const job = ['GET', '/_connector/_sync_job/job-1'] as const
  const root = ['GET', '/'] as const
  const nowhere = ['GET', '/nowhere'] as const
  const badEscape = ['GET', '/_connector/%zz'] as const

  test.each<[name: string, rule: FaultRule, expected: boolean[]]>([
    ['all by default', {}, [true, true, true, true, true, true, true]],
    ['those of an operation', { operation: 'connector.check_in' }, [true, true, false, false, false, false, false]],
    [
      'those of several',
      { operation: ['connector.get', 'connector.sync_job_get'] },
      [false, false, true, true, false, false, true],
    ],
    ['those of a document', { id: 'crm' }, [true, false, true, false, false, false, false]],
    ['those with a method', { method: 'get' }, [false, false, true, true, true, true, true]],
    ['those with a path', { path: '/_connector/*/_check_in' }, [true, true, false, false, false, false, false]],
    ['that of the root', { path: '/' }, [false, false, false, false, true, false, false]],
    ['what leads nowhere', { path: '/nowhere' }, [false, false, false, false, false, true, false]],
    [
      'what meets all that is said',
      { operation: 'connector.check_in', id: 'wiki' },
      [false, true, false, false, false, false, false],
    ],
    [
      'what meets not all',
      { operation: 'connector.check_in', method: 'GET' },
      [false, false, false, false, false, false, false],
    ],
    [
      'those that a function picks',
      { matches: ({ params }) => params['connector_id'] === 'wiki' },
      [false, true, false, false, false, false, false],
    ],
  ])('%s', (_name, rule, expected) => {
    expect(statuses(rule, checkIn, checkInWiki, get, job, root, nowhere, badEscape)).toEqual(
      // A path whose escapes cannot be decoded leads to no operation.
      rule.operation || rule.id ? [...expected.slice(0, 6), false] : expected,
    )
  })

  test('a path is taken to the letter but for its stars', () => {
    expect(statuses({ path: '/_connector/c.m' }, get)).toEqual([false])
    expect(statuses({ path: '*/crm' }, get, checkIn)).toEqual([true, false])
    expect(statuses({ path: '/_connector/a%2Fb' }, ['GET', '/_connector/a%2Fb?x'])).toEqual([true])
  })

  test('an id is compared decoded', () => {
    expect(statuses({ id: 'a/b' }, ['GET', '/_connector/a%2Fb'])).toEqual([true])
  })

  test('a function sees the request, and is asked last', () => {
    const seen: unknown[] = []
    const { send } = createFaulted({
      delay: 1,
      operation: 'connector.update_name',
      matches(request) {
        seen.push(request)
        return false
      },
    })
    send('GET', '/_connector/crm')
    const sent = { method: 'PUT', url: '/_connector/crm/_name', headers: json, body: '{"name":"x"}' }
    expect(send(sent.method, sent.url, sent)).not.toHaveProperty('transport')
    expect(seen).toEqual([{ ...sent, operation: 'connector.update_name', params: { connector_id: 'crm' } }])
  })

  test('a path of many stars takes no longer than its length times the path’s', () => {
    const { send } = createFaulted({ fault: 'timeout', path: `/${'*a'.repeat(20)}*b` })
    const started = performance.now()
    expect(send('GET', `/${'a'.repeat(2000)}`).status).toBe(400)
    expect(send('GET', `/${'a'.repeat(2000)}b`).status).toBe(0)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('a function that throws is named by its fault, and counts for none', () => {
    const matches = vi.fn<() => boolean>(() => {
      throw new TypeError('no such thing')
    })
    const { mock, faults, checkIn } = createFaulted({ fault: 'no_master', skip: 1, times: 1 }, { delay: 1, matches })
    expect(() => checkIn()).toThrow(
      'es-connector-kit: Failed to ask the fault [2] whether it strikes: its `matches` threw [no such thing].',
    )
    matches.mockReturnValue(false)
    expect([checkIn().status, checkIn().status, checkIn().status]).toEqual([200, 503, 200])
    expect([faults.map(({ hits }) => hits), mock.requests.length]).toEqual([[1, 0], 3])
  })

  test.each([true, false])('a function that promises an answer is refused: %s', (answer) => {
    const matches = (async () => answer) as never
    const { checkIn } = createFaulted({ fault: 'no_master', matches })
    expect(() => checkIn()).toThrow(
      'Failed to ask the fault [1] whether it strikes: its `matches` answered with a prom',
    )
  })

  test('what is added while others are asked begins with the next request', () => {
    const { mock, checkIn } = createFaulted({
      delay: 1,
      times: 1,
      matches() {
        if (mock.faults.list().length === 1) mock.faults.add({ fault: 'no_master' })
        return false
      },
    })
    expect([checkIn().status, checkIn().status]).toEqual([200, 503])
  })

  test('what is no HTTP is struck by none', () => {
    const { send } = createFaulted({ fault: 'timeout' })
    const fault = { code: 'http_malformed', detail: 'x' } as const
    expect(send('', '', { fault })).toMatchObject({ status: 400 })
  })
})

describe('how often', () => {
  const statusesOf = (count: number, work: () => { status: number }) =>
    Array.from({ length: count }, () => work().status)

  test('until it is lifted by default', () => {
    const { faults, checkIn } = createFaulted({ fault: 'no_master' })
    expect(statusesOf(3, checkIn)).toEqual([503, 503, 503])
    faults[0]?.lift()
    expect(statusesOf(2, checkIn)).toEqual([200, 200])
    expect(faults[0]?.hits).toBe(3)
  })

  test('the second check-in of one connector, and then all is fine again', () => {
    const { faults, checkIn } = createFaulted({
      fault: 'rejected_execution',
      operation: 'connector.check_in',
      id: 'crm',
      skip: 1,
      times: 1,
    })
    expect(checkIn('wiki').status).toBe(200)
    expect(statusesOf(4, checkIn)).toEqual([200, 429, 200, 200])
    expect(faults[0]?.hits).toBe(1)
  })

  test('the first one that a request meets strikes it, and those behind do not see it', () => {
    const { faults, checkIn } = createFaulted(
      { fault: 'rejected_execution', times: 2 },
      { fault: 'no_master', times: 1 },
      { fault: 'server_error', skip: 1, times: 1 },
    )
    expect(statusesOf(6, checkIn)).toEqual([429, 429, 503, 200, 500, 200])
    expect(faults.map(({ hits }) => hits)).toEqual([2, 1, 1])
  })

  test('one that lets a request pass leaves it to those behind', () => {
    const { checkIn } = createFaulted({ fault: 'no_master', skip: 2 }, { fault: 'rejected_execution', times: 1 })
    expect(statusesOf(4, checkIn)).toEqual([429, 200, 503, 503])
  })

  test('a list has them in their order, spent ones too, until they are lifted', () => {
    const { mock, faults, checkIn } = createFaulted(
      { fault: 'no_master', times: 1 },
      { delay: 1 },
      { fault: 'timeout' },
    )
    checkIn()
    expect(mock.faults.list()).toMatchObject([{ id: 1, hits: 1 }, { id: 2, hits: 0 }, { id: 3 }])
    faults[1]?.lift()
    faults[1]?.lift()
    expect(mock.faults.list().map(({ id }) => id)).toEqual([1, 3])
    mock.faults.clear()
    expect([mock.faults.list(), checkIn().status]).toEqual([[], 200])
    expect(mock.faults.add({ delay: 1 }).id).toBe(4)
  })

  test('as JSON a fault says what it is and how often it struck', () => {
    const { faults, checkIn } = createFaulted({
      fault: 'no_master',
      operation: ['connector.check_in'],
      matches: () => true,
    })
    checkIn()
    expect(JSON.parse(JSON.stringify(faults[0]))).toStrictEqual({
      id: 1,
      hits: 1,
      rule: { fault: 'no_master', operation: ['connector.check_in'] },
    })
  })

  test('twenty thousand are added, struck and lifted without one waiting for all', () => {
    const { mock, checkIn } = createFaulted()
    const started = performance.now()
    const faults = Array.from({ length: 20_000 }, () => mock.faults.add({ fault: 'no_master', times: 1 }))
    for (let i = 0; i < 100; i++) expect(checkIn().status).toBe(503)
    for (const fault of faults) fault.lift()
    expect(mock.faults.list()).toEqual([])
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('a fault that is lifted while it is asked', () => {
    const liftFirst = () => {
      faults[0]?.lift()
      return true
    }
    const { mock, faults, checkIn } = createFaulted({ fault: 'no_master', matches: liftFirst })
    expect(statusesOf(2, checkIn)).toEqual([503, 200])
    expect(mock.faults.list()).toEqual([])
  })
})

describe('hangUp', () => {
  const reset = { name: 'TypeError', cause: expect.objectContaining({ code: 'ECONNRESET' }) }

  test('breaks the connections that wait, and no others', async () => {
    const { mock } = createFaulted({ fault: 'timeout', operation: 'connector.check_in' }, { delay: 1 })
    const ask = (method: string, path: string) => mock.fetch(`http://es/_connector/crm${path}`, { method })
    const waiting = [ask('PUT', '/_check_in'), ask('PUT', '/_check_in')]
    const late = ask('GET', '')
    await expect.poll(() => mock.requests.length).toBe(3)
    mock.faults.hangUp()
    for (const one of waiting) await expect(one).rejects.toMatchObject(reset)
    expect((await late).status).toBe(200)
    const next = ask('PUT', '/_check_in')
    await expect.poll(() => mock.requests.length).toBe(4)
    mock.reset()
    await expect(next).rejects.toMatchObject(reset)
    expect((await ask('PUT', '/_check_in')).status).toBe(200)
  })

  test('many may wait without a warning of Node', async () => {
    const warnings: string[] = []
    const note = ({ name }: Error) => warnings.push(name)
    process.on('warning', note)
    onTestFinished(() => {
      process.off('warning', note)
    })
    const { mock } = createFaulted({ fault: 'timeout' })
    const waiting = Array.from({ length: 30 }, () => mock.fetch('http://es/_connector/crm'))
    await expect.poll(() => mock.requests.length).toBe(30)
    mock.faults.hangUp()
    for (const one of waiting) await expect(one).rejects.toMatchObject(reset)
    await new Promise((resolve) => setImmediate(resolve))
    expect(warnings).toEqual([])
  })

  test('leaves those of a fork', async () => {
    const fork = createFaulted().mock.fork()
    fork.faults.add({ fault: 'timeout' })
    const asked = fork.fetch('http://es/_connector/crm')
    await expect.poll(() => fork.requests.length).toBe(1)
    const settled = vi.fn()
    void asked.catch(() => {}).finally(settled)
    createFaulted().mock.reset()
    await new Promise(setImmediate)
    expect(settled).not.toHaveBeenCalled()
    fork.reset()
    await expect(asked).rejects.toThrow(TypeError)
  })
})

describe('reset', () => {
  test('lifts what was added', () => {
    const { mock, checkIn } = createFaulted({ fault: 'no_master' })
    mock.reset()
    expect([mock.faults.list(), checkIn().status]).toEqual([[], 200])
  })

  test('goes back to the faults that the mock was made with, from their beginning', () => {
    const faults: FaultRule[] = [{ fault: 'no_master', path: '/', times: 1 }]
    const mock = createConnectorMock({ faults })
    faults.push({ fault: 'timeout' })
    const root = () => mock.handle({ method: 'GET', url: '/', headers: {}, body: '' }).status
    expect([root(), root()]).toEqual([503, 200])
    mock.faults.add({ fault: 'server_error' })
    mock.reset()
    expect([root(), root()]).toEqual([503, 200])
    expect(mock.faults.list()).toMatchObject([{ id: 3, hits: 1 }])
  })
})

describe('rules that are none', () => {
  test.each<[name: string, rule: unknown, message: string | RegExp]>([
    ['no object', 'timeout', "Failed to add a fault: it is not an object, such as { fault: 'timeout' }."],
    ['nothing', {}, 'it says nothing that goes wrong. Did you forget `fault` or `delay`?'],
    ['no delay', { delay: 0 }, 'it says nothing that goes wrong'],
    ['only whom', { operation: 'connector.get', fault: undefined }, 'it says nothing that goes wrong'],
    ['an unknown member', { fault: 'timeout', time: 1 }, 'there is no [time]. Did you mean times?'],
    ['a name like one', { fault: 'timeouts' }, 'fault is [timeouts]: there is no such fault. Did you mean timeout?'],
    ['a name like none', { fault: 'x' }, /no such fault\. There are unauthenticated, .*connection_reset, timeout/],
    [
      'a status',
      { fault: 429 },
      'Did you mean rejected_execution or circuit_breaking? An answer of your own is an object',
    ],
    ['a name of objects', { fault: 'toString' }, 'there is no such fault'],
    ['a delay that is none', { delay: -1 }, 'delay is [-1]: must be milliseconds from 0 to 2147483647'],
    ['a delay in words', { delay: '1s' }, 'delay is [1s]: must be milliseconds'],
    ['a delay without end', { delay: Number.POSITIVE_INFINITY }, 'delay is [Infinity]'],
    ['another side', { fault: 'timeout', when: 'during' }, 'when is [during]: must be [before] or [after]'],
    [
      'before what needs an answer',
      { fault: 'truncated', when: 'before' },
      'when is [before], but [truncated] needs the answer of the operation',
    ],
    ['a delay before', { delay: 5, when: 'before' }, 'when is [before], but a delay needs'],
    [
      'an unknown operation',
      { delay: 1, operation: 'connector.checkin' },
      '[connector.checkin] is no operation. Did you mean connector.check_in?',
    ],
    ['one among others', { delay: 1, operation: ['connector.get', 7] }, '[7] is no operation'],
    ['no operation at all', { delay: 1, operation: [] }, 'names none'],
    ['an id that is none', { delay: 1, id: 7 }, 'id is [7]: must be the id of a document'],
    ['no method', { delay: 1, method: '' }, 'method is []: must be an HTTP method'],
    ['a URL', { delay: 1, path: 'http://localhost:9200/_connector' }, 'must be a path without origin and query'],
    ['a query', { delay: 1, path: '/_connector?x' }, 'must be a path without origin and query'],
    ['no function', { delay: 1, matches: true }, 'matches is [true]: must be a function'],
    ['half a request', { delay: 1, skip: 0.5 }, 'skip is [0.5]: must be a number of requests'],
    ['never', { delay: 1, times: 0 }, 'times is [0]: must be a number of requests, 1 at least'],
    ['an answer without a status', { fault: {} }, 'its status must be from 200 to 599'],
    ['a status of none', { fault: { status: 100 } }, 'its status must be from 200 to 599'],
    [
      'an answer with more',
      { fault: { status: 200, delay: 1 } },
      'an answer has no [delay], only status, headers and body',
    ],
    ['a body where none can be', { fault: { status: 204, body: 'x' } }, 'an answer with 204 has no body'],
    ['a body that is no JSON', { fault: { status: 200, body: () => 1 } }, 'its body can be neither text nor JSON'],
    ['headers that are none', { fault: { status: 200, headers: ['a'] } }, 'its headers must be an object'],
    [
      'a header of the connection',
      { fault: { status: 200, headers: { 'Content-Length': '1' } } },
      'its header [Content-Length] is set when it is sent',
    ],
    [
      'a header that promises more headers behind the body',
      { fault: { status: 200, headers: { Trailer: 'x' } } },
      'its header [Trailer] is set when it is sent',
    ],
    ['a number as a text', { delay: '5' }, 'delay is [5]: must be milliseconds from 0 to 2147483647, as a number and'],
    ['times as a text', { delay: 5, times: '2' }, 'requests, 1 at least, as a number and not a text'],
    ['a symbol for a fault', { fault: Symbol('x') }, 'fault is [Symbol(x)]: there is no such fault'],
    ['symbols for operations', { delay: 1, operation: [Symbol('x')] }, 'operation is [Symbol(x)]: [Symbol(x)] is no'],
    [
      'a header that cannot be sent',
      { fault: { status: 200, headers: { 'x-a': 'a\nb' } } },
      'its header [x-a] cannot be sent',
    ],
    ['a header that is no text', { fault: { status: 200, headers: { 'x-a': 1 } } }, 'its header [x-a] cannot be sent'],
  ])('%s', (_name, rule, message) => {
    const { mock, checkIn } = createFaulted()
    expect(() => mock.faults.add(rule as FaultRule)).toThrow(message)
    expect(() => mock.faults.add(rule as FaultRule)).toThrow(/^es-connector-kit: Failed to add a fault: /)
    expect([mock.faults.list(), checkIn()]).toMatchObject([[], { status: 200 }])
  })

  test('all that is wrong is named at once', () => {
    const { mock } = createFaulted()
    const rule = { fault: 'x', times: 'x', when: 'x' } as unknown as FaultRule
    expect(() => mock.faults.add(rule)).toThrow(/fault is \[x\].*times is \[x\].*when is \[x\]/)
  })

  test('later changes to a rule are of no effect', () => {
    const answer = { status: 500, headers: { a: 'b' }, body: { c: [1] } }
    const { mock, checkIn } = createFaulted()
    const { rule } = mock.faults.add({ fault: answer })
    answer.body.c.push(2)
    answer.headers.a = 'x\n'
    expect(checkIn()).toMatchObject({ headers: { a: 'b' }, body: '{"c":[1]}' })
    expect(rule).toEqual({ fault: { status: 500, headers: { a: 'b' }, body: { c: [1] } } })
  })

  test('what was added cannot be changed any more', () => {
    const { mock, checkIn } = createFaulted()
    const { rule } = mock.faults.add({ fault: { status: 500, headers: { a: 'b' }, body: { c: [1] } } })
    const { headers, body } = rule.fault as { headers: Record<string, string>; body: { c: number[] } }
    expect(() => {
      headers['a'] = 'x\n'
    }).toThrow(TypeError)
    expect(() => body.c.push(2)).toThrow(TypeError)
    expect(() => Object.assign(rule, { delay: 1 })).toThrow(TypeError)
    expect(checkIn()).toMatchObject({ headers: { a: 'b' }, body: '{"c":[1]}' })
  })

  test('those that a mock is to be made with', () => {
    expect(() => createConnectorMock({ faults: {} as never })).toThrow('Failed to make a mock: its faults are no list.')
    expect(() => createConnectorMock({ faults: [{ delay: 1 }, { fault: 'x' as never }] })).toThrow(
      'Failed to add faults[1]: fault is [x]',
    )
  })

  test('operations and faults are typed', () => {
    expectTypeOf<FaultRule>().toHaveProperty('fault')
    // @ts-expect-error an operation that there is not
    const operation: FaultRule = { delay: 1, operation: 'connector.nope' }
    // @ts-expect-error a fault that there is not
    const fault: FaultRule = { fault: 'nope' }
    expect([operation, fault]).toHaveLength(2)
  })
})
