import { misuse } from '../errors/misuse.ts'
import { shown } from '../errors/shown.ts'
import { isObject } from '../json/value.ts'

/** Errors: what a mock was to answer is no request. What is only wrong with it for the server the mock answers. */
export function checkRequest(request: unknown): void {
  if (!isObject(request)) throw misuse(`Failed to answer a request: [${shown(request)}] is none. ${example}`)
  const { method, url, headers, body } = request
  if (typeof method !== 'string') throw wrong('method', method)
  if (typeof url !== 'string') throw wrong('url', url)
  if (!isObject(headers)) throw wrong('headers', headers)
  if (typeof body !== 'string' && !ArrayBuffer.isView(body)) throw wrong('body', body)
}

function wrong(member: string, value: unknown): Error {
  return misuse(`Failed to answer a request: its ${member} is [${shown(value)}]. ${example}`)
}

const example =
  "It has all of { method: 'GET', url: '/_connector', headers: {}, body: '' }; for a `Request` there is `mock.fetch`."
