import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Transport } from '../engine/exchange.ts'
import { whenOver } from './node-over.ts'

interface Holding {
  readonly isClosing: () => boolean
  readonly held: Set<ServerResponse>
}

/** Does to an answer what a fault has for it before its head; `send` sends what there is to send. */
export function goAstray(
  response: ServerResponse,
  { delay = 0, end, until }: Transport,
  { isClosing, held }: Holding,
  send: () => void,
): void {
  // The client has left while its request waited for others.
  if (response.req.socket.destroyed) return
  if (end === 'never') {
    if (isClosing()) hangUp(response)
    else {
      const giveUp = () => hangUp(response)
      held.add(response)
      until?.addEventListener('abort', giveUp)
      whenOver(response, () => {
        held.delete(response)
        until?.removeEventListener('abort', giveUp)
      })
    }
    return
  }
  const goOn = () => (end === 'reset' ? whenDue(response, (socket) => socket.resetAndDestroy()) : send())
  if (delay === 0) goOn()
  else {
    const timer = setTimeout(goOn, delay)
    whenOver(response, () => clearTimeout(timer))
  }
}

/** Sends the head of an answer and half of its body, and ends the connection. */
export function breakOff(response: ServerResponse, body: Buffer): void {
  response.write(body.subarray(0, body.length >> 1), () => response.socket?.destroy())
}

/** Ends the connection of an answer, whatever it waits for. */
export function hangUp(response: ServerResponse): void {
  const socket = response.socket ?? response.req.socket
  socket.destroy()
}

/** Waits for the answers before it on the connection: only the first has the socket. */
function whenDue(response: ServerResponse, act: (socket: Socket) => void): void {
  if (response.socket) act(response.socket)
  else response.once('socket', act)
}
