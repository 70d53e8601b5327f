// The least that a proxy of Node can be: passes everything on as it comes, over connections that are kept.
import { Agent, createServer, request } from 'node:http'
import { offer, processorTime } from './offer.mjs'

const agent = new Agent({ keepAlive: true })

offer({
  start: (/** @type {number} */ upstream) =>
    new Promise((resolve) => {
      const server = createServer((asked, answer) => {
        const { method, url, headers } = asked
        const options = { agent, host: '127.0.0.1', port: upstream, method, path: url, headers }
        const passedOn = request(options, (received) => {
          answer.writeHead(received.statusCode ?? 502, received.headers)
          received.pipe(answer)
        })
        asked.pipe(passedOn)
      })
      server.listen(0, '127.0.0.1', () =>
        resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
      )
    }),
  processorTime,
})
