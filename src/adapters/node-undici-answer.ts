import { type Dispatcher, errors } from 'undici'
import type { MockRequest, MockResponse } from '../engine/exchange.ts'
import { codingFor, compress } from './node-compression.ts'
import { readSent, textOf } from './node-undici-body.ts'
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
    const { bytes, contentType } = await readSent(request.body, () => delivery.isOver)
    if (delivery.isOver) return
    if (bytes.length > 0 && 'content-length' in headers && headers['content-length'] !== String(bytes.length)) {
      throw new errors.RequestContentLengthMismatchError()
    }
    if (contentType !== undefined) headers['content-type'] ??= contentType
    const response = mock.handle({ method, url, headers, body: textOf(bytes, headers['content-encoding']) })
    delivery.answer(wireOf('then' in response ? await within(headersTimeout, response) : response, method, headers))
  } catch (error) {
    delivery.fail(error as Error)
  }
}

function within<T>(limit: number, promised: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = limit > 0 ? setTimeout(() => reject(new errors.HeadersTimeoutError()), limit) : undefined
    promised.then(resolve, reject).then(() => clearTimeout(timer))
  })
}

function wireOf(
  { status, headers, body }: MockResponse,
  method: string,
  accepted: Readonly<Record<string, string>>,
): WireAnswer {
  const coding = body === '' ? undefined : codingFor({ method, headers: accepted, httpVersionMinor: 1 })
  const bytes = coding ? compress(body, coding) : Buffer.from(body)
  return {
    status,
    statusText: statusText(status),
    headers: {
      ...lowerCased(headers),
      ...(coding && { 'content-encoding': coding }),
      'content-length': String(bytes.length),
    },
    bytes: method === 'HEAD' ? Buffer.alloc(0) : bytes,
  }
}

function lowerCased(headers: MockResponse['headers']): Record<string, string | readonly string[]> {
  const lowered: Record<string, string | readonly string[]> = {}
  for (const name in headers) lowered[name.toLowerCase()] = headers[name] ?? ''
  return lowered
}

function statusText(status: number): string {
  return process.getBuiltinModule('node:http').STATUS_CODES[status] ?? ''
}
