import { misuse } from '../errors/misuse.ts'
import { shown } from '../errors/shown.ts'
import { isObject } from '../json/value.ts'

const members: Readonly<Record<string, (value: unknown) => boolean>> = {
  method: (value) => typeof value === 'string',
  url: (value) => typeof value === 'string',
  headers: isObject,
  body: (value) => typeof value === 'string' || ArrayBuffer.isView(value),
}

/** Errors: what a mock was to answer is no request. What is only wrong with it for the server the mock answers. */
export function checkRequest(request: unknown): void {
  if (!isObject(request)) throw misuse(`Failed to answer a request: [${shown(request)}] is none. ${example}`)
  for (const name in members) {
    if (members[name]?.(request[name])) continue
    throw misuse(`Failed to answer a request: its ${name} is [${shown(request[name])}]. ${example}`)
  }
}

const example =
  "It has all of { method: 'GET', url: '/_connector', headers: {}, body: '' }; for a `Request` there is `mock.fetch`."
