import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange } from '../contract/exchange.ts'
import { readExchange, readMissed, type Times } from '../contract/read-exchange.ts'
import { readTargetUrl } from '../contract/target-url.ts'
import type { Violation } from '../contract/violation.ts'
import { isPreflight, targetOf } from '../contract/watch/har.ts'
import { createSequence, type Missed, type Ticket } from '../contract/watch/in-sequence.ts'
import type { Watch } from '../contract/watch/watch.ts'
import { misuse } from '../errors/misuse.ts'
import { createBacklog } from './node-backlog.ts'
import { countConnections } from './node-connections.ts'
import { announcesBody, passedBack, passedOn, single } from './node-proxy-headers.ts'
import { permit } from './node-reachable.ts'
import { readText } from './node-target-body.ts'
import { createRoute, type RouteOptions } from './node-target-dispatcher.ts'
import { exchange, maximumBodyLength, NoAnswer, type RawAnswer } from './node-target-exchange.ts'
import { explainFailure } from './node-target-failure.ts'

/** What a proxy stands before, and who looks on. */
export interface ProxyOptions extends Partial<Pick<RouteOptions, 'ca' | 'insecure' | 'env'>> {
  /** The server that everything is passed on to. Clients send their own credentials. */
  readonly target: string
  /** 9210 by default; 0 takes any free one. */
  readonly port?: number
  /** 127.0.0.1 by default, so that nobody beyond this machine gets in. */
  readonly host?: string
  /** For each request, in milliseconds; 30,000 by default. */
  readonly timeout?: number
  /** Judges what passes. */
  readonly watch: Watch
  /** Told of what is found, once the client has its answer. */
  readonly onViolations?: (violations: readonly Violation[]) => void
  /** Told why an exchange with a Connector API could not be judged: the target gave no answer, and the client has a 502; or a body cannot be read. */
  readonly onUnjudged?: (reason: string) => void
}

/** A server between clients and another server, which looks on. */
export interface ContractProxy {
  /** What clients use instead of the URL of the target. */
  readonly url: string
  /** Stops listening; requests that are there whole are answered and judged first. Errors: what judging failed with, if it did. */
  close(): Promise<void>
  /** The same, but requests under way are given up: their clients have a 502, and nothing of them is judged. */
  destroy(): Promise<void>
}

/**
 * Passes requests on to a server and the answers back, byte by byte, and judges those of a Connector API. A target that gives no answer
 * is a 502 to the client.
 * Errors: misuse when the port is taken; `TargetUnreachable` for a URL that cannot be one.
 */
export async function startProxy(options: ProxyOptions): Promise<ContractProxy> {
  const { target, port = 9210, host = '127.0.0.1', timeout = 30_000, watch, onViolations, onUnjudged } = options
  const url = readTargetUrl(target)
  const { ca, insecure = false, env = process.env } = options
  const { dispatcher, proxy } = await createRoute(url, { timeout, ca, insecure, env })
  const sequence = createSequence(({ exchange: next, overlapped, missed }) => {
    if (missed) {
      watch.miss(next, missed)
      return
    }
    const violations = watch.look(next, overlapped)
    if (violations.length > 0) onViolations?.(violations)
  })

  const judging = createBacklog()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body: Buffer
    try {
      body = announcesBody(request.rawHeaders) ? await readBody(request) : noBytes
    } catch (error) {
      refuse(response, error)
      return
    }
    const { socket } = request
    connections.begin(socket)
    response.once('close', () => connections.end(socket))
    await passOn(request, body, response)
  }

  async function passOn(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const { url: given = '/', method = 'GET', rawHeaders: raw } = request
    const startedAt = now()
    const isJudged = method !== 'OPTIONS' || !isPreflight({ method, headers: single(raw) })
    const target = isJudged ? targetOf(given) : undefined
    const asked = target === undefined ? undefined : { method, target, raw, body, ticket: sequence.begin(startedAt) }
    try {
      const path = url.basePath + originForm(given)
      const received = await exchange(
        dispatcher,
        { origin: url.origin, path, method, headers: passedOn(raw), body: body.length > 0 ? body : null },
        { timeout, signal: undefined },
      )
      send(request, response, received)
      if (!asked) return
      const times = { startedAt, endedAt: now() }
      // The client does not wait for what is made of its answer, but closing does.
      judging.add(() => judge(asked, received, times))
    } catch (error) {
      const message = refuse(response, error)
      if (!asked) return
      const times = { startedAt, endedAt: now() }
      judging.add(async () => {
        const hasGoneOut = error instanceof NoAnswer && error.phase !== 'connect'
        if (hasGoneOut) await miss(asked, times, 'answer')
        else asked.ticket.end()
        if (error instanceof NoAnswer) onUnjudged?.(message)
      })
    }
  }

  /** Tells a client why there is no answer for it. */
  function refuse(response: ServerResponse, error: unknown): string {
    const { message } = explainFailure(error, { url, timeout, hasAnswered: true, proxy })
    response.writeHead(502, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: message, status: 502 }))
    return message
  }

  async function judge(asked: Asked, { status, headers, bytes }: RawAnswer, times: Times): Promise<void> {
    const { method, target, raw, body, ticket } = asked
    const sent = single(raw)
    let judged: Exchange
    try {
      const text = await readText(body, sent['content-encoding'])
      const answered = await readText(bytes, headers['content-encoding'])
      const request = { method, url: target, headers: sent, body: text }
      judged = readExchange(request, { status, headers, body: answered }, times)
    } catch (error) {
      // An encoding that nobody knows is passed on all the same.
      await miss(asked, times, 'body')
      if (!(error instanceof NoAnswer)) throw error
      onUnjudged?.(`Failed to read a body, so its exchange is not judged: ${(error.cause as Error).message}.`)
      return
    }
    ticket.end(judged)
  }

  async function miss({ method, target, raw, body, ticket }: Asked, times: Times, what: Missed): Promise<void> {
    const headers = single(raw)
    const text = await Promise.resolve(readText(body, headers['content-encoding'])).catch(() => '')
    ticket.miss(readMissed({ method, url: target, headers, body: text }, times), what)
  }

  const server = process
    .getBuiltinModule('node:http')
    .createServer((request, response) => void answer(request, response))
  const connections = countConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'the port is taken. Choose another one, or 0 for any.' : error.message
      reject(misuse(`Failed to listen on ${host}:${port}: ${why}`, error))
    })
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  const own = `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
  for (const origin of [own, url.origin]) server.once('close', permit(origin))
  async function close(): Promise<void> {
    await new Promise((resolve) => {
      // Who has not read his answer by then never will.
      const force = setTimeout(() => server.closeAllConnections(), timeout)
      server.close(() => resolve(clearTimeout(force)))
      connections.release()
    })
    try {
      await judging.done()
    } finally {
      if (!isDestroyed) await dispatcher.close()
    }
  }
  let isDestroyed = false
  let closed: Promise<void> | undefined
  const closeOnce = () => {
    closed ??= close()
    return closed
  }
  return {
    url: own,
    close: closeOnce,
    async destroy() {
      const closing = closeOnce()
      isDestroyed = true
      await dispatcher.destroy()
      server.closeAllConnections()
      await closing
    },
  }
}

/** Milliseconds since 1970, in fractions, that never go back: several requests may begin and end within one. */
const now = () => performance.timeOrigin + performance.now()

/** A request for a Connector API, as it is left to judge when it was answered, in its turn. */
interface Asked {
  readonly method: string
  /** Path and query from `/_connector` on. */
  readonly target: string
  readonly raw: readonly string[]
  readonly body: Buffer
  readonly ticket: Ticket
}

/** A client that takes us for a proxy sends whole URLs. */
function originForm(target: string): string {
  if (target.startsWith('/')) return target
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('?') || path === '' ? `/${path}` : path
}

const noBytes = Buffer.alloc(0)

/** Errors: when it is too long, and when it ends too early. */
function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= maximumBodyLength) chunks.push(chunk)
      else request.destroy(new Error(`the body is longer than ${maximumBodyLength} bytes`))
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('the body is not complete')))
  })
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, lines, bytes }: RawAnswer): void {
  const raw = passedBack(lines)
  // The answer to HEAD tells the length of a body that is not sent; others have neither a body nor a length.
  const isBare = request.method === 'HEAD' || status === 204 || status === 304
  const length = isBare ? headers['content-length'] : String(bytes.length)
  if (length !== undefined) raw.push('content-length', length)
  response.writeHead(status, raw)
  // A text goes out in one piece with the head. In latin1, which heads are in as well, each byte is a character, whatever the bytes mean.
  if (bytes.length <= mostCopied) response.end(bytes.toString('latin1'), 'latin1')
  else response.end(bytes)
}

/** In bytes. Long bodies are not worth a copy. */
const mostCopied = 16 * 1024
