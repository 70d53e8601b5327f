import * as client9 from '@elastic/elasticsearch'
import * as client8 from '@elastic/elasticsearch-8'
import { Agent, request } from 'undici'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createConnection } from '../../src/elasticsearch.ts'
import type { ConnectorMock, FaultName } from '../../src/index.ts'
import type { ConnectorServer } from '../../src/server.ts'
import { createDispatcher } from '../../src/undici.ts'
import { createRisingClock } from '../support/rising-clock.ts'
import { serve } from './serve.ts'

/** Their types differ in what is not used here. */
const older = client8 as unknown as typeof client9
const connector_id = 'crm'
const maxRetries = 2
/** Milliseconds that clients wait where there is nothing to wait for. */
const patience = 300

/** What a client makes of a fault: the status of the answer, or the code of the error. */
type Outcome = number | string

interface Row {
  readonly fault: FaultName
  /** `fetch` until the body is read: a status, or the code of the error's cause. */
  readonly fetch: Outcome
  /** The same with `request` of undici. */
  readonly undici: Outcome
  /** The official client: the class of its error, with the status where there is one. */
  readonly client: Outcome
  /** Whether the official client tries again. */
  readonly repeated: boolean
}

const rows: readonly Row[] = [
  refused('unauthenticated', 401),
  refused('unauthorized', 403),
  refused('version_conflict', 409),
  refused('body_too_long', 413),
  refused('rejected_execution', 429),
  refused('circuit_breaking', 429),
  refused('server_error', 500),
  { ...refused('no_master', 503), repeated: true },
  { ...refused('no_shards', 503), repeated: true },
  { ...refused('bad_gateway', 502), repeated: true },
  { ...refused('gateway_unavailable', 503), repeated: true },
  { ...refused('gateway_timeout', 504), repeated: true },
  { fault: 'gateway_page', fetch: 200, undici: 200, client: 'ProductNotSupportedError', repeated: false },
  { fault: 'product_missing', fetch: 200, undici: 200, client: 'ProductNotSupportedError', repeated: false },
  { fault: 'truncated', fetch: 'UND_ERR_SOCKET', undici: 'UND_ERR_SOCKET', client: 'ConnectionError', repeated: true },
  { fault: 'connection_reset', fetch: 'ECONNRESET', undici: 'ECONNRESET', client: 'ConnectionError', repeated: true },
  { fault: 'timeout', fetch: 'aborted', undici: 'UND_ERR_HEADERS_TIMEOUT', client: 'TimeoutError', repeated: false },
]

function refused(fault: FaultName, status: number): Row {
  return { fault, fetch: status, undici: status, client: `ResponseError ${status}`, repeated: false }
}

let server: ConnectorServer
let mock: ConnectorMock
const closing: { close(): Promise<unknown> }[] = []

beforeEach(async () => {
  // A check-in that is sent again within one tick of the clock changes nothing.
  server = await serve({
    clock: createRisingClock(),
    seed: { connectors: [{ id: connector_id, status: 'configured' }] },
  })
  mock = server.mock
})
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close()
})

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error & { code?: string; cause?: { code?: string }; statusCode?: number }) => error,
  )

const ways = ['in process', 'over HTTP'] as const
type Way = (typeof ways)[number]

const url = (way: Way) =>
  `${way === 'in process' ? 'http://es.example:9200' : server.url}/_connector/${connector_id}/_check_in`

/** What the client repeats, it repeats without a pause. */
const atOnce = { retryBackoff: () => 0 }

function connect(way: Way, { Client, UndiciConnection }: typeof client9, options: object = {}) {
  const client = new Client({
    node: way === 'in process' ? 'http://es.example:9200' : server.url,
    maxRetries,
    ...(way === 'in process' && { Connection: createConnection(mock, UndiciConnection) }),
    ...options,
  })
  closing.push(client)
  return client
}

function dispatcherOf(way: Way, options: { headersTimeout?: number } = {}) {
  const dispatcher = way === 'in process' ? createDispatcher(mock, options) : new Agent(options)
  closing.push({ close: () => dispatcher.destroy() })
  return dispatcher
}

describe.each(ways)('%s', (way) => {
  test.each(rows)('fetch: $fault is $fetch', async ({ fault, fetch: expected }) => {
    const added = mock.faults.add({ fault })
    const aborting = new AbortController()
    const send = way === 'in process' ? mock.fetch : fetch
    const asked = send(url(way), { method: 'PUT', signal: aborting.signal })
    if (fault === 'timeout') {
      const failed = failureOf(asked)
      await expect.poll(() => added.hits).toBe(1)
      aborting.abort()
      expect((await failed).name).toBe('AbortError')
    } else if (typeof expected === 'number') {
      expect((await asked).status).toBe(expected)
    } else {
      const error = await failureOf(asked.then((response) => response.text()))
      expect(error).toBeInstanceOf(TypeError)
      expect([error.cause?.code, error.message]).toEqual([
        expected,
        fault === 'truncated' ? 'terminated' : 'fetch failed',
      ])
    }
    expect(mock.requests).toMatchObject([{ fault: { id: added.id, name: fault } }])
  })

  test.each(rows)('undici: $fault is $undici', async ({ fault, undici: expected }) => {
    const added = mock.faults.add({ fault })
    const dispatcher = dispatcherOf(way, { headersTimeout: patience })
    const asked = request(url(way), { method: 'PUT', dispatcher }).then(async ({ statusCode, body }) => {
      await body.text()
      return statusCode
    })
    if (typeof expected === 'number') expect(await asked).toBe(expected)
    else expect((await failureOf(asked)).code).toBe(expected)
    await expect.poll(() => added.hits).toBe(1)
  })

  describe.each([
    ['client 9', client9],
    ['client 8', older],
  ])('%s', (_, library) => {
    test.each(rows)('$fault is $client, repeated: $repeated', async ({ fault, client: expected, repeated }) => {
      const added = mock.faults.add({ fault })
      const client = connect(way, library, fault === 'timeout' ? { requestTimeout: patience } : {})
      const error = await failureOf(client.connector.checkIn({ connector_id }, atOnce))
      const [name, status] = String(expected).split(' ')
      expect(error).toBeInstanceOf(library.errors[name as keyof typeof library.errors])
      if (status) expect(error.statusCode).toBe(Number(status))
      await expect.poll(() => added.hits).toBe(repeated ? 1 + maxRetries : 1)
    })

    test.each<FaultName>(['no_master', 'bad_gateway', 'truncated', 'connection_reset'])(
      '%s that is over soon is not noticed',
      async (fault) => {
        const added = mock.faults.add({ fault, times: 1 })
        expect(await connect(way, library).connector.checkIn({ connector_id }, atOnce)).toEqual({ result: 'updated' })
        expect([added.hits, mock.requests.length]).toEqual([1, 2])
      },
    )

    test.each<FaultName>(['connection_reset', 'bad_gateway'])(
      'what was done before %s is done once more, and refused then',
      async (fault) => {
        mock.syncJobs.create({ id: 'job-1', connector: { id: connector_id }, status: 'in_progress' })
        mock.faults.add({ fault, when: 'after', times: 1, operation: 'connector.sync_job_error' })
        const fail = { connector_sync_job_id: 'job-1', error: 'disk full' }
        const error = await failureOf(connect(way, library).connector.syncJobError(fail, atOnce))
        expect(error.statusCode).toBe(400)
        expect(mock.syncJobs.get('job-1')).toMatchObject({ status: 'error', error: 'disk full' })
        expect(mock.requests).toMatchObject([{ fault: { served: 200 } }, { status: 400, fault: undefined }])
      },
    )
  })
})
