import { afterEach, describe, expect, test, vi } from 'vitest'
import { type ConnectorServer, type ServerOptions, startServer } from '../../src/server.ts'

let server: ConnectorServer | undefined
afterEach(() => server?.close(0))

const seed = { connectors: [{ id: 'crm', index_name: 'search-crm', service_type: 'postgresql' }] }

async function start(options: ServerOptions) {
  server = await startServer({ port: 0, seed, ...options })
  const { url } = server
  return (key: string | undefined, method: string, path: string, body?: object) =>
    fetch(url + path, {
      method,
      headers: {
        ...(key !== undefined && { 'x-opaque-id': key }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).then(async (response) => ({ status: response.status, body: JSON.parse(await response.text()) }))
}

test('a thousand parallel tests with the same ids see only what they did themselves', async () => {
  const send = await start({ worlds: 'x-opaque-id' })
  async function play(n: number) {
    const call = (method: string, path: string, body?: object) => send(`test ${n}`, method, path, body)
    const own = n % 3
    for (let i = 0; i < own; i++) await call('PUT', `/_connector/own-${i}`, { name: `of ${n}` })
    await call('PUT', '/_connector/crm/_name', { name: `of ${n}` })
    const { body: job } = await call('POST', '/_connector/_sync_job', { id: 'crm' })
    await call('PUT', `/_connector/_sync_job/${job.id}/_claim`, { worker_hostname: `worker-${n}` })
    const connectors = (await call('GET', '/_connector')).body
    const jobs = (await call('GET', '/_connector/_sync_job?status=in_progress')).body
    return {
      connectors: connectors.count,
      names: [...new Set(connectors.results.map(({ name }: { name: string }) => name))],
      workers: jobs.results.map((one: { worker_hostname: string }) => one.worker_hostname),
    }
  }
  const all = Array.from({ length: 1000 }, (_, n) => n)
  // So many at a time as one machine has sockets for, and all worlds alive at once.
  const seen: unknown[] = []
  const lanes = Array.from({ length: 100 }, async (_, lane) => {
    for (const n of all.filter((one) => one % 100 === lane)) seen[n] = await play(n)
  })
  await Promise.all(lanes)
  expect(seen).toEqual(all.map((n) => ({ connectors: 1 + (n % 3), names: [`of ${n}`], workers: [`worker-${n}`] })))
  for (const n of all) expect(server?.world(`test ${n}`).requests).toHaveLength(5 + (n % 3))
  const listed = (await send(undefined, 'GET', '/_mock/worlds')).body
  expect(listed).toMatchObject({ by: 'x-opaque-id', limit: 1000, dropped: 0, worlds: { length: 1000 } })
  expect(server?.mock.state()).toMatchObject({ connectors: [{ id: 'crm', name: '' }], sync_jobs: [] })
  expect(server?.mock.requests).toEqual([])
}, 120_000)

test('control routes act on the world that the request names', async () => {
  const send = await start({ worlds: 'x-opaque-id' })
  await send('a', 'DELETE', '/_connector/crm')
  await send('a', 'PUT', '/_mock/clock', { now: '2026-01-05T10:00:00Z' })
  expect((await send('a', 'GET', '/_mock/state')).body.connectors[0].deleted).toBe(true)
  expect((await send('b', 'GET', '/_mock/state')).body.connectors[0].deleted).toBe(false)
  expect((await send('a', 'GET', '/_mock/requests')).body.requests).toHaveLength(1)
  expect((await send('a', 'GET', '/_mock/clock')).body.now).toBe('2026-01-05T10:00:00.000Z')
  expect((await send('b', 'GET', '/_mock/clock')).body.now).not.toBe('2026-01-05T10:00:00.000Z')
  await send('a', 'POST', '/_mock/reset')
  expect((await send('a', 'GET', '/_mock/state')).body.connectors[0].deleted).toBe(false)
  expect((await send('a', 'GET', '/_mock/requests')).body.requests).toEqual([])
})

test.each(['/_mock/worlds/a', '/_mock/worlds'])('DELETE %s lets go of requests that a fault keeps', async (path) => {
  const send = await start({ worlds: 'x-opaque-id' })
  await send('a', 'POST', '/_mock/faults', { fault: 'timeout', operation: 'connector.check_in' })
  const kept = expect(send('a', 'PUT', '/_connector/crm/_check_in')).rejects.toThrow('fetch failed')
  await expect.poll(() => server?.world('a').requests.length).toBe(1)
  await send(undefined, 'DELETE', path)
  await kept
})

test('worlds are listed and deleted, one by one or all', async () => {
  const send = await start({ worlds: 'x-opaque-id' })
  for (const key of ['a/b', 'c', 'd']) await send(key, 'PUT', `/_connector/${encodeURIComponent(key)}`)
  const keys = async () => (await send(undefined, 'GET', '/_mock/worlds')).body.worlds
  expect(await keys()).toEqual([
    { key: 'a/b', connectors: 2, sync_jobs: 0, secrets: 0 },
    { key: 'c', connectors: 2, sync_jobs: 0, secrets: 0 },
    { key: 'd', connectors: 2, sync_jobs: 0, secrets: 0 },
  ])
  expect((await send(undefined, 'DELETE', '/_mock/worlds/a%2Fb')).status).toBe(200)
  expect((await send(undefined, 'DELETE', '/_mock/worlds/a%2Fb')).body.error).toMatch(
    /^There is no world \[a\/b\]\. There are /,
  )
  expect(await keys()).toMatchObject([{ key: 'c' }, { key: 'd' }])
  await send(undefined, 'DELETE', '/_mock/worlds')
  expect(await keys()).toEqual([])
  expect((await send('a/b', 'GET', '/_connector')).body.count).toBe(1)
})

test('the one that was not used for longest makes room, and the first time it is said', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const send = await start({ worlds: 'x-opaque-id', maxWorlds: 2 })
  for (const key of ['a', 'b', 'a', 'c', 'd']) await send(key, 'GET', '/_connector')
  const { body } = await send(undefined, 'GET', '/_mock/worlds')
  expect(body).toMatchObject({ limit: 2, dropped: 2, worlds: [{ key: 'c' }, { key: 'd' }] })
  expect(warn.mock.calls).toEqual([[expect.stringContaining('[b] went')]])
  warn.mockRestore()
})

test('a world is known by what the header says, be it sent as UTF-8 or as Latin-1', async () => {
  const send = await start({ worlds: 'x-opaque-id' })
  const utf8 = (text: string) => Buffer.from(text).toString('latin1')
  await send(utf8('é😀'), 'PUT', '/_connector/x')
  await send('é', 'PUT', '/_connector/y')
  expect(server?.world('é😀').connectors.get('x')).toBeDefined()
  expect(server?.world('é').connectors.get('y')).toBeDefined()
})

test('control routes that are not about a world make none', async () => {
  const send = await start({ worlds: 'x-opaque-id', maxWorlds: 1 })
  await send('a', 'PUT', '/_connector/x')
  expect((await send('b', 'GET', '/_mock/health')).status).toBe(200)
  expect((await send('b', 'DELETE', '/_mock/worlds/x')).status).toBe(404)
  expect((await send('b', 'GET', '/_mock/nothing')).status).toBe(404)
  expect((await send('b', 'PUT', '/_mock/requests')).status).toBe(405)
  expect((await send('b', 'GET', '/_mock/worlds')).body).toMatchObject({ dropped: 0, worlds: [{ key: 'a' }] })
})

describe('in strict mode no world goes without being looked at', () => {
  const rely = (send: Awaited<ReturnType<typeof start>>, key: string) =>
    send(key, 'PUT', '/_connector/crm/_last_sync', { last_indexed_document_count: '7' })

  test.each(['/_mock/worlds/a', '/_mock/worlds'])('DELETE %s says what its requests relied on', async (path) => {
    const send = await start({ worlds: 'x-opaque-id', strict: true })
    await rely(send, 'a')
    expect(await send(undefined, 'DELETE', path)).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('· lenient: ') },
    })
    expect((await send(undefined, 'GET', '/_mock/worlds')).body.worlds).toEqual([])
    await send('a', 'GET', '/_connector/crm')
    expect((await send(undefined, 'DELETE', path)).status).toBe(200)
  })

  test('one that makes room is warned of', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const send = await start({ worlds: 'x-opaque-id', strict: true, maxWorlds: 1 })
    await rely(send, 'a')
    expect((await send('b', 'GET', '/_connector/crm')).status).toBe(200)
    await send('c', 'GET', '/_connector/crm')
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining('[a] went'),
      expect.stringMatching(/The world \[a\] went .*· lenient: /s),
    ])
    warn.mockRestore()
  })
})

test('API keys name worlds by their id, whatever the secret', async () => {
  await start({ worlds: 'api-key' })
  const put = (credentials: string, id: string) =>
    fetch(`${server?.url}/_connector/${id}`, { method: 'PUT', headers: { authorization: credentials } })
  await put(`ApiKey ${btoa('one:secret')}`, 'x')
  await put(`ApiKey ${btoa('two:secret')}`, 'x')
  await put(`ApiKey ${btoa('two:other')}`, 'y')
  for (const credentials of ['ApiKey !', `ApiKey ${btoa('no colon')}`, `Basic ${btoa('one:secret')}`]) {
    await put(credentials, 'common')
  }
  const list = await (await fetch(`${server?.url}/_mock/worlds`)).text()
  expect(JSON.parse(list).worlds).toMatchObject([
    { key: 'one', connectors: 2 },
    { key: 'two', connectors: 3 },
  ])
  expect(list).not.toContain('secret"')
  expect(server?.mock.connectors.list().map(({ id }) => id)).toEqual(['crm', 'common'])
})

describe('misuse', () => {
  test('a server without worlds says how to get some', async () => {
    const send = await start({})
    expect(await send('a', 'GET', '/_mock/worlds')).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('--worlds') },
    })
    expect(() => server?.world('a')).toThrow('its option `worlds`')
  })

  test.each<[ServerOptions, string]>([
    [{ worlds: 'x-request-id' as never }, 'worlds is [x-request-id]. It must be one of x-opaque-id, api-key'],
    [{ worlds: 'api-key', maxWorlds: 0 }, 'maxWorlds is [0]'],
  ])('%j is refused', async (options, reason) => {
    await expect(startServer({ port: 0, ...options })).rejects.toThrow(reason)
  })

  test('a world needs a key', async () => {
    await start({ worlds: 'api-key' })
    expect(() => server?.world('')).toThrow('is no key')
  })
})

test('`await using` closes a server', async () => {
  let url = ''
  {
    await using own = await startServer({ port: 0 })
    url = own.url
    expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
  }
  await expect(fetch(`${url}/_mock/health`)).rejects.toThrow()
})

test('the clock is read, set, moved on and given back', async () => {
  const send = await start({ clock: () => 0 })
  const clock = (method: string, body?: object) => send(undefined, method, '/_mock/clock', body)
  expect((await clock('GET')).body).toEqual({ now: '1970-01-01T00:00:00.000Z' })
  expect((await clock('PUT', { now: '2026-01-05T10:00:00Z' })).body).toEqual({ now: '2026-01-05T10:00:00.000Z' })
  expect((await clock('PUT', { advance_ms: 1500 })).body).toEqual({ now: '2026-01-05T10:00:01.500Z' })
  await send(undefined, 'PUT', '/_connector/crm/_check_in')
  expect(server?.mock.connectors.get('crm')?.last_seen).toBe('2026-01-05T10:00:01.500Z')
  for (const body of [{}, { now: 'noon' }, { advance_ms: '5' }, { now: 0, advance_ms: 1 }, { later: 0 }, []]) {
    const refused = await clock('PUT', body)
    expect(refused).toMatchObject({ status: 400, body: { error: expect.stringMatching(/Failed to (set|advance)/) } })
  }
  expect((await clock('DELETE')).body).toEqual({ now: '1970-01-01T00:00:00.000Z' })
})
