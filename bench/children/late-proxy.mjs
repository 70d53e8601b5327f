// A server that is far away: each answer of another one comes so many milliseconds later.
import { Agent, createServer, request } from 'node:http'
import { setTimeout as pass } from 'node:timers/promises'
import { listen } from './listen.mjs'
import { offer } from './offer.mjs'

const agent = new Agent({ keepAlive: true })

/** @param {{ upstream: number, delay: number }} options the port, and milliseconds */
const createProxy = ({ upstream, delay }) =>
  createServer({ requireHostHeader: false }, (asked, answer) => {
    const { method, url, rawHeaders: headers } = asked
    const passedOn = request({ agent, host: '127.0.0.1', port: upstream, method, path: url, headers })
    passedOn.on('response', async (received) => {
      await pass(delay)
      answer.writeHead(received.statusCode ?? 502, received.rawHeaders)
      received.pipe(answer)
    })
    asked.pipe(passedOn)
  })

offer({ start: (/** @type {{ upstream: number, delay: number }} */ options) => listen(createProxy(options)) })
