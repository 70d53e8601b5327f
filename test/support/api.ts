import { expect } from 'vitest'
import type { Connector, SyncJob } from '../../src/domain/documents.ts'
import {
  type ConnectorMockOptions,
  createConnectorMock,
  type LoggedRequest,
  type MockResponse,
} from '../../src/index.ts'
import { decode } from './decode.ts'
import { expectDescribed } from './described.ts'
import { storageOption } from './storage.ts'

/** When the clock of `createApi` begins. */
export const beginning = Date.parse('2026-01-05T10:00:00.000Z')

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  readonly body: any
}

/** A mock with a clock that stands still and ids that count, spoken to in plain values. Every answer is held against the description. */
export function createApi(options: ConnectorMockOptions = {}) {
  let time = beginning
  let ids = 0
  const mock = createConnectorMock({
    clock: () => time,
    ids: () => `generated-${++ids}`,
    ...storageOption(),
    ...options,
  })

  function send(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Answer {
    const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body)
    const type: Record<string, string> = text === '' ? {} : { 'content-type': 'application/json' }
    const response = mock.handle({ method, url, headers: { ...type, ...headers }, body: text })
    expectDescribed(mock.requests.at(-1) as LoggedRequest, response)
    return { status: response.status, headers: joinLines(response.headers), body: decode(response) }
  }

  return {
    mock,
    send,
    get: (url: string) => send('GET', url),
    put: (url: string, body?: unknown) => send('PUT', url, body),
    post: (url: string, body?: unknown) => send('POST', url, body),
    delete: (url: string) => send('DELETE', url),
    /** Moves the clock on, and tells what time it is then. */
    tick(milliseconds = 1000): string {
      time += milliseconds
      return new Date(time).toISOString()
    },
    now: () => new Date(time).toISOString(),
    /** The connector as it is stored, soft-deleted or not. */
    connector: (id: string): Connector | undefined => mock.state().connectors.find((one) => one.id === id),
    syncJob: (id: string): SyncJob | undefined => mock.state().sync_jobs.find((one) => one.id === id),
  }
}

export type Api = ReturnType<typeof createApi>

/** Runs something and sees that it leaves every document as it was. */
export function unchanged<T>({ mock }: Api, act: () => T): T {
  const before = mock.state()
  const result = act()
  expect(mock.state()).toStrictEqual(before)
  return result
}

/** Headers as HTTP libraries give them, which join those of several lines. */
export function joinLines(headers: MockResponse['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, lines]) => [name, [lines].flat().join(', ')]))
}

interface ErrorParts {
  readonly cause?: object
  readonly members?: object
  readonly rootCause?: object
}

/** The full shape of an error; its root cause is itself unless another is given. */
export function errorBody(status: number, type: string, reason: string | null, parts: ErrorParts = {}): object {
  const { cause, members = {}, rootCause } = parts
  return {
    error: {
      root_cause: [rootCause ?? { type, reason, ...members }],
      type,
      reason,
      ...members,
      ...(cause && { caused_by: cause }),
    },
    status,
  }
}

/** Sees that an answer is this error and nothing else. */
export function expectError(
  answer: Answer,
  status: number,
  type: string,
  reason: string | null,
  parts: ErrorParts = {},
): void {
  expect(answer.body).toStrictEqual(errorBody(status, type, reason, parts))
  expect(answer.status).toBe(status)
}

/** The 404 of operations that look before they write. */
export function expectNotFound(answer: Answer, id: string): void {
  expectError(answer, 404, 'resource_not_found_exception', `connector [${id}] not found`)
}

/** The 404 of operations that write without looking. Only its status is certain; the rest is what follows from the source. */
export function expectDocumentMissing(answer: Answer, id: string): void {
  expect(answer.status).toBe(404)
  expect(answer.body.error).toMatchObject({
    type: 'document_missing_exception',
    reason: `[${id}]: document missing`,
    shard: '0',
    index: '.elastic-connectors-v1',
    index_uuid: expect.any(String),
  })
}
