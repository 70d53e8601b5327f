// The least that a proxy of Node can be: passes everything on as it comes, over connections that are kept.
import { Agent, createServer, request } from 'node:http'
import { listen } from './listen.mjs'
import { offer, processorTime } from './offer.mjs'

const agent = new Agent({ keepAlive: true })

/** @param {number} upstream the port */
const createProxy = (upstream) =>
  createServer((asked, answer) => {
    const { method, url, headers } = asked
    const passedOn = request({ agent, host: '127.0.0.1', port: upstream, method, path: url, headers }, (received) => {
      answer.writeHead(received.statusCode ?? 502, received.headers)
      received.pipe(answer)
    })
    asked.pipe(passedOn)
  })

offer({ start: (/** @type {number} */ upstream) => listen(createProxy(upstream)), processorTime })
