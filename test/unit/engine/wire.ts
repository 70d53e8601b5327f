import type { LoggedRequest, MockState } from '../../../src/index.ts'
import { type Api, createApi, errorBody, joinLines, unchanged } from '../../support/api.ts'
import { decode } from '../../support/decode.ts'
import { expectDescribed } from '../../support/described.ts'

/** One live connector and one job of it, both under ids that the tables of these tests name. */
const seed: MockState = {
  connectors: [
    {
      id: 'my-connector',
      index_name: 'search-mine',
      service_type: 'custom',
      status: 'configured',
      sync_cursor: { page: 1 },
    },
  ],
  sync_jobs: [{ id: 'my-job', connector: { id: 'my-connector' } }],
}

export const createSeededApi = () => createApi({ seed })

export interface Raw {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The body as it goes over the wire; bytes in hexadecimal. */
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any
}

/** A request as it goes over the wire: no header is there that is not named. */
export interface Sent {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export function sendRaw({ mock }: Api, { method, url, headers = {}, body = '' }: Sent): Raw {
  const response = mock.handle({ method, url, headers, body })
  expectDescribed(mock.requests.at(-1) as LoggedRequest, response)
  const { status, headers: received, body: sent } = response
  const text = typeof sent === 'string' ? sent : Buffer.from(sent).toString('hex')
  return { status, headers: joinLines(received), text, body: sent.length === 0 ? undefined : decode(response) }
}

export const jsonHeaders = { 'content-type': 'application/json' }

/** Sends text as JSON, to a fresh mock unless one is given, and sees that no document changes. */
export function refused(method: string, url: string, body = '', api: Api = createSeededApi()): Raw {
  return unchanged(api, () => sendRaw(api, { method, url, headers: body === '' ? {} : jsonHeaders, body }))
}

export interface Cause {
  readonly type: string
  readonly reason: unknown
  readonly caused_by?: Cause
}

/** The three errors that most bad input ends in. */
export const illegalArgument = (reason: string, cause?: Cause) =>
  errorBody(400, 'illegal_argument_exception', reason, cause ? { cause } : {})

export const unparsable = (reason: string, cause?: Cause) =>
  errorBody(400, 'x_content_parse_exception', reason, cause ? { cause } : {})

export const invalid = (...messages: string[]) =>
  errorBody(
    400,
    'action_request_validation_exception',
    `Validation Failed: ${messages.map((message, i) => `${i + 1}: ${message};`).join('')}`,
  )
