import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createTarget, type TargetOptions } from '../../src/target.ts'
import { closedPort, makeIdentity, type RawServer, serveHttp, serveTcp, serveTls } from './raw-server.ts'
import { stopAfterwards } from './serve.ts'

interface Proxy extends RawServer {
  readonly url: string
  /** First line and headers of what came to it. */
  readonly seen: string[]
}

/** A proxy that passes everything on to one server, whatever name it was asked for: in absolute form, and by CONNECT. */
async function serveProxy(behind: number, refusal?: string): Promise<Proxy> {
  const seen: string[] = []
  const server = await serveTcp((client) => {
    client.once('data', (data) => {
      const head = data.toString('latin1')
      seen.push(head)
      if (refusal !== undefined) {
        client.end(`HTTP/1.1 ${refusal}\r\ncontent-length: 0\r\n\r\n`)
        return
      }
      const upstream = connect(behind, '127.0.0.1', () => {
        if (head.startsWith('CONNECT ')) client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        else upstream.write(data)
        client.pipe(upstream).pipe(client)
      })
      upstream.on('error', () => client.destroy())
      client.on('error', () => upstream.destroy())
    })
  })
  return { ...server, url: `http://${server.host}`, seen }
}

async function send(options: TargetOptions, url = '/_connector//%zz?x') {
  const target = await createTarget({ retries: 0, ...options })
  stopAfterwards(() => target.close())
  return target.send({ method: 'GET', url, headers: {}, body: '' })
}

const told = (request: { url?: string | undefined }, response: { end(text: string): void }) =>
  response.end(request.url ?? '')

describe('a proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('passes plain HTTP on in absolute form, URL and all: %s', async (name) => {
    const proxy = await serveProxy((await serveHttp(told)).port)
    const { body } = await send({ url: 'http://es.invalid:9200/base', env: { [name]: proxy.url } })
    expect(body).toBe('http://es.invalid:9200/base/_connector//%zz?x')
    expect(proxy.seen[0]).toMatch(/^GET http:\/\/es\.invalid:9200\/base\/_connector\/\/%zz\?x HTTP\/1\.1\r\n/)
    expect(proxy.seen[0]).toMatch(/\r\nhost: es\.invalid:9200\r\n/i)
  })

  test.each(['HTTPS_PROXY', 'https_proxy'])('passes TLS through a tunnel: %s', async (name) => {
    const identity = await makeIdentity('es.invalid')
    const proxy = await serveProxy((await serveTls(identity, told)).port)
    const { body } = await send({ url: 'https://es.invalid', ca: identity.cert, env: { [name]: proxy.url } })
    expect(body).toBe('/_connector//%zz?x')
    expect(proxy.seen[0]).toMatch(/^CONNECT es\.invalid:443 HTTP\/1\.1\r\n/)
  })

  test('does not spare the certificate its check', async () => {
    const proxy = await serveProxy((await serveTls(await makeIdentity('es.invalid'), told)).port)
    await expect(send({ url: 'https://es.invalid', env: { https_proxy: proxy.url } })).rejects.toMatchObject({
      reason: 'certificate',
    })
    expect(await send({ url: 'https://es.invalid', insecure: true, env: { https_proxy: proxy.url } })).toMatchObject({
      status: 200,
    })
  })

  test('is told its own credentials, which the server is not', async () => {
    const proxy = await serveProxy(
      (await serveHttp((request, response) => response.end(JSON.stringify(request.headers)))).port,
    )
    const { body } = await send({
      url: 'http://es.invalid',
      credentials: { bearer: 'token' },
      env: { http_proxy: `user:p%40ss@${proxy.host}` },
    })
    expect(proxy.seen[0]).toContain(`Basic ${Buffer.from('user:p@ss').toString('base64')}`)
    expect(JSON.parse(body)).toMatchObject({ authorization: 'Bearer token' })
  })

  test('of the other scheme is none', async () => {
    const proxy = await serveProxy(await closedPort())
    const { host } = await serveHttp(told)
    const port = host.split(':')[1]
    // All addresses of this machine, and so a name that is not known to be this machine.
    expect(await send({ url: `http://0.0.0.0:${port}`, env: { https_proxy: proxy.url } })).toMatchObject({
      status: 200,
    })
    expect(proxy.seen).toStrictEqual([])
  })

  test.each(['0.0.0.0', '*', 'example.com, 0.0.0.0'])('is left out for what NO_PROXY names: %s', async (no) => {
    const { port } = await serveHttp(told)
    const proxy = await serveProxy(port)
    for (const name of ['NO_PROXY', 'no_proxy']) {
      const env = { http_proxy: proxy.url, [name]: no }
      expect(await send({ url: `http://0.0.0.0:${port}`, env })).toMatchObject({ body: '/_connector//%zz?x' })
    }
    expect(proxy.seen).toStrictEqual([])
    await send({ url: `http://0.0.0.0:${port}`, env: { http_proxy: proxy.url, no_proxy: 'example.com' } })
    expect(proxy.seen).toHaveLength(1)
  })

  test('never stands before this machine', async () => {
    const { port } = await serveHttp(told)
    const proxy = await serveProxy(port)
    for (const host of ['127.0.0.1', 'localhost']) {
      await send({ url: `http://${host}:${port}`, env: { http_proxy: proxy.url } })
    }
    expect(proxy.seen).toStrictEqual([])
  })

  test('that is not there is what is said to fail, without its credentials', async () => {
    const port = await closedPort()
    for (const [url, name] of [
      ['http://es.invalid', 'http_proxy'],
      ['https://es.invalid', 'https_proxy'],
    ] as const) {
      const error = await send({ url, env: { [name]: `http://user:geheim@127.0.0.1:${port}` } }).catch(
        (caught) => caught,
      )
      expect(error).toMatchObject({ reason: 'refused' })
      expect(error.message).toContain(`It is the proxy http://127.0.0.1:${port} that fails`)
      expect(error.message).not.toContain('geheim')
    }
  })

  test.each(['403 Forbidden', '407 Proxy Authentication Required'])('that answers %s to a tunnel', async (refusal) => {
    const proxy = await serveProxy(await closedPort(), refusal)
    const error = await send({ url: 'https://es.invalid', env: { https_proxy: proxy.url } }).catch((caught) => caught)
    expect(error).toMatchObject({ name: 'TargetUnreachable', reason: 'proxy' })
    expect(error.message).toContain(refusal.slice(0, 3))
  })

  test('that wants credentials for plain HTTP says so', async () => {
    const proxy = await serveProxy(await closedPort(), '407 Proxy Authentication Required')
    const sent = send({ url: 'http://es.invalid', env: { http_proxy: proxy.url } })
    expect(await sent.catch(({ reason }) => reason)).toBe('proxy')
  })

  test.each(['::', 'ftp://proxy', 'http://'])('that is no URL: [%s]', async (url) => {
    await expect(send({ url: 'http://es.invalid', env: { HTTP_PROXY: url } })).rejects.toThrow(
      'es-connector-kit: Failed to read the proxy in HTTP_PROXY: it is no URL',
    )
  })
})
