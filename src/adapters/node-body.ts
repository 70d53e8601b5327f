import type { IncomingMessage } from 'node:http'
import { maximumBodyLength } from '../engine/body-limit.ts'

const { isUtf8 } = process.getBuiltinModule('node:buffer')

/** Tells from its headers whether a request has a body that must be waited for. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers
  return length !== '0' || encoding !== undefined
}

/** Tells from its headers whether a request announces a body that is too long to be read. */
export function announcesTooMuch({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length']) > maximumBodyLength
}

/** What can become of a body: it is there, it is too long to be kept, or the client has gone before it was complete. */
export type Body = { readonly content: string | Uint8Array } | { readonly tooLong: number } | 'gone'

/** Reads the body of a request, inflated where it is compressed: as text where it is UTF-8. Of what is too long only the length is kept. */
export function readBody(request: IncomingMessage, done: (body: Body) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  let isDone = false
  const finish = (body: Body) => {
    if (!isDone) done(body)
    isDone = true
  }
  if (announcesTooMuch(request)) {
    request.resume()
    finish({ tooLong: Number(request.headers['content-length']) })
    return
  }
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= maximumBodyLength) chunks.push(chunk)
    else if (!isDone) {
      chunks.length = 0
      finish({ tooLong: length })
    }
  })
  request.on('end', () => {
    if (isDone) return
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
    if (request.headers['content-encoding'] === 'gzip') inflate(bytes, finish)
    else finish(readText(bytes))
  })
  request.on('close', () => {
    if (!request.complete) finish('gone')
  })
}

function inflate(bytes: Buffer, done: (body: Body) => void): void {
  const { gunzip } = process.getBuiltinModule('node:zlib')
  gunzip(bytes, { maxOutputLength: maximumBodyLength }, (error, inflated) => {
    if (!error) done(readText(inflated))
    else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') done({ tooLong: maximumBodyLength + 1 })
    // Then it is read as it is, and refused for what it holds.
    else done(readText(bytes))
  })
}

function readText(bytes: Buffer): Body {
  return { content: isUtf8(bytes) ? bytes.toString() : bytes }
}
