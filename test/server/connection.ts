import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { stopAfterwards } from './serve.ts'
import { readBody, readHeaders, type WireAnswer } from './wire.ts'

/** A connection to a server, for clients that behave oddly. It ends with the test. */
export interface Connection {
  readonly socket: Socket
  /** Resolves once it is closed, by whom and however. */
  readonly closed: Promise<void>
  /** The next answer. Rejects when the connection is closed before it is complete. */
  next(): Promise<WireAnswer>
}

interface Waiting {
  resolve(answer: WireAnswer): void
  reject(error: Error): void
}

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true })
  const answers: WireAnswer[] = []
  const waiting: Waiting[] = []
  let received = ''
  let begun: ReturnType<typeof readHeaders>
  socket.setEncoding('latin1')
  socket.on('data', (chunk) => {
    received += chunk
    while (true) {
      begun ??= readHeaders(received)
      if (!begun || received.length < begun.bodyAt[1]) return
      const answer = readBody(begun, received)
      received = received.slice(begun.bodyAt[1])
      begun = undefined
      const first = waiting.shift()
      if (first) first.resolve(answer)
      else answers.push(answer)
    }
  })
  socket.on('end', () => socket.end())
  // What becomes of it, whoever waits is told by its end.
  socket.on('error', () => {})
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  void closed.then(() => {
    for (const { reject } of waiting) reject(new Error('The connection was closed.'))
  })
  stopAfterwards(async () => socket.destroy())
  await once(socket, 'connect')
  return {
    socket,
    closed,
    next: () =>
      new Promise((resolve, reject) => {
        const answer = answers.shift()
        if (answer) resolve(answer)
        else if (socket.closed) reject(new Error('The connection was closed.'))
        else waiting.push({ resolve, reject })
      }),
  }
}
