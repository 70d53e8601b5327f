import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { MockRequest, MockResponse } from '../engine/exchange.ts'
import { type FramingFailure, findHeadersFault, findLineFault } from '../engine/framing.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import { handleControl, isControlUrl } from './control/control.ts'
import { createOrder } from './in-order.ts'
import { announcesTooMuch, type Body, hasBody, readBody } from './node-body.ts'
import { type Asked, codingFor, compress } from './node-compression.ts'
import { findObjection } from './node-origin.ts'
import { breakOff, goAstray, hangUp } from './node-transport.ts'
import type { Worlds } from './worlds.ts'

export interface ListenerOptions {
  readonly mock: ConnectorMock
  /** Where requests that name a world have a mock of their own. */
  readonly worlds?: Worlds | undefined
  /** While the server is closing, an answer ends its connection: kept alive, it would hold the server up for seconds. */
  readonly isClosing: () => boolean
  /** Whether only this machine can reach the server. */
  readonly isLoopback: () => boolean
  /** The answers that faults keep back for ever, so that their connections can be ended when the server closes. */
  readonly held: Set<ServerResponse>
  /** The connections that `node:http` has given up to the listeners, and no longer closes itself. */
  readonly handedOver: Set<Socket>
}

/** What is sent back. */
export interface Reply extends MockResponse {
  /** Whether the connection is of no more use afterwards. */
  readonly isLast?: boolean
}

/** Makes the listener of a `node:http` server: the mock's API, and beside it the control routes. */
export function createRequestListener(
  options: ListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const order = createOrder<IncomingMessage['socket']>()
  return (request, response) => {
    const fault = findHeadFault(request)
    if (fault) {
      request.resume()
      send(request, response, refuse(options, withoutBody(request, fault)), options)
      return
    }
    const waits = hasBody(request)
    if (!waits && order.isFree(request.socket)) {
      send(request, response, replyTo(request, noBody, options), options)
      return
    }
    const whenDue = order.enter(request.socket)
    const respond = (body: Body) => {
      if (body !== 'gone') send(request, response, replyTo(request, body, options), options)
    }
    if (waits) readBody(request, (body) => whenDue(() => respond(body)))
    else whenDue(() => respond(noBody))
  }
}

/** What the server refuses a request for as soon as it has read its head, though `node:http` lets it in. */
export function findHeadFault({
  method = 'GET',
  url = '/',
  httpVersionMajor,
  rawHeaders,
}: IncomingMessage): FramingFailure | undefined {
  if (httpVersionMajor < 1) return { code: 'http_version_invalid', version: '' }
  return findLineFault({ method, url }) ?? findHeadersFault(rawHeaders)
}

/** Has the mock refuse what could not be read to its end. Where the next request would begin nobody can tell. */
export function refuse(options: Pick<ListenerOptions, 'mock' | 'worlds'>, request: MockRequest): Reply {
  return { ...refusalOf(request, options), isLast: true }
}

function mockFor(
  { headers }: Pick<IncomingMessage, 'headers'> | MockRequest,
  { mock, worlds }: Pick<ListenerOptions, 'mock' | 'worlds'>,
): ConnectorMock {
  return worlds ? worlds.of(headers) : mock
}

/** A request for the mock of which only the head is of interest. */
export function withoutBody(
  { method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  fault: FramingFailure | undefined,
): MockRequest {
  return { method, url, headers: headers as Record<string, string | undefined>, body: '', fault }
}

const noBody = { content: '' }

function replyTo(request: IncomingMessage, read: Exclude<Body, 'gone'>, options: ListenerOptions): Reply {
  const { method = 'GET', url = '/' } = request
  if ('tooLong' in read) return tooLong(request, options, read.tooLong)
  const body = read.content
  try {
    if (!isControlUrl(url)) {
      return mockFor(request, options).handle({ method, url, headers: headersOf(request, body), body })
    }
    const objection = findObjection(request, options.isLoopback())
    return handleControl(() => mockFor(request, options), { method, url, body, worlds: options.worlds, objection })
  } catch (error) {
    return failed(error)
  }
}

function refusalOf(request: MockRequest, options: Pick<ListenerOptions, 'mock' | 'worlds'>): Reply {
  try {
    return mockFor(request, options).handle(request)
  } catch (error) {
    return failed(error)
  }
}

/** What is thrown, as by a clock of the user's own, must not end the process. */
function failed(error: unknown): Reply {
  console.error(error)
  return { status: 500, headers: {}, body: JSON.stringify({ error: sentenceOf(error), status: 500 }) }
}

function sentenceOf(error: unknown): string {
  return String(error).replace(/^(?:Error: es-connector-kit: )?/, 'es-connector-kit: ')
}

/** Nothing of the answer tells of Elasticsearch. A body that may still come would be taken for the next request. */
function tooLong(request: IncomingMessage, options: ListenerOptions, bodyLength: number): Reply {
  const isLast = !announcesTooMuch(request) || request.headers.expect !== undefined
  if (isControlUrl(request.url ?? '/')) return { status: 413, headers: {}, body: '', isLast }
  return { ...refusalOf({ ...withoutBody(request, undefined), bodyLength }, options), isLast }
}

/** What sending depends on. */
export type SendOptions = Pick<ListenerOptions, 'isClosing' | 'held'>

/** Sends an answer, compressed when the client asks for it, unless a fault has it go astray. */
export function send(asked: Asked, response: ServerResponse, reply: Reply, options: SendOptions): void {
  if (reply.transport) goAstray(response, reply.transport, options, () => sendOrHangUp(asked, response, reply, options))
  else sendOrHangUp(asked, response, reply, options)
}

/** What cannot be sent must not end the process either; there may be half an answer already. */
function sendOrHangUp(asked: Asked, response: ServerResponse, reply: Reply, options: SendOptions): void {
  try {
    sendNow(asked, response, reply, options)
  } catch (error) {
    console.error(error)
    hangUp(response)
  }
}

function sendNow(
  asked: Asked,
  response: ServerResponse,
  { status, headers, body, transport, isLast }: Reply,
  { isClosing }: SendOptions,
): void {
  const coding = body.length === 0 ? undefined : codingFor(asked)
  const sent = coding ? compress(body, coding) : body
  const lines: string[] = []
  for (const name in headers) {
    const value = headers[name] as string | readonly string[]
    if (typeof value === 'string') lines.push(name, value)
    else for (const one of value) lines.push(name, one)
  }
  if (coding) lines.push('content-encoding', coding)
  lines.push('content-length', String(Buffer.byteLength(sent)))
  // The server sends no date, and tells nobody that the connection stays but clients of HTTP/1.0.
  response.sendDate = false
  if (isLast || isClosing()) lines.push('connection', 'close')
  else if (response.shouldKeepAlive && asked.httpVersionMinor > 0) response.removeHeader('connection')
  response.writeHead(status, lines)
  if (asked.method === 'HEAD') response.end()
  else if (transport?.end === 'cut') breakOff(response, Buffer.from(sent))
  // Node writes headers and a text in one encoding, which would spoil an id beyond ASCII.
  else response.end(typeof sent !== 'string' || isAscii(headers['X-Opaque-Id']) ? sent : Buffer.from(sent))
}

function isAscii(header: string | readonly string[] | undefined): boolean {
  return header === undefined || /^[ -~]*$/.test(String(header))
}

/** Node keeps only the first of several `Content-Type` headers, while the server refuses them; they matter only where there is a body. */
function headersOf(request: IncomingMessage, body: string | Uint8Array): Record<string, string | undefined> {
  const headers = request.headers as Record<string, string | undefined>
  if (body.length === 0) return headers
  const types = request.headersDistinct['content-type'] ?? []
  return types.length > 1 ? { ...headers, 'content-type': types.join(',') } : headers
}
