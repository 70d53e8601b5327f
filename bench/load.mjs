import { once } from 'node:events'
import { connect } from 'node:net'

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
     */
    async send(requests, count) {
      let sent = 0
      const next = () => (sent < count ? requests[sent++ % requests.length] : undefined)
      const sleep = stayAwake()
      await Promise.all(
        sockets.map(async (socket) => {
          for (let request = next(); request; request = next()) await socket.exchange(request)
        }),
      ).finally(sleep)
    },
    /** One exchange, with the whole answer. @param {Buffer} request */
    async fetch(request) {
      const [socket] = sockets
      if (!socket) throw new Error('Failed to send a request: there is no connection.')
      return parse(await socket.exchange(request))
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
      if (end === 0) end = endOf(received)
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

/** Where an answer ends, 0 as long as its head is not there. @param {string} text */
function endOf(text) {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return 0
  if (!text.startsWith('HTTP/1.1 20')) throw new Error(`Failed to load the server: it answered ${text}`)
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1]
  if (length === undefined) throw new Error(`Failed to load the server: no length in ${text.slice(0, head)}`)
  return head + 4 + Number(length)
}

/** Headers that Node's server writes by itself. */
const ownHeaders = ['date', 'connection', 'keep-alive']

/** @param {string} text */
function parse(text) {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2)
  const headers = head
    .split('\r\n')
    .slice(1)
    .map(
      (line) => /** @type {[string, string]} */ ([line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    )
    .filter(([name]) => !ownHeaders.includes(name.toLowerCase()))
  return { headers: Object.fromEntries(headers), body: Buffer.from(body, 'latin1').toString() }
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
