import http from 'node:http'
import https from 'node:https'
import type { ConnectorMock, MockRequest, MockResponse, MockState } from '../../src/index.ts'

/** Something that answers: a mock in this process, a server, a live cluster. */
export interface Target {
  readonly name: string
  /** A real server: what nobody has confirmed is reported of it, not failed. */
  readonly isLive?: boolean
  send(request: MockRequest): Promise<MockResponse>
  /** Replaces all documents. Only targets that are ours alone have it. */
  load?(state: MockState): void | Promise<void>
  /** Removes all documents and all indices. Only targets that are ours alone have it. */
  reset?(): void | Promise<void>
}

/** A mock in this process, made without a seed. */
export function mockTarget(mock: ConnectorMock): Target {
  return {
    name: 'in process',
    send: async (request) => mock.handle(request),
    load: (state) => mock.load(state),
    reset: () => mock.load({}),
  }
}

/** A standalone mock that was started without a seed, over HTTP and its control routes. */
export function serverTarget(url: () => string): Target {
  const control = async (body: unknown) => {
    const { status, body: answer } = await send(url(), {
      method: 'PUT',
      url: '/_mock/state',
      headers: {},
      body: JSON.stringify(body),
    })
    if (status !== 200) throw new Error(String(answer))
  }
  return {
    name: 'standalone server',
    send: (request) => send(url(), request),
    load: control,
    reset: () => control({}),
  }
}

/** Any server at a URL, as it is: it is asked nothing but what the scenarios ask. */
export function liveTarget(url: string, apiKey?: string): Target {
  const credentials = apiKey === undefined ? {} : { authorization: `ApiKey ${apiKey}` }
  return {
    name: url,
    isLive: true,
    send: (request) => send(url, { ...request, headers: { ...credentials, ...request.headers } }),
  }
}

/** Not `fetch`: it sends no body with GET, and gives a body a type of its own. */
function send(base: string, { method, url, headers, body }: MockRequest): Promise<MockResponse> {
  const { request } = base.startsWith('https:') ? https : http
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(base).origin, {
      path: new URL(base).pathname.replace(/\/$/, '') + url,
      method,
      headers: { ...sent, ...length } as http.OutgoingHttpHeaders,
    })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers as Record<string, string>,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    outgoing.end(body)
  })
}
