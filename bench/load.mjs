import { once } from 'node:events'
import { connect } from 'node:net'
import { endOfAnswer, readAnswer } from './answer.mjs'

/** @typedef {import('../src/index.ts').MockRequest} MockRequest */

/**
 * A client of few words on kept-alive connections: one request at a time on each, and answers are looked at only as far as it takes to
 * see where they end. Its own work is not measured. While it waits it stays awake: a sleeping client has to be woken with every answer,
 * which the system charges to the server, and to the slower one more often.
 *
 * @param {number} port
 * @param {number} connections
 */
export async function openClient(port, connections) {
  const sockets = await Promise.all(Array.from({ length: connections }, () => openSocket(port)))
  return {
    /**
     * Sends requests in turn until `count` are answered.
     * @param {readonly Buffer[]} requests
     * @param {number} count
     * @returns {Promise<Float64Array>} how long each answer took, in microseconds
     */
    async send(requests, count) {
      const times = new Float64Array(count)
      let sent = 0
      const sleep = stayAwake()
      await Promise.all(
        sockets.map(async (socket) => {
          while (sent < count) {
            const i = sent++
            const started = performance.now()
            await socket.exchange(/** @type {Buffer} */ (requests[i % requests.length]))
            times[i] = (performance.now() - started) * 1000
          }
        }),
      ).finally(sleep)
      return times
    },
    /** One exchange, with the whole answer. @param {Buffer} request */
    async fetch(request) {
      const [socket] = sockets
      if (!socket) throw new Error('Failed to send a request: there is no connection.')
      return readAnswer(await socket.exchange(request))
    },
    close() {
      for (const { close } of sockets) close()
    },
  }
}

/** Keeps the event loop turning until the function it gives is called. */
function stayAwake() {
  let awake = true
  const turn = () => {
    if (awake) setImmediate(turn)
  }
  turn()
  return () => {
    awake = false
  }
}

/** @param {number} port */
async function openSocket(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  let received = ''
  let end = 0
  /** @type {{ resolve: (answer: string) => void, reject: (error: Error) => void } | undefined} */
  let waiting

  // One character for each byte, so lengths are right.
  socket.setEncoding('latin1')
  socket.on('data', (chunk) => {
    received += chunk
    try {
      if (end === 0) end = endOfAnswer(received)
    } catch (error) {
      return waiting?.reject(/** @type {Error} */ (error))
    }
    if (end === 0 || received.length < end) return
    const answer = received
    received = ''
    end = 0
    waiting?.resolve(answer)
  })
  socket.on('error', (error) => waiting?.reject(error))
  socket.on('close', () => waiting?.reject(new Error('Failed to load the server: it closed a connection.')))

  return {
    /** @param {Buffer} request @returns {Promise<string>} */
    exchange: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(request)
      }),
    close: () => socket.destroy(),
  }
}

/**
 * A request as it goes over the wire. Clients announce the body of a `PUT` also when it is empty.
 * @param {MockRequest} request
 */
export function wire({ method, url, headers, body }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const length = body === '' && method === 'GET' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
  return Buffer.from(`${method} ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}${length}\r\n${body}`)
}
