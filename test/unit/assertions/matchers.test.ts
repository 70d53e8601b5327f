import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { type ConnectorMockOptions, createConnectorMock } from '../../../src/index.ts'
import '../../../src/vitest.ts'

const json = { 'content-type': 'application/json' }

function start(options: ConnectorMockOptions = {}) {
  const mock = createConnectorMock({
    seed: { connectors: [{ id: 'crm', status: 'configured' }] },
    clock: () => Date.parse('2026-01-05T10:00:00.000Z'),
    ...options,
  })
  const send = (method: string, url: string, body = '') => mock.handle({ method, url, headers: body ? json : {}, body })
  return { mock, send }
}

/** As a reader sees it: without colours, and without the lines of the description, which move. */
async function failure(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return stripVTControlCharacters((error as Error).message).replace(/yaml:\d+/g, 'yaml:N')
  }
  throw new Error('it did not fail')
}

describe('toHaveReceived', () => {
  test('passes for the operation, and for what the request was like', () => {
    const { mock, send } = start()
    send('PUT', '/_connector/crm/_status', '{"status":"connected"}')
    send('GET', '/_connector?size=5')
    expect(mock).toHaveReceived()
    expect(mock).toHaveReceived('connector.update_status')
    expect(mock).toHaveReceived('connector.update_status', { connector_id: 'crm', status: 'connected' })
    expect(mock).toHaveReceived('connector.update_status', {
      params: { connector_id: 'crm' },
      body: { status: 'connected' },
    })
    expect(mock).toHaveReceived('connector.update_status', { status: 200, answer: { result: 'updated' } })
    expect(mock).toHaveReceived('connector.update_status', { status: expect.stringContaining('conn'), headers: json })
    expect(mock).toHaveReceived('connector.update_status', { body: expect.objectContaining({ status: 'connected' }) })
    expect(mock).toHaveReceived('connector.list', { size: 5 }, { times: 1 })
    expect(mock).toHaveReceived('connector.list', { query: { size: 5 }, status: 200 })
    expect(mock).not.toHaveReceived('connector.update_error')
    expect(mock).not.toHaveReceived('connector.update_status', { status: 'error' })
    expect(mock).not.toHaveReceived('connector.list', {}, { times: 2 })
  })

  test('fails with the nearest miss', async () => {
    const { mock, send } = start()
    send('PUT', '/_connector/wiki/_last_sync', '{"last_sync_status":"completed","last_deleted_document_count":3}')
    send('PUT', '/_connector/crm/_last_sync', '{"last_sync_status":"error","last_sync_error":"disk full"}')
    send('GET', '/_connector/crm')
    const message = await failure(() =>
      expect(mock).toHaveReceived('connector.last_sync', {
        connector_id: 'crm',
        last_sync_status: 'completed',
        last_sync_error: expect.any(String),
      }),
    )
    expect(message).toMatchInlineSnapshot(`
      "expect(mock).toHaveReceived("connector.last_sync")

      Expected that the mock has received a request to connector.last_sync like this, but it has not.

      Nearest is #2 PUT /_connector/crm/_last_sync → 200  connector.last_sync
        body.last_sync_status: expected "completed", received "error"

      - Expected
      + Received

        {
          "body": {
            "last_sync_error": "disk full",
      -     "last_sync_status": "completed",
      +     "last_sync_status": "error",
          },
          "params": {
            "connector_id": "crm",
          },
        }

      The mock has received 3 requests:
        #1 PUT /_connector/wiki/_last_sync → 404 document_missing  connector.last_sync
        #2 PUT /_connector/crm/_last_sync → 200  connector.last_sync
        #3 GET /_connector/crm → 200  connector.get"
    `)
  })

  test('fails with what was received when nothing is near', async () => {
    const { mock, send } = start()
    send('PUT', '/_connector/crm/_check_im')
    expect(await failure(() => expect(mock).toHaveReceived('connector.check_in'))).toMatchInlineSnapshot(`
      "expect(mock).toHaveReceived("connector.check_in")

      Expected that the mock has received a request to connector.check_in, but it has not.

      The mock has received one request:
        #1 PUT /_connector/crm/_check_im → 400 no_handler"
    `)
  })

  test('fails with a hint when nothing was received', async () => {
    const { mock } = start()
    expect(await failure(() => expect(mock).toHaveReceived('connector.check_in'))).toMatchInlineSnapshot(`
      "expect(mock).toHaveReceived("connector.check_in")

      Expected that the mock has received a request to connector.check_in, but it has not.

      The mock has received no request at all. Did you forget \`mock.listen()\`, to give the client the connection of the mock, or to wait for the code under test?"
    `)
  })

  test('fails with the number of times', async () => {
    const { mock, send } = start()
    send('PUT', '/_connector/crm/_check_in')
    send('PUT', '/_connector/crm/_check_in')
    const message = await failure(() => expect(mock).toHaveReceived('connector.check_in', {}, { times: 3 }))
    expect(message).toContain(
      'Expected that the mock has received a request to connector.check_in 3 times, but it was 2 times.',
    )
  })

  test('not: fails with the requests that it should not have received', async () => {
    const { mock, send } = start()
    send('PUT', '/_connector/crm/_error', '{"error":"disk full"}')
    expect(await failure(() => expect(mock).not.toHaveReceived('connector.update_error'))).toMatchInlineSnapshot(`
      "expect(mock).not.toHaveReceived("connector.update_error")

      Expected that the mock has not received a request to connector.update_error, but it has:
        #1 PUT /_connector/crm/_error → 200  connector.update_error"
    `)
  })

  test('a log that has forgotten requests proves neither that there was one nor that there was none', async () => {
    const { mock, send } = start({ logCapacity: 1 })
    send('PUT', '/_connector/crm/_error', '{"error":"disk full"}')
    send('GET', '/_connector/crm')
    expect(mock).toHaveReceived('connector.get')
    for (const fails of [
      () => expect(mock).toHaveReceived('connector.update_error'),
      () => expect(mock).not.toHaveReceived('connector.update_error'),
      () => expect(mock).toHaveReceived('connector.get', {}, { times: 1 }),
      () => expect(mock).not.toHaveReceivedInOrder(['connector.update_error', 'connector.get']),
    ]) {
      const message = await failure(fails)
      expect(message).toContain('Nobody can tell whether the mock has received')
      expect(message).toContain('Did you forget to make its `logCapacity` larger?')
    }
  })

  test('what the log has forgotten cannot make fewer of what it has', async () => {
    const { mock, send } = start({ logCapacity: 2 })
    for (let i = 0; i < 3; i++) send('GET', '/_connector/crm')
    expect(mock).not.toHaveReceived('connector.get', {}, { times: 1 })
    expect(await failure(() => expect(mock).toHaveReceived('connector.get', {}, { times: 1 }))).toContain(
      'once, but it was 2 times.',
    )
    expect(await failure(() => expect(mock).not.toHaveReceived('connector.get', {}, { times: 2 }))).toContain('Nobody')
    expect(await failure(() => expect(mock).toHaveReceived('connector.check_in', {}, { times: 0 }))).toContain('Nobody')
  })

  test('shows the last twenty of many requests', async () => {
    const { mock, send } = start()
    for (let i = 1; i <= 50; i++) send('GET', `/_connector/c${i}`)
    const message = await failure(() => expect(mock).toHaveReceived('connector.check_in'))
    expect(message).toContain('  … 30 before these\n  #31 GET /_connector/c31')
    expect(message).not.toContain('/c30')
  })

  test('misuse fails whether negated or not', async () => {
    const { mock } = start()
    expect(() => expect(mock).not.toHaveReceived('connector.chek_in' as 'connector.check_in')).toThrow(
      'there is no operation [connector.chek_in]. Did you mean connector.check_in?',
    )
    await expect(expect({ statusCode: 200 }).toMatchOperation(undefined as never)).rejects.toThrow(
      'Failed to check an answer: there is no operation [undefined]. They are ',
    )
    expect(() => expect({}).not.toHaveReceived('connector.check_in')).toThrow('it takes a mock')
    expect(() => expect({ mock }).toHaveReceived()).toThrow('Did you mean `server.mock`?')
    expect(() => expect(mock).toHaveReceived('connector.check_in', {}, { times: -1 })).toThrow(
      '[-1] is no number of times',
    )
    expect(() => expect(mock).toHaveReceived('connector.check_in', 'crm' as never)).toThrow('is [crm], no object')
    expect(() => expect(mock).toHaveReceivedInOrder([])).toThrow('there are none to look for')
  })
})

describe('toHaveReceivedInOrder', () => {
  const sync = () => {
    const started = start()
    started.send('POST', '/_connector/_sync_job', '{"id":"crm"}')
    started.send('PUT', '/_connector/crm/_check_in')
    started.send('PUT', '/_connector/crm/_last_sync', '{"last_sync_status":"completed"}')
    return started.mock
  }

  test('passes with others in between', () => {
    const mock = sync()
    expect(mock).toHaveReceivedInOrder(['connector.sync_job_post', 'connector.last_sync'])
    expect(mock).toHaveReceivedInOrder([
      ['connector.sync_job_post', { id: 'crm' }],
      'connector.check_in',
      ['connector.last_sync', { last_sync_status: 'completed' }],
    ])
    expect(mock).not.toHaveReceivedInOrder(['connector.last_sync', 'connector.check_in'])
    expect(mock).not.toHaveReceivedInOrder(['connector.check_in', 'connector.check_in'])
  })

  test('fails with how far it came', async () => {
    const mock = sync()
    expect(
      await failure(() => expect(mock).toHaveReceivedInOrder(['connector.check_in', 'connector.sync_job_post'])),
    ).toMatchInlineSnapshot(`
      "expect(mock).toHaveReceivedInOrder(connector.check_in, connector.sync_job_post)

      Expected that the mock has received connector.sync_job_post as number 2 of 2, but it has not after
        1. #2 PUT /_connector/crm/_check_in → 200  connector.check_in

      It was received before that: #1 POST /_connector/_sync_job → 400 sync_job_without_index  connector.sync_job_post

      The mock has received 3 requests:
        #1 POST /_connector/_sync_job → 400 sync_job_without_index  connector.sync_job_post
        #2 PUT /_connector/crm/_check_in → 200  connector.check_in
        #3 PUT /_connector/crm/_last_sync → 200  connector.last_sync"
    `)
    expect(
      await failure(() =>
        expect(mock).toHaveReceivedInOrder([
          'connector.check_in',
          ['connector.last_sync', { last_sync_status: 'error' }],
        ]),
      ),
    ).toContain('body.last_sync_status: expected "error", received "completed"')
  })

  test('not: fails with the requests', async () => {
    const mock = sync()
    expect(
      await failure(() => expect(mock).not.toHaveReceivedInOrder(['connector.check_in', 'connector.last_sync'])),
    ).toContain('  1. #2 PUT /_connector/crm/_check_in → 200  connector.check_in\n  2. #3 PUT')
  })
})

describe('toHaveConnector and toHaveSyncJob', () => {
  const seed = {
    connectors: [{ id: 'crm', status: 'connected' as const, service_type: 'postgresql' }],
    sync_jobs: [{ id: 'job-1', connector: { id: 'crm' }, status: 'suspended' as const }],
  }

  test('pass', () => {
    const { mock } = start({ seed })
    expect(mock).toHaveConnector('crm')
    expect(mock).toHaveConnector('crm', { status: 'connected', service_type: expect.stringContaining('sql') })
    expect(mock).not.toHaveConnector('wiki')
    expect(mock).not.toHaveConnector('crm', { status: 'error' })
    expect(mock).toHaveSyncJob('job-1', { status: 'suspended', connector: { id: 'crm' } })
    expect(mock).not.toHaveSyncJob('job-2')
  })

  test('fail with the difference', async () => {
    const { mock } = start({ seed })
    expect(
      await failure(() => expect(mock).toHaveConnector('crm', { status: 'error', error: 'disk full' })),
    ).toMatchInlineSnapshot(`
      "expect(mock).toHaveConnector("crm")

      Expected that the connector [crm] is like this, but it is not:
        status: expected "error", received "connected"
        error: expected "disk full", received nothing

      - Expected
      + Received

        {
      -   "error": "disk full",
      -   "status": "error",
      +   "status": "connected",
        }"
    `)
    expect(await failure(() => expect(mock).toHaveSyncJob('job-1', { status: 'in_progress' }))).toContain(
      'status: expected "in_progress", received "suspended"',
    )
  })

  test('fail with what there is', async () => {
    const { mock } = start({ seed })
    expect(await failure(() => expect(mock).toHaveConnector('crn'))).toMatchInlineSnapshot(`
      "expect(mock).toHaveConnector("crn")

      Expected that the mock holds the connector [crn], but it does not.

      It holds [crm]. Did you mean [crm]?"
    `)
    expect(await failure(() => expect(mock).not.toHaveConnector('crm'))).toContain(
      'Expected that the mock does not hold the connector [crm], but it does.',
    )
    expect(await failure(() => expect(start({ seed: {} }).mock).toHaveSyncJob('x'))).toContain(
      'It holds no sync job at all.',
    )
  })

  test('a connector that was deleted softly is not there', async () => {
    const { mock, send } = start({ seed })
    send('DELETE', '/_connector/crm')
    expect(mock).not.toHaveConnector('crm')
    expect(mock).toHaveConnector('crm', { deleted: true })
    expect(await failure(() => expect(mock).toHaveConnector('crm'))).toContain('but it was deleted, though softly.')
  })
})

describe('toMatchOperation', () => {
  test('takes what clients have, and leaves it as it is', async () => {
    const { mock } = start()
    const response = await mock.fetch('http://es/_connector/crm/_check_in', { method: 'PUT' })
    await expect(response).toMatchOperation('connector.check_in', 200)
    await expect(response).toMatchOperation('connector.check_in')
    expect(await response.json()).toEqual({ result: 'updated' })
    const plain = mock.handle({ method: 'GET', url: '/_connector/crm', headers: {}, body: '' })
    await expect(plain).toMatchOperation('connector.get', 200)
    const { status: statusCode, headers } = plain
    await expect({ statusCode, headers, body: JSON.parse(String(plain.body)) }).toMatchOperation('connector.get', 200)
    await expect(mock.fetch('http://es/_connector/nope')).resolves.toMatchOperation('connector.get', 404)
    await expect(plain).not.toMatchOperation('connector.check_in')
  })

  test('fails with what departs from the description', async () => {
    const wrong = { status: 200, headers: { 'content-type': 'text/html' }, body: { result: 'ok' } }
    const message = await failure(() => expect(wrong).toMatchOperation('connector.check_in', 200))
    expect(message).toMatch(/ {2}schema \/result: expected .*, received "ok"\n {4}openapi\.yaml:N \/paths\//)
    expect(message).toContain('  headers x-elastic-product: expected "Elasticsearch"')
    expect(message).toContain('  headers content-type: expected "application/json", received "text/html"')
  })

  test('fails with the reason of another status', async () => {
    const { mock } = start()
    const missing = await mock.fetch('http://es/_connector/nope')
    expect(await failure(() => expect(missing).toMatchOperation('connector.get', 200))).toContain(
      'Its status is 404: resource_not_found_exception: connector [nope] not found',
    )
    const right = await mock.fetch('http://es/_connector/crm')
    expect(await failure(() => expect(right).not.toMatchOperation('connector.get', 200))).toContain('but it is (200)')
  })

  test('misuse says what to do', async () => {
    const { mock } = start()
    const response = await mock.fetch('http://es/_connector/crm')
    await response.text()
    expect(await failure(() => expect(response).toMatchOperation('connector.get'))).toContain('read already')
    expect(await failure(() => expect(undefined).toMatchOperation('connector.get'))).toContain('Did you forget to wait')
    expect(await failure(() => expect(mock.fetch('http://es/')).toMatchOperation('connector.get'))).toContain(
      'forget to wait',
    )
    expect(await failure(() => expect({ status: 200 }).toMatchOperation('connector.get', 418))).toContain(
      'connector.get documents no status [418], only 200, 400,',
    )
  })
})

describe('secrets never show', () => {
  const sensitive = {
    password: { value: 'hunter22', default_value: null, sensitive: true, required: true, label: 'Password' },
  }
  const seed = {
    connectors: [{ id: 'crm', configuration: sensitive }],
    secrets: [{ id: 'key', value: 'hush hush' }],
  }

  test('of requests, documents and answers', async () => {
    const { mock, send } = start({ seed })
    send('PUT', '/_connector/_secret/key', '{"value":"new hush"}')
    send('GET', '/_connector/_secret/key')
    send('GET', '/_connector/crm')
    send('PUT', '/_connector/crm/_configuration', '{"values":{"password":"swordfish"}}')
    send('PUT', '/_connector/crm/_error', '{"error":"login with hunter22 failed, and with swordfish"}')
    const texts = await Promise.all([
      failure(() => expect(mock).toHaveReceived('connector.secret_put', { value: 'other hush' })),
      failure(() => expect(mock).toHaveReceived('connector.secret_get', { answer: { value: 'other' } })),
      failure(() =>
        expect(mock).toHaveReceived('connector.update_configuration', { values: { password: 'x', host: 'y' } }),
      ),
      failure(() => expect(mock).toHaveReceived('connector.update_error', { error: 'x' })),
      failure(() => expect(mock).toHaveConnector('crm', { error: 'x', configuration: { password: { value: 'x' } } })),
      failure(() =>
        expect(mock).not.toHaveConnector('crm', { error: 'login with hunter22 failed, and with swordfish' }),
      ),
      failure(() =>
        expect({ status: 200, headers: {}, body: { id: 'key', value: 5, more: 'hush hush' } }).toMatchOperation(
          'connector.secret_get',
          200,
        ),
      ),
    ])
    for (const text of texts) expect(text).not.toMatch(/hush|swordfish|hunter22/)
    expect(texts[0]).toContain('Did you mean to look at `mock.secrets`?')
  })
})

test('types know what an operation takes', () => {
  const { mock } = start()
  const look = () => {
    // @ts-expect-error There is no such operation.
    expect(mock).toHaveReceived('connector.chek_in')
    // @ts-expect-error There is no such status.
    expect(mock).toHaveReceived('connector.update_status', { status: 'conected' })
    // @ts-expect-error It is a text.
    expect(mock).toHaveReceived('connector.update_error', { body: { error: 5 } })
    // @ts-expect-error There is no such status.
    expect(mock).toHaveConnector('crm', { status: 'conected' })
  }
  expect(look).toThrow()
})
