import { Agent, type IncomingMessage, request } from 'node:http'
import { onTestFinished } from 'vitest'
import { type ConnectorServer, type ServerOptions, startServer } from '../../src/server.ts'

/** Starts a server on a free port, which is closed when the test is over. */
export async function serve(options: ServerOptions = {}): Promise<ConnectorServer> {
  const server = await startServer({ port: 0, ...options })
  stopAfterwards(() => server.close(0))
  return server
}

/** Has something stopped when the test is over: of a hook in this file only the first test file of a worker would know. */
export function stopAfterwards(stop: () => Promise<unknown>): void {
  onTestFinished(async () => {
    await stop()
  })
}

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly bytes: Buffer
}

interface RawRequest {
  readonly method?: string
  readonly headers?: Record<string, string | number>
  readonly body?: string | Uint8Array
  readonly agent?: Agent
}

/** One request through `node:http`, which tidies up neither the path nor the headers. */
export function send(url: string, { method = 'GET', headers = {}, body, agent }: RawRequest = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const path = url.replace(/^http:\/\/[^/]+/, '') || '/'
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: agent ?? new Agent() }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString(), bytes })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
