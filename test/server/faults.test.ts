import { request, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import type { FaultRule } from '../../src/index.ts'
import { send, serve } from './serve.ts'
import { converse, talk } from './wire.ts'

const connectors = [
  { id: 'crm', status: 'configured' as const },
  { id: 'wiki', status: 'configured' as const },
]
const serveConnectors = (...faults: FaultRule[]) => serve({ seed: { connectors }, faults })
const checkIn = (id = 'crm') => `PUT /_connector/${id}/_check_in HTTP/1.1\r\n\r\n`
const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error & { code?: string }) => error,
  )

/** Writes to a server without ending there, as a client does that waits: what came back is known when the connection is closed. */
function write(port: number, text: string) {
  let received = ''
  const socket = connect(port, '127.0.0.1', () => socket.write(text))
  socket.on('data', (chunk) => {
    received += chunk
  })
  socket.on('error', () => {})
  return { socket, closed: new Promise<string>((resolve) => socket.on('close', () => resolve(received))) }
}

describe('the control routes', () => {
  const add = async (url: string, rule: unknown) => {
    const body = typeof rule === 'string' ? rule : JSON.stringify(rule)
    const answer = await send(`${url}/_mock/faults`, { method: 'POST', body })
    return { status: answer.status, body: JSON.parse(answer.body) }
  }
  const list = async (url: string) => JSON.parse((await send(`${url}/_mock/faults`)).body).faults

  test('add, list, look at one, lift one, lift all', async () => {
    const { url, mock } = await serveConnectors()
    const rule = { fault: 'rejected_execution', operation: 'connector.check_in', id: 'crm', times: 1 }
    expect(await add(url, rule)).toStrictEqual({ status: 200, body: { id: 1, hits: 0, rule } })
    await add(url, { fault: { status: 500, body: { a: 1 } }, path: '/' })
    await add(url, { delay: 1 })
    expect((await send(`${url}/_connector/crm/_check_in`, { method: 'PUT' })).status).toBe(429)
    expect(await list(url)).toMatchObject([{ id: 1, hits: 1, rule }, { id: 2 }, { id: 3 }])
    expect(JSON.parse((await send(`${url}/_mock/faults/1`)).body)).toMatchObject({ id: 1, hits: 1 })
    const lifted = await send(`${url}/_mock/faults/1`, { method: 'DELETE' })
    expect([lifted.status, JSON.parse(lifted.body)]).toStrictEqual([200, { acknowledged: true }])
    expect(mock.faults.list().map(({ id }) => id)).toEqual([2, 3])
    await send(`${url}/_mock/faults`, { method: 'DELETE' })
    expect(await list(url)).toEqual([])
    const { body } = await send(`${url}/_mock/requests`)
    expect(JSON.parse(body).requests).toMatchObject([{ status: 429, fault: { id: 1, name: 'rejected_execution' } }])
  })

  test('are struck by none, and reset lifts all', async () => {
    const { url } = await serveConnectors()
    await add(url, { fault: 'connection_reset' })
    expect((await failureOf(send(`${url}/`))).code).toBe('ECONNRESET')
    expect((await send(`${url}/_mock/health`)).status).toBe(200)
    expect((await send(`${url}/_mock/reset`, { method: 'POST' })).status).toBe(200)
    expect([await list(url), (await send(`${url}/`)).status]).toEqual([[], 200])
  })

  test.each([
    ['', 'Failed to add a fault: the body is not JSON'],
    ['[]', 'Failed to add a fault: it is not an object'],
    [{ fault: 'timeouts' }, 'fault is [timeouts]: there is no such fault. Did you mean timeout?'],
    [{ fault: 'timeout', operation: 'connector.checkin' }, 'Did you mean connector.check_in?'],
    [{ fault: { status: 200, headers: { trailer: 'x' } } }, 'its header [trailer] is set when it is sent'],
    [{ fault: 'timeout', matches: 'x' }, 'matches is [x]: must be a function'],
  ])('%s is refused, and nothing is added', async (rule, message) => {
    const { url } = await serveConnectors()
    const { status, body } = await add(url, rule)
    expect(status).toBe(400)
    expect(body.error).toContain(message)
    expect(await list(url)).toEqual([])
  })

  test.each(['GET', 'DELETE'])('%s of a fault that there is not', async (method) => {
    const { url } = await serveConnectors()
    const answer = await send(`${url}/_mock/faults/7`, { method })
    expect([answer.status, JSON.parse(answer.body).error]).toEqual([
      404,
      expect.stringMatching(/^There is no fault \[7\]\. There are /),
    ])
  })

  test('an id that cannot be decoded', async () => {
    const { url } = await serveConnectors()
    const answer = await send(`${url}/_mock/faults/%E0%A4%A`)
    expect([answer.status, JSON.parse(answer.body).error]).toEqual([
      400,
      '[/_mock/faults/%E0%A4%A] cannot be read: [%E0%A4%A] is not UTF-8, percent-encoded.',
    ])
  })

  test('a wrong method', async () => {
    const { url } = await serveConnectors()
    const answer = await send(`${url}/_mock/faults/1`, { method: 'PUT' })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, DELETE'])
  })
})

describe('on the wire', () => {
  test('an answer comes as from whoever gives it', async () => {
    const { port } = await serveConnectors({ fault: 'bad_gateway', times: 1 }, { fault: 'body_too_long', times: 1 })
    const [page, empty, own] = await converse(port, checkIn().repeat(3))
    expect([page?.status, page?.headers['content-type']]).toEqual([502, ['text/html']])
    expect(page?.headers).not.toHaveProperty('x-elastic-product')
    expect([empty?.status, empty?.headers['content-length'], empty?.body.length]).toEqual([413, ['0'], 0])
    expect([own?.status, own?.headers['x-elastic-product']]).toEqual([200, ['Elasticsearch']])
  })

  test('a reset is one', async () => {
    const { url, mock } = await serveConnectors({ fault: 'connection_reset', times: 1 })
    const error = await failureOf(send(`${url}/_connector/crm/_check_in`, { method: 'PUT' }))
    expect([error.code, error.message]).toEqual(['ECONNRESET', 'read ECONNRESET'])
    expect(mock.connectors.get('crm')?.last_seen).toBeUndefined()
    expect((await send(`${url}/_connector/crm/_check_in`, { method: 'PUT' })).status).toBe(200)
  })

  test('what was asked before a reset is answered first', async () => {
    const { port, mock } = await serveConnectors({ delay: 20, id: 'wiki' }, { fault: 'connection_reset', id: 'crm' })
    const { closed } = write(port, checkIn('wiki') + checkIn('crm'))
    expect(await closed).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\{"result":"updated"\}$/)
    expect(mock.requests.map(({ status }) => status)).toEqual([200, 0])
  })

  test.each(['', 'Accept-Encoding: gzip\r\n'])('a truncated answer announces more than comes %j', async (headers) => {
    const { port, mock } = await serveConnectors({ fault: 'truncated', times: 1 })
    const answer = await talk(port, checkIn().replace('\r\n\r\n', `\r\n${headers}\r\n`))
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1])
    expect(head).toMatch(/^HTTP\/1\.1 200 /)
    expect(body.length).toBe(Math.floor(announced / 2))
    if (headers === '') expect(body).toBe('{"result":')
    expect(mock.connectors.get('crm')?.last_seen).toBeDefined()
  })

  test('behind a truncated answer nothing comes', async () => {
    const { port } = await serveConnectors({ fault: 'truncated', times: 1 })
    const answer = await talk(port, checkIn() + checkIn('wiki'))
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
    expect(answer).toMatch(/\{"result":$/)
  })

  test('an answer that is late does not let others of its connection by', async () => {
    const { port, mock } = await serveConnectors({ delay: 30, fault: 'no_master', times: 1 })
    const last = checkIn('wiki').replace('\r\n', '\r\nConnection: close\r\n')
    const answers = await write(port, checkIn() + last).closed
    expect(answers.match(/(?<=HTTP\/1\.1 )\d+/g)).toEqual(['503', '200'])
    expect(mock.requests.map(({ status }) => status)).toEqual([503, 200])
  })

  test('HEAD, and HTTP that nobody speaks, can be struck as well', async () => {
    const { port } = await serveConnectors(
      { fault: 'no_master', times: 1 },
      { fault: 'truncated', times: 1 },
      { fault: 'connection_reset', times: 1 },
    )
    expect(await talk(port, 'HEAD / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 503 [\s\S]*\r\n\r\n$/)
    expect((await failureOf(talk(port, 'HEAD / HTTP/1.1\r\n\r\n'))).code).toBe('ECONNRESET')
    expect((await failureOf(talk(port, 'CONNECT x:1 HTTP/1.1\r\n\r\n'))).code).toBe('ECONNRESET')
    expect((await converse(port, 'nonsense\r\n\r\n'))[0]?.status).toBe(400)
  })

  test('a client that leaves in the middle of a delay is not missed', async () => {
    const { url, mock } = await serveConnectors({ delay: 600_000, times: 1 })
    const sent = request(`${url}/_connector/crm/_check_in`, { method: 'PUT' }).end()
    const failed = new Promise((resolve) => sent.on('error', resolve))
    await expect.poll(() => mock.requests.length).toBe(1)
    sent.destroy()
    await failed
    expect((await send(`${url}/_connector/crm`)).status).toBe(200)
  })
})

describe('closing', () => {
  /** Sends a request that is not answered, and waits until it has come in. */
  async function hang(rule: FaultRule, text = checkIn()) {
    const server = await serveConnectors(rule)
    const written = write(server.port, text)
    await expect.poll(() => server.mock.requests.length).toBeGreaterThan(0)
    return { server, ...written }
  }

  test.each([
    ['it alone', checkIn()],
    ['others behind it', checkIn() + checkIn('wiki') + checkIn()],
  ])('does not wait for an answer that never comes: %s', async (_, text) => {
    const { server, closed } = await hang({ fault: 'timeout' }, text)
    // For longer than the test may take.
    await server.close(600_000)
    await closed
  })

  test('a reset hangs up on those that wait', async () => {
    const { server, closed } = await hang({ fault: 'timeout' }, checkIn() + checkIn('wiki'))
    await expect.poll(() => server.mock.requests.length).toBe(2)
    await send(`${server.url}/_mock/reset`, { method: 'POST' })
    expect(await closed).toBe('')
    await server.close(600_000)
  })

  test('nor for one that the client no longer waits for', async () => {
    const { server, socket, closed } = await hang({ fault: 'timeout' })
    socket.destroy()
    await closed
    await server.close(600_000)
  })

  test('waits for one that is late', async () => {
    const { server, closed } = await hang({ delay: 200 })
    await server.close(600_000)
    expect(await closed).toMatch(/^HTTP\/1\.1 200 /)
  })

  test.each([`CONNECT x:1 HTTP/1.1\r\n\r\n`, `${checkIn()}CONNECT x:1 HTTP/1.1\r\n\r\n`])(
    'not even over a connection that is given up by node:http: %j',
    async (text) => {
      const { server, closed } = await hang({ delay: 600_000 }, text)
      await server.close(10)
      await closed
    },
  )

  test.each<FaultRule>([{ delay: 600_000 }, { fault: 'timeout' }])(
    'keeps nothing of answers that wait for %j behind others when the client leaves',
    async (rule) => {
      const set = vi.spyOn(globalThis, 'setTimeout')
      const clear = vi.spyOn(globalThis, 'clearTimeout')
      const held = vi.spyOn(Set.prototype, 'delete')
      const { server, socket, closed } = await hang(rule, checkIn().repeat(5))
      await expect.poll(() => server.mock.requests.length).toBe(5)
      socket.destroy()
      await closed
      const timers = set.mock.results.filter((_, i) => set.mock.calls[i]?.[1] === 600_000).map(({ value }) => value)
      const cleared = () => clear.mock.calls.filter(([timer]) => timers.includes(timer)).length
      const dropped = () => held.mock.calls.filter(([one]) => one instanceof ServerResponse).length
      await expect.poll(() => ('delay' in rule ? cleared() : dropped())).toBe(5)
      vi.restoreAllMocks()
    },
  )

  test('but not longer than it is told to', async () => {
    const { server, closed } = await hang({ delay: 600_000 })
    await server.close(10)
    await closed
  })

  test('what comes in while it closes and would never be answered is hung up on', async () => {
    const { server, socket, closed } = await hang({ delay: 500, times: 1 })
    server.mock.faults.add({ fault: 'timeout' })
    const done = server.close(600_000)
    socket.write(checkIn('wiki'))
    await done
    await closed
  })
})
