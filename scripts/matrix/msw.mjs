// @ts-nocheck: it is for two majors of MSW, whose types differ.
// Runs in a project that has the packed package and some version of MSW. The last line it prints is a list of its checks, as JSON.
import assert from 'node:assert/strict'
import nodeHttp, { request as earlyRequest } from 'node:http'
import { Client } from '@elastic/elasticsearch'
import axios from 'axios'
// biome-ignore lint/correctness/noUndeclaredDependencies: what `beside` in cells.mjs installs.
import { Client as Client8 } from 'client-8'
import { createConnectorMock } from 'es-connector-kit'
import { guardLeaks, guard as startedGuard } from 'es-connector-kit/guard'
import { createHandlers, operationHandlers } from 'es-connector-kit/msw'
import { setupConnectorMock } from 'es-connector-kit/node'
import got from 'got'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import * as undici from 'undici'

const seed = { connectors: [{ id: 'crm', status: 'configured' }] }
const target = '/_connector/crm/_check_in'
const results = []
const printed = []
console.error = (...parts) => printed.push(parts.join(' '))
console.warn = (...parts) => printed.push(parts.join(' '))

// Importing it has started one, which would stop what is to arrive here.
startedGuard.close()

let arrived = 0
const foreign = nodeHttp.createServer((request, response) => {
  arrived += 1
  if (request.url !== '/before') response.setHeader('connection', 'close')
  response.end(`foreign ${request.method} ${request.url}`)
})
await new Promise((resolve) => foreign.listen(0, '127.0.0.1', resolve))
const foreignUrl = `http://127.0.0.1:${foreign.address().port}`

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function check(name, work) {
  printed.length = 0
  try {
    await work()
    results.push({ name })
  } catch (error) {
    results.push({ name, error: error.stack })
  }
}

/**
 * Runs with a mock that listens, and closes it in any case.
 * @param {object} options
 * @param {(mock: ReturnType<typeof setupConnectorMock>) => Promise<void>} work
 */
async function listening(options, work) {
  const mock = setupConnectorMock({ seed, ...options })
  mock.listen()
  try {
    await work(mock)
    mock.reset()
  } catch (error) {
    // Closing must not hide it.
    try {
      mock.close()
    } catch {}
    throw error
  }
  mock.close()
}

/**
 * With MSW 3 the error is the cause of the one that `fetch` rejects with.
 * @param {Error} error
 */
const reasonOf = (error) => (error.message === 'fetch failed' ? error.cause.message : error.message)

const checkIn = (origin = 'http://es:9200') => fetch(origin + target, { method: 'PUT' })

/**
 * @param {string} url
 * @param {string} [method]
 * @param {string} [body]
 */
function viaHttp(url, method = 'GET', body = '') {
  return new Promise((resolve, reject) => {
    const headers = body === '' ? {} : { 'content-type': 'application/json' }
    const outgoing = nodeHttp.request(url, { method, headers }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString()
      resolve({ status: response.statusCode, text })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

for (const create of [createHandlers, operationHandlers]) {
  await check(`${create.name}: handlers answer in a server of one's own, through resetHandlers and close`, async () => {
    const mock = createConnectorMock({ seed })
    const server = setupServer(...create(mock, { node: 'http://proxy/es' }))
    server.listen({ onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' })
    try {
      const response = await checkIn('http://proxy/es')
      assert.deepEqual([response.status, await response.json()], [200, { result: 'updated' }])
      server.use(http.put('*/_connector/:id/_check_in', () => new HttpResponse(null, { status: 503 })))
      assert.equal((await checkIn('http://proxy/es')).status, 503)
      server.resetHandlers()
      server.restoreHandlers()
      assert.equal((await checkIn('http://proxy/es')).status, 200)
      assert.equal((await viaHttp('http://proxy/es/_connector/a%2Fb/?pretty')).status, 404)
      assert.deepEqual(
        mock.requests.map(({ url }) => url),
        [target, target, '/_connector/a%2Fb/?pretty'],
      )
      assert.equal(await (await fetch(`${foreignUrl}/x`)).text(), 'foreign GET /x')
    } finally {
      server.close()
    }
  })
}

await check('faults: answers, resets, what breaks off and what never comes', () =>
  listening({}, async (mock) => {
    mock.faults.add({ fault: 'rejected_execution', times: 2 })
    assert.deepEqual([(await checkIn()).status, (await viaHttp(`http://es:9200${target}`, 'PUT')).status], [429, 429])
    mock.faults.add({ fault: 'connection_reset', when: 'after', times: 2 })
    await assert.rejects(checkIn(), TypeError)
    await assert.rejects(viaHttp(`http://es:9200${target}`, 'PUT'))
    assert.deepEqual(
      mock.requests.slice(2).map(({ status, fault }) => [status, fault.served]),
      [
        [0, 200],
        [0, 200],
      ],
    )
    mock.faults.add({ fault: 'truncated', times: 1 })
    const cut = await checkIn()
    await assert.rejects(cut.text(), TypeError)
    const aborting = new AbortController()
    mock.faults.add({ fault: 'timeout', matches: () => Boolean(setTimeout(() => aborting.abort())) })
    await assert.rejects(fetch(`http://es:9200${target}`, { method: 'PUT', signal: aborting.signal }), {
      name: 'AbortError',
    })
    assert.deepEqual(printed, [])
  }),
)

await check('the mock answers fetch and node:http, and keeps what it is told', () =>
  listening({}, async (mock) => {
    assert.equal((await checkIn()).status, 200)
    const sent = await viaHttp('http://es:9200/_connector/crm/_error', 'PUT', '{"error":"disk full"}')
    assert.deepEqual(sent, { status: 200, text: '{"result":"updated"}' })
    assert.equal(mock.state().connectors[0].error, 'disk full')
    const head = await fetch('http://es:9200/_connector/crm', { method: 'HEAD' })
    assert.equal(head.status, 405)
    assert.equal(head.headers.get('x-elastic-product'), 'Elasticsearch')
    assert.equal((await fetch('http://es:9200/_connector/%zz')).status, 400)
  }),
)

await check('the root of the node answers', () =>
  listening({ node: 'https://es:9200' }, async () => {
    assert.equal((await (await fetch('https://es:9200/')).json()).tagline, 'You Know, for Search')
  }),
)

await check('requests that are not for a Connector API pass', () =>
  listening({}, async () => {
    assert.equal(await (await fetch(`${foreignUrl}/a?b`)).text(), 'foreign GET /a?b')
    assert.deepEqual(await viaHttp(`${foreignUrl}/c`), { status: 200, text: 'foreign GET /c' })
    assert.deepEqual(printed, [])
  }),
)

for (const watched of [false, true]) {
  await check(`a request that nobody answers fails loudly${watched ? ', a watching handler or not' : ''}`, () =>
    listening({ node: 'http://es:9200' }, async (mock) => {
      if (watched) mock.server.use(http.all('*', () => undefined))
      const before = arrived
      const reason = `es-connector-kit: Failed to answer GET ${foreignUrl}/_connector: no mock stands in for ${foreignUrl}. Did you forget`
      const isLoud = (error) => reasonOf(error).startsWith(reason)
      await assert.rejects(fetch(`${foreignUrl}/_connector`), isLoud)
      await assert.rejects(viaHttp(`${foreignUrl}/_connector`), isLoud)
      assert.equal(arrived, before)
      assert.equal(printed.filter((line) => line.startsWith(reason)).length, 1)
      if (!watched) assert.equal(printed.length, 1)
      assert.throws(() => mock.reset(), isLoud)
      assert.equal((await checkIn()).status, 200)
    }),
  )
}

await check('onUnhandledRequest: warn', () =>
  listening({ onUnhandledRequest: 'warn' }, async () => {
    assert.equal((await fetch(`${foreignUrl}/x`)).status, 200)
    assert.equal(printed.length, 1)
    assert.match(printed[0], /^es-connector-kit: Failed to answer GET .*it is not for the Connector API/)
  }),
)

await check('onUnhandledRequest: error', () =>
  listening({ onUnhandledRequest: 'error' }, async (mock) => {
    const isLoud = (error) => reasonOf(error).includes('it is not for the Connector API')
    await assert.rejects(fetch(`${foreignUrl}/x`), isLoud)
    await assert.rejects(viaHttp(`${foreignUrl}/x`), isLoud)
    assert.throws(() => mock.reset(), isLoud)
  }),
)

await check('reset takes handlers and changes away', () =>
  listening({}, async (mock) => {
    mock.server.use(http.get('*/_connector/crm', () => HttpResponse.text('mine')))
    assert.equal(await (await fetch('http://es:9200/_connector/crm')).text(), 'mine')
    await checkIn()
    mock.reset()
    assert.equal((await (await fetch('http://es:9200/_connector/crm')).json()).last_seen, undefined)
    assert.equal(mock.requests.length, 1)
  }),
)

await check('listen and close may be repeated, and requests after close are sent', async () => {
  const mock = setupConnectorMock({ seed, node: foreignUrl })
  mock.reset()
  mock.close()
  for (let turn = 1; turn <= 2; turn++) {
    mock.listen()
    mock.listen()
    assert.equal((await checkIn(foreignUrl)).status, 200)
    assert.equal(mock.requests.length, turn)
    mock.close()
    mock.close()
    assert.equal(await (await checkIn(foreignUrl)).text(), `foreign PUT ${target}`)
    assert.equal((await viaHttp(`${foreignUrl}/_connector`)).text, 'foreign GET /_connector')
  }
})

await check('a second mock refuses to listen', () =>
  listening({}, async () => {
    assert.throws(() => setupConnectorMock().listen(), /es-connector-kit: Failed to listen/)
    assert.equal((await checkIn()).status, 200)
  }),
)

/** Requests past MSW, or not, depending on its version: none may arrive at a server. */
const earlyFetch = fetch
const clients = {
  fetch: (origin) => checkIn(origin),
  'a fetch from before': (origin) => earlyFetch(origin + target, { method: 'PUT' }),
  'node:http': (origin) => viaHttp(origin + target, 'PUT'),
  'a request of node:http from before': (origin) =>
    new Promise((resolve, reject) => {
      earlyRequest(origin + target, { method: 'PUT' }, (response) => resolve(response.resume()))
        .on('error', reject)
        .end()
    }),
  axios: (origin) => axios.put(origin + target),
  got: (origin) => got.put(origin + target),
  'undici.request': (origin) => undici.request(origin + target, { method: 'PUT' }),
  'undici.fetch': (origin) => undici.fetch(origin + target, { method: 'PUT' }),
  'the official client 9': (node) => new Client({ node, maxRetries: 0 }).connector.checkIn({ connector_id: 'crm' }),
  'the official client 8': (node) => new Client8({ node, maxRetries: 0 }).connector.checkIn({ connector_id: 'crm' }),
}
const isStopped = (error) => /was about to send it to the network/.test(reasonOf(error))

for (const [client, send] of Object.entries(clients)) {
  await check(`${client} reaches the mock, or is stopped`, async () => {
    const mock = setupConnectorMock({ seed })
    mock.listen()
    const before = arrived
    try {
      const error = await send(foreignUrl).then(
        () => undefined,
        (reason) => reason,
      )
      assert.equal(arrived, before)
      if (error) {
        assert.ok(isStopped(error), error)
        assert.throws(() => mock.reset(), isStopped)
      } else {
        assert.equal(mock.requests.length, 1)
        mock.reset()
      }
    } finally {
      mock.close()
    }
  })
  await check(`${client} is stopped when listen was forgotten`, async () => {
    const mock = setupConnectorMock({ seed })
    const before = arrived
    await assert.rejects(send(foreignUrl), isStopped)
    assert.equal(arrived, before)
    assert.throws(() => mock.close(), isStopped)
  })
}

await check('a connection of undici from before listen lets nothing out', async () => {
  const dispatcher = new undici.Agent()
  await (await undici.request(`${foreignUrl}/before`, { dispatcher })).body.dump()
  const mock = setupConnectorMock({ seed })
  mock.listen()
  const before = arrived
  await undici.request(foreignUrl + target, { method: 'PUT', dispatcher }).catch(() => 'stopped')
  assert.equal(arrived, before)
  assert.equal(mock.requests.length, 0)
  assert.throws(() => mock.close(), isStopped)
  await dispatcher.close()
})

await check('a guard beside an MSW server of its own stops only what that does not answer', async () => {
  const guard = guardLeaks()
  const server = setupServer(...createHandlers(createConnectorMock({ seed })))
  server.listen({ onUnhandledRequest: 'bypass', onUnhandledFrame: 'bypass' })
  try {
    assert.equal((await checkIn(foreignUrl)).status, 200)
    assert.equal((await viaHttp(foreignUrl + target, 'PUT')).status, 200)
    assert.equal((await fetch(`${foreignUrl}/x`)).status, 200)
    guard.check()
  } finally {
    server.close()
    guard.close()
  }
})

foreign.closeAllConnections()
foreign.close()
console.log(JSON.stringify(results))
