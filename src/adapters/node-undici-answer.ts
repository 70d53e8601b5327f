import { type Dispatcher, errors } from 'undici'
import type { MockRequest, MockResponse, Transport } from '../engine/exchange.ts'
import { causeOfLoss, undergo } from '../engine/transport.ts'
import { codingFor, compress } from './node-compression.ts'
import { type ReadBody, readSent } from './node-undici-body.ts'
import type { Delivery, WireAnswer } from './node-undici-delivery.ts'
import { readHeaders } from './node-undici-headers.ts'

/**
 * Whoever answers in place of a cluster: a mock, or one that is wrapped to be late, busy or gone. What it throws is the error of a
 * connection to the client.
 */
export interface Answering {
  /** Answers one request. */
  handle(request: MockRequest): MockResponse | PromiseLike<MockResponse>
}

/** Reads a request to its end, has it answered, and delivers the answer. What fails on the way fails the request. */
export async function answer(
  mock: Answering,
  request: Dispatcher.DispatchOptions,
  url: string,
  delivery: Delivery,
  headersTimeout: number,
): Promise<void> {
  const { method } = request
  try {
    const headers = readHeaders(request.headers)
    const sent = await readSent(request.body, headers, () => delivery.isOver)
    if (delivery.isOver) return
    requireLength(sent, headers)
    if (sent.contentType !== undefined) headers['content-type'] ??= sent.contentType
    const { content: body, tooLong } = sent
    const given = mock.handle(
      tooLong === undefined ? { method, url, headers, body } : { method, url, headers, body, bodyLength: tooLong },
    )
    const response = 'then' in given ? await within(headersTimeout, given) : given
    if (response.transport) await within(headersTimeout, astray(response.transport, delivery))
    delivery.answer(wireOf(response, method, headers))
  } catch (error) {
    delivery.fail(causeOfLoss(error) ?? (error as Error))
  }
}

/** What a fault does to an answer before its head, until nobody waits for it any more. */
function astray(transport: Transport, delivery: Delivery): Promise<void> {
  const over = new AbortController()
  delivery.whenOver = () => over.abort()
  return undergo(transport, over.signal)
}

function requireLength({ length }: ReadBody, headers: Readonly<Record<string, string>>): void {
  const announced = headers['content-length']
  if (announced !== undefined && length > 0 && announced !== String(length)) {
    throw new errors.RequestContentLengthMismatchError()
  }
}

function within<T>(limit: number, promised: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = limit > 0 ? setTimeout(() => reject(new errors.HeadersTimeoutError()), limit) : undefined
    promised.then(resolve, reject).then(() => clearTimeout(timer))
  })
}

const nothing = Buffer.alloc(0)
const { STATUS_CODES } = process.getBuiltinModule('node:http')

function wireOf(
  { status, headers, body, transport }: MockResponse,
  method: string,
  accepted: Readonly<Record<string, string>>,
): WireAnswer {
  const coding = body.length === 0 ? undefined : codingFor({ method, headers: accepted, httpVersionMinor: 1 })
  const bytes = coding ? compress(body, coding) : Buffer.from(body)
  const lines: string[] = []
  for (const name in headers) {
    const value = headers[name] as string | readonly string[]
    if (typeof value === 'string') lines.push(name.toLowerCase(), value)
    else for (const one of value) lines.push(name.toLowerCase(), one)
  }
  if (coding) lines.push('content-encoding', coding)
  lines.push('content-length', String(bytes.length))
  const whole: WireAnswer = {
    status,
    statusText: STATUS_CODES[status] ?? '',
    headers: lines,
    bytes: method === 'HEAD' ? nothing : bytes,
  }
  if (transport?.end !== 'cut') return whole
  return {
    ...whole,
    bytes: bytes.subarray(0, bytes.length >> 1),
    brokenBy: new errors.SocketError('other side closed'),
  }
}
