import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type Reply, type SendOptions, send } from './node-http.ts'

/** How long a client may go on sending, in milliseconds: closed at once, its connection could break before it has read the answer. */
const patience = 1000

/** Sends an answer over a connection where `node:http` expects none, and then closes it. */
export function answerOnSocket(
  socket: Socket,
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  reply: Reply,
  options: SendOptions,
): void {
  const { ServerResponse } = process.getBuiltinModule('node:http')
  const asked = { socket, method, headers, httpVersionMajor: 1, httpVersionMinor: 1 } as IncomingMessage
  const response = new ServerResponse(asked)
  response.assignSocket(socket)
  response.once('finish', () => {
    response.detachSocket(socket)
    socket.end()
    const giveUp = setTimeout(() => socket.destroy(), patience)
    socket.once('close', () => clearTimeout(giveUp))
  })
  send(asked, response, reply, options)
}
