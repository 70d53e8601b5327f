import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { announcesTooMuch } from './node-body.ts'
import { isParserError, malformed, type ParserError, readBrokenRequest } from './node-faults.ts'
import {
  createRequestListener,
  findHeadFault,
  type ListenerOptions,
  type Reply,
  refuse,
  send,
  withoutBody,
} from './node-http.ts'
import { whenOver } from './node-over.ts'
import { answerOnSocket } from './node-socket.ts'

/**
 * What the parser lets in, so that the mock can refuse it as the server does: the longest request line and headers twice over. And unlike
 * `node:http`, the server does not ask for a `Host`.
 */
export const parserOptions: ServerOptions = { maxHeaderSize: 2 * (4096 + 16_384), requireHostHeader: false }

/** Answers everything that comes to a `node:http` server by the mock, also what is no request to `node:http`. */
export function attachListeners(server: Server, options: ListenerOptions): void {
  const listener = createRequestListener(options)
  /** The newest answer of each connection, be it sent yet or not. */
  const newest = new WeakMap<Socket, ServerResponse>()
  /** Connections whose parser has given up; it says so again with everything that still comes. */
  const broken = new WeakSet<Socket>()

  function answer(request: IncomingMessage, response: ServerResponse): void {
    newest.set(request.socket, response)
    listener(request, response)
  }

  /** Waits for those before it, as `node:http` does with answers to requests. */
  function answerLast(socket: Socket, request: Parameters<typeof answerOnSocket>[1], reply: () => Reply): void {
    const answerNow = () => socket.writable && answerOnSocket(socket, request, reply(), options)
    const before = newest.get(socket)
    if (!before || before.closed) answerNow()
    else whenOver(before, answerNow)
  }

  // Otherwise `node:http` leaves out what comes after the first thousand; their length has a limit anyway.
  server.maxHeadersCount = 0
  server.on('request', answer)
  server.on('checkContinue', (request, response) => {
    if (!announcesTooMuch(request) && !findHeadFault(request)) response.writeContinue()
    answer(request, response)
  })
  server.on('checkExpectation', (request, response) => {
    newest.set(request.socket, response)
    send(request, response, expectationFailed, options)
  })
  server.on('connect', (request, stream) => {
    const socket = stream as Socket
    options.handedOver.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => options.handedOver.delete(socket))
    socket.resume()
    answerLast(socket, request, () => refuse(options, withoutBody(request, findHeadFault(request))))
  })
  server.on('clientError', (error: ParserError, stream) => {
    const socket = stream as Socket
    if (broken.has(socket)) return
    if (!isParserError(error) || !socket.writable) {
      socket.destroy()
      return
    }
    broken.add(socket)
    const response = newest.get(socket)
    if (response && !response.req.complete) {
      // Its head was read, and something is wrong with its body.
      if (response.writableEnded) socket.destroySoon()
      else {
        const { req } = response
        send(req, response, refuse(options, withoutBody(req, malformed(error))), options)
      }
      return
    }
    const request = readBrokenRequest(error)
    answerLast(socket, request, () => refuse(options, request))
  })
}

const expectationFailed: Reply = { status: 417, headers: {}, body: '', isLast: true }
