import { createServer, type IncomingHttpHeaders, type ServerOptions } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ServerRequest } from '../../src/adapters/node-request.ts'

/** What a server makes of the headers of one request. */
function headersOf(
  lines: readonly string[],
  options: ServerOptions<typeof ServerRequest>,
): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    const server = createServer(options, ({ headers }, response) => {
      response.end()
      resolve(headers)
    })
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      const socket = connect(port, '127.0.0.1', () => socket.end(`GET / HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`))
      socket.on('error', reject)
    })
  })
}

test.each([
  ['of distinct names', ['Host: a', 'X-Opaque-Id: 1', 'CONTENT-TYPE: application/json', 'x-empty:', 'aCCept: */*']],
  ['joined', ['host: a', 'Accept: a/b', 'accept: c/d', 'x-many: 1', 'X-Many: 2']],
  [
    'of which the first counts',
    ['host: a', 'content-type: a/b', 'Content-Type: c/d', 'user-agent: x', 'User-Agent: y'],
  ],
  ['with cookies', ['host: a', 'cookie: a=1', 'Cookie: b=2', 'set-cookie: c=3']],
  [
    'called as what every object has',
    ['host: a', 'constructor: x', 'toString: y', '__proto__: z', 'hasOwnProperty: h'],
  ],
  ['beyond ASCII', ['host: a', 'x-opaque-id: caf\u00e9']],
  ['many', Array.from({ length: 150 }, (_, i) => `X-Line-${i}: ${i}`).concat('host: a')],
])('headers %s are those of node:http', async (_, lines) => {
  const options = { maxHeaderSize: 65_536 }
  const ours = await headersOf(lines, { ...options, IncomingMessage: ServerRequest })
  expect(ours).toEqual(await headersOf(lines, options as ServerOptions<typeof ServerRequest>))
  expect(Object.keys(ours).length).toBeGreaterThan(0)
})
