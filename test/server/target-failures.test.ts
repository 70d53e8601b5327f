import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createTarget, type TargetOptions } from '../../src/target.ts'
import { closedPort, makeIdentity, serveHttp, serveTcp, serveTls } from './raw-server.ts'
import { stopAfterwards } from './serve.ts'

const root = { method: 'GET', url: '/', headers: {}, body: '' }

/** What a request to a server fails with. */
async function failure(url: string, options: Omit<TargetOptions, 'url'> = {}) {
  const target = await createTarget({ url, env: {}, retries: 0, ...options })
  stopAfterwards(() => target.close())
  const error = await target.send(root).then(
    ({ status }) => new Error(`It answers ${status}.`),
    (reason) => reason,
  )
  expect(error.message).toMatch(/^es-connector-kit: Failed to reach https?:\/\/\S+: [a-z].*[.?]$/)
  return { name: error.name, reason: error.reason, message: error.message }
}

/** A server that does nothing for a while is told from one that does nothing at all by this limit alone. */
const soon = { timeout: 150 }

describe('no answer, and why', () => {
  test('nothing listens', async () => {
    const port = await closedPort()
    expect(await failure(`http://127.0.0.1:${port}/base`)).toStrictEqual({
      name: 'TargetUnreachable',
      reason: 'refused',
      message: `es-connector-kit: Failed to reach http://127.0.0.1:${port}/base: nothing listens there, the connection was refused. Is the server started, and is 127.0.0.1:${port} its address?`,
    })
  })

  test('nothing listens on any address of a name', async () => {
    expect(await failure(`http://localhost:${await closedPort()}`)).toMatchObject({ reason: 'refused' })
  })

  test('the name of the host leads nowhere', async () => {
    // `.invalid` is never delegated.
    const { reason, message } = await failure('http://no-such-host.invalid:9200')
    expect(reason).toBe('unknown host')
    expect(message).toContain('[no-such-host.invalid]')
  })

  test('it never begins to answer', async () => {
    const { host } = await serveHttp(() => {})
    const { reason, message } = await failure(`http://${host}`, soon)
    expect(reason).toBe('answer timeout')
    expect(message).toMatch(/it took the request and did not begin to answer within 150 ms\..*--timeout/)
  })

  test('it never comes to the end of its answer, though something comes again and again', async () => {
    const { host } = await serveHttp((_, response) => {
      response.write('{')
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect(await failure(`http://${host}`, soon)).toMatchObject({ reason: 'body timeout' })
  })

  test('no connection comes about: a TLS handshake that nobody answers', async () => {
    const { host } = await serveTcp(() => {})
    const { reason, message } = await failure(`https://${host}`, soon)
    expect(reason).toBe('connect timeout')
    expect(message).toContain('no connection came about within 150 ms')
  })

  test('it resets the connection', async () => {
    const { host } = await serveTcp((socket) => socket.on('data', () => socket.resetAndDestroy()))
    const { reason, message } = await failure(`http://${host}`)
    expect(reason).toBe('reset')
    expect(message).toContain('Does it speak TLS? Then its URL begins with https://.')
  })

  test('it closes the connection without a word', async () => {
    const { host } = await serveTcp((socket) => socket.on('data', () => socket.end()))
    expect(await failure(`http://${host}`)).toMatchObject({ reason: 'reset' })
  })

  test('it closes the connection amid its answer', async () => {
    const { host } = await serveTcp((socket) =>
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{')),
    )
    const { reason, message } = await failure(`http://${host}`)
    expect(reason).toBe('reset')
    expect(message).toContain('amid its answer')
  })

  test('it closes the connection after it has answered before: then it is not taken for TLS', async () => {
    let isFirst = true
    const { host } = await serveHttp((request, response) => {
      if (isFirst) response.end('{}')
      else request.socket.destroy()
      isFirst = false
    })
    const target = await createTarget({ url: `http://${host}`, env: {} })
    stopAfterwards(() => target.close())
    await target.send(root)
    await expect(target.send(root)).rejects.toMatchObject({
      reason: 'reset',
      message: expect.not.stringContaining('TLS'),
    })
  })

  test('what answers is no HTTP', async () => {
    const { host } = await serveTcp((socket) => socket.on('data', () => socket.end('This is not a HTTP port\n')))
    expect(await failure(`http://${host}`)).toMatchObject({ reason: 'unreadable answer' })
  })

  test('it switches protocols', async () => {
    const { host } = await serveTcp((socket) =>
      socket.on('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
      ),
    )
    expect(await failure(`http://${host}`, soon)).toMatchObject({ name: 'TargetUnreachable' })
  })
})

describe('TLS', () => {
  const ok = (_: unknown, response: { end(text: string): void }) => response.end('{}')

  test('a certificate that vouches for itself names both ways out', async () => {
    const { host } = await serveTls(await makeIdentity(), ok)
    const { reason, message } = await failure(`https://${host}`)
    expect(reason).toBe('certificate')
    expect(message).toMatch(/signed by itself.*--ca FILE.*--insecure/)
  })

  test('is trusted with its authority, as text and as a file', async () => {
    const identity = await makeIdentity()
    const { host } = await serveTls(identity, ok)
    const folder = await mkdtemp(join(tmpdir(), 'es-connector-kit-'))
    stopAfterwards(() => rm(folder, { recursive: true }))
    const file = join(folder, 'ca.crt')
    writeFileSync(file, identity.cert)
    for (const ca of [identity.cert, file]) {
      const target = await createTarget({ url: `https://${host}`, ca, env: {} })
      stopAfterwards(() => target.close())
      expect(await target.send(root)).toMatchObject({ status: 200, body: '{}' })
      expect(target.warnings).toStrictEqual([])
    }
  })

  test('is trusted unseen when that is asked for, with a warning', async () => {
    const { host } = await serveTls(await makeIdentity(), ok)
    const target = await createTarget({ url: `https://${host}`, insecure: true, env: {} })
    stopAfterwards(() => target.close())
    expect(await target.send(root)).toMatchObject({ status: 200 })
    expect(target.warnings).toStrictEqual([
      expect.stringContaining(`The certificate of https://${host} is not verified`),
    ])
  })

  test('a certificate of another authority than the given one is refused', async () => {
    const { host } = await serveTls(await makeIdentity(), ok)
    const { cert } = await makeIdentity()
    expect(await failure(`https://${host}`, { ca: cert })).toMatchObject({ reason: 'certificate' })
  })

  test('a certificate for another host says for which it is not', async () => {
    const identity = await makeIdentity('es.example')
    const { host } = await serveTls(identity, ok)
    const { reason, message } = await failure(`https://${host}`, { ca: identity.cert })
    expect(reason).toBe('certificate')
    expect(message).toContain('not for the host [127.0.0.1]')
  })

  test('a certificate that has expired says so', async () => {
    const identity = await makeIdentity('127.0.0.1', new Date(Date.now() - 86_400_000))
    const { host } = await serveTls(identity, ok)
    const { reason, message } = await failure(`https://${host}`, { ca: identity.cert })
    expect(reason).toBe('certificate')
    expect(message).toContain('has expired')
  })

  test('https to a port that speaks plain HTTP', async () => {
    const { host } = await serveHttp(ok)
    const { reason, message } = await failure(`https://${host}`)
    expect(reason).toBe('speaks plain http')
    expect(message).toContain('Did you mean http:// instead of https://?')
  })

  test('http to a port that speaks TLS, and closes', async () => {
    const { host } = await serveTls(await makeIdentity(), ok)
    const { reason, message } = await failure(`http://${host}`)
    expect(['speaks tls', 'reset']).toContain(reason)
    expect(message).toContain('https://')
  })

  test('http to a port that speaks TLS, and answers with an alert', async () => {
    const { host } = await serveTcp((socket) =>
      socket.on('data', () => socket.end(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46]))),
    )
    const { reason, message } = await failure(`http://${host}`)
    expect(reason).toBe('speaks tls')
    expect(message).toContain(`Did you mean https://${host}?`)
  })

  test.each([
    ['/no/such/ca.crt', /Failed to read the CA certificate \/no\/such\/ca\.crt: ENOENT/],
    [join(import.meta.dirname, '../../package.json'), /it is no certificate in PEM \(it has no BEGIN CERTIFICATE\)/],
    [
      '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----',
      /Failed to read the CA certificate: it is no certificate in PEM/,
    ],
  ])('an authority that cannot be read: %s', async (ca, message) => {
    await expect(createTarget({ url: 'https://127.0.0.1', ca })).rejects.toThrow(message)
  })
})

describe('misuse', () => {
  test.each([
    ['localhost:9200', 'invalid url', /Failed to reach \[localhost:9200\]: it is no URL\. Did you forget its scheme/],
    ['', 'invalid url', /Failed to reach \[\]/],
    ['http://', 'invalid url', /it is no URL/],
    ['http://user:geheim@:x', 'invalid url', /Failed to reach \[http:\/\/:x\]/],
    ['ftp://user:geheim@es.example', 'unsupported scheme', /the scheme \[ftp\] is not supported/],
    ['http://es.example/?geheim', 'invalid url', /has a query/],
    ['http://es.example/#geheim', 'invalid url', /has a fragment/],
    ['http://u:geheim%zz@es.example', 'invalid url', /have a % that encodes nothing/],
  ])('the URL [%s]', async (url, reason, message) => {
    const error = await createTarget({ url }).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'TargetUnreachable', reason, message: expect.stringMatching(message) })
    expect(error.message).not.toContain('geheim')
  })

  test.each([0, -1, Number.NaN, 2 ** 31])('the timeout %d', async (timeout) => {
    await expect(createTarget({ url: 'http://localhost', timeout })).rejects.toThrow(
      `Failed to read the timeout [${timeout}]`,
    )
  })
})
