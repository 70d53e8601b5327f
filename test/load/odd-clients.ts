import { setMaxListeners } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pass } from 'node:timers/promises'
import { converse } from '../server/wire.ts'

/** Clients that behave oddly for as long as a load lasts. */
export interface OddClients {
  /** Has them stop; gives what was not as it must be. */
  stop(): Promise<string[]>
}

const list = '/_connector?size=5'
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}\r\n`
const begun = 'PUT /_connector/half HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{"name":'

/** So many of each kind. */
const each = 4

/**
 * Some send requests without waiting for answers, which must come in order, and some byte by byte. Some stop in the middle of a head or of
 * a body, and some ask and never read. Whom the server lets go of comes again.
 */
export function startOddClients(port: number): OddClients {
  const stopped = new AbortController()
  const { signal } = stopped
  // All of them listen.
  setMaxListeners(0, signal)
  const faults: string[] = []

  async function sendAhead(): Promise<void> {
    const marks = Array.from({ length: 20 }, (_, i) => String(i))
    while (!signal.aborted) {
      const answers = await converse(port, marks.map((mark) => get(list, `x-opaque-id: ${mark}\r\n`)).join(''))
      const told = answers.map(({ status, headers }) => `${status} ${headers['x-opaque-id']}`)
      if (told.join() !== marks.map((mark) => `200 ${mark}`).join()) faults.push(`Sent ahead: ${told.join()}`)
      for (const { body } of answers) JSON.parse(String(body))
      await rest(200)
    }
  }

  async function sendBytes(): Promise<void> {
    while (!signal.aborted) {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true })
      let answer = ''
      socket.on('data', (data) => {
        answer += data
      })
      const closed = new Promise((resolve) => socket.on('close', resolve))
      socket.on('error', (error) => faults.push(`Byte by byte: ${error}`))
      for (const byte of get('/', 'connection: close\r\n')) {
        if (signal.aborted) break
        socket.write(byte)
        await rest(10)
      }
      if (signal.aborted) socket.destroy()
      await closed
      if (!signal.aborted && !answer.startsWith('HTTP/1.1 200')) faults.push(`Byte by byte: ${answer}`)
    }
  }

  /** Says something, reads nothing, and stays until the server has had enough. */
  async function stay(text: string): Promise<void> {
    while (!signal.aborted) {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      socket.pause()
      const closed = new Promise((resolve) => socket.on('close', resolve))
      socket.on('error', () => {})
      const leave = () => socket.destroy()
      signal.addEventListener('abort', leave, { once: true })
      await closed
      signal.removeEventListener('abort', leave)
      await rest(100)
    }
  }

  const rest = (time: number) => pass(time, undefined, { signal }).catch(() => {})
  const kinds = [sendAhead, sendBytes, () => stay('GET /_conn'), () => stay(begun), () => stay(get(list).repeat(50))]
  const all = kinds.flatMap((live) => Array.from({ length: each }, live))
  const over = Promise.all(all).catch((error) => faults.push(`${error}`))
  return {
    async stop() {
      stopped.abort()
      await over
      return faults
    },
  }
}
