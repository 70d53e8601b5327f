import type { IncomingMessage } from 'node:http'

/** The largest body that is read, in bytes; a larger one is answered with 413 and no body, as Elasticsearch does by default. */
const maximumBodyLength = 100 * 1024 * 1024

/** Tells from its headers whether a request has a body that must be waited for. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers
  return length !== '0' || encoding !== undefined
}

/** Tells from its headers whether a request announces a body that is too long to be read. */
export function announcesTooMuch({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length']) > maximumBodyLength
}

/** What can become of a body: it is there, it is too long to be read, or the client has gone before it was complete. */
export type Body = { readonly text: string } | 'too long' | 'gone'

/** Reads the body of a request as text, inflated where it is compressed. What is too long is not kept. */
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
    finish('too long')
    return
  }
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= maximumBodyLength) chunks.push(chunk)
    else if (!isDone) {
      chunks.length = 0
      finish('too long')
    }
  })
  request.on('end', () => {
    if (isDone) return
    const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
    if (request.headers['content-encoding'] === 'gzip') inflate(bytes, finish)
    else finish({ text: bytes.toString() })
  })
  request.on('close', () => {
    if (!request.complete) finish('gone')
  })
}

function inflate(bytes: Buffer, done: (body: Body) => void): void {
  const { gunzip } = process.getBuiltinModule('node:zlib')
  gunzip(bytes, { maxOutputLength: maximumBodyLength }, (error, inflated) => {
    if (!error) done({ text: inflated.toString() })
    else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') done('too long')
    // Then it is read as it is, and refused for what it holds.
    else done({ text: bytes.toString() })
  })
}
