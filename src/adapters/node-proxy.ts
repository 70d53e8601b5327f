import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readExchange } from '../contract/read-exchange.ts'
import { readTargetUrl } from '../contract/target-url.ts'
import type { Violation } from '../contract/violation.ts'
import { targetOf } from '../contract/watch/har.ts'
import { createSequence, type Ticket } from '../contract/watch/in-sequence.ts'
import type { Watch } from '../contract/watch/watch.ts'
import { misuse } from '../errors/misuse.ts'
import { permit } from './node-reachable.ts'
import { readText } from './node-target-body.ts'
import { createRoute, type RouteOptions } from './node-target-dispatcher.ts'
import { exchange, maximumBodyLength, type RawAnswer } from './node-target-exchange.ts'
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
}

/** A server between clients and another server, which looks on. */
export interface ContractProxy {
  /** What clients use instead of the URL of the target. */
  readonly url: string
  /** Stops listening; what is under way is answered and judged first. */
  close(): Promise<void>
}

/**
 * Passes requests on to a server and the answers back, byte by byte, and judges those of a Connector API. A target that gives no answer
 * is a 502 to the client.
 * Errors: misuse when the port is taken; `TargetUnreachable` for a URL that cannot be one.
 */
export async function startProxy(options: ProxyOptions): Promise<ContractProxy> {
  const { target, port = 9210, host = '127.0.0.1', timeout = 30_000, watch, onViolations } = options
  const url = readTargetUrl(target)
  const { ca, insecure = false, env = process.env } = options
  const { dispatcher, proxy } = await createRoute(url, { timeout, ca, insecure, env })
  const sequence = createSequence(({ exchange: next, overlapped }) => {
    const violations = watch.look(next, overlapped)
    if (violations.length > 0) onViolations?.(violations)
  })

  const judging = new Set<Promise<void>>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = Date.now()
    const ticket = targetOf(request.url ?? '') === undefined ? undefined : sequence.begin(startedAt)
    try {
      const body = await readBody(request)
      const path = url.basePath + originForm(request.url ?? '/')
      const method = request.method ?? 'GET'
      const headers = passedOn(request.headersDistinct)
      const received = await exchange(
        dispatcher,
        { origin: url.origin, path, method, headers, body: body.length > 0 ? body : null },
        { timeout, signal: undefined },
      )
      send(request, response, received)
      if (ticket) afterwards(() => judge(request, body, received, ticket, { startedAt, endedAt: Date.now() }))
    } catch (error) {
      ticket?.end()
      const { message } = explainFailure(error, { url, timeout, hasAnswered: true, proxy })
      response.writeHead(502, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: message, status: 502 }))
    }
  }

  /** The client does not wait for what is made of its answer, but closing does. */
  function afterwards(work: () => Promise<void>): void {
    const done = new Promise((resolve) => setImmediate(resolve)).then(work).finally(() => judging.delete(done))
    judging.add(done)
  }

  async function judge(
    request: IncomingMessage,
    body: Buffer,
    received: RawAnswer,
    ticket: Ticket,
    times: { readonly startedAt: number; readonly endedAt: number },
  ): Promise<void> {
    try {
      const sent = await readText({ status: 0, headers: single(request.headersDistinct), bytes: body })
      const text = await readText(received)
      const asked = {
        method: request.method ?? 'GET',
        url: targetOf(request.url ?? '') ?? '',
        headers: single(request.headersDistinct),
        body: sent,
      }
      ticket.end(readExchange(asked, { status: received.status, headers: received.headers, body: text }, times))
    } catch {
      // An encoding that nobody knows: passed on all the same.
      ticket.end()
    }
  }

  const server = process
    .getBuiltinModule('node:http')
    .createServer((request, response) => void answer(request, response))
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
  return {
    url: own,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeIdleConnections()
      })
      await Promise.all(judging)
      await dispatcher.close()
    },
  }
}

/** A client that takes us for a proxy sends whole URLs. */
function originForm(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  return path.startsWith('?') || path === '' ? `/${path}` : path
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maximumBodyLength) throw new Error(`the body is longer than ${maximumBodyLength} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Headers that are about one connection, and those that the next one makes anew. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'host',
  'content-length',
  'expect',
])

type Distinct = Readonly<Record<string, string[] | undefined>>

function passedOn(headers: Distinct): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, values]) => (values && !ofConnection.has(name) ? [[name, values]] : [])),
  )
}

function single(headers: Distinct): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, values = []]) => [name, values.join(', ')]))
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, bytes }: RawAnswer): void {
  const kept = Object.entries(headers).filter(([name]) => !ofConnection.has(name))
  // The answer to HEAD tells the length of a body that is not sent.
  const length = request.method === 'HEAD' ? headers['content-length'] : String(bytes.length)
  response.writeHead(
    status,
    Object.fromEntries([...kept, ...(length === undefined ? [] : [['content-length', length]])]),
  )
  response.end(bytes)
}
