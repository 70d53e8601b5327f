import type { Dispatcher } from 'undici'
import { maximumBodyLength } from '../engine/body-limit.ts'
import { misuse } from '../errors/misuse.ts'

const { isUtf8 } = process.getBuiltinModule('node:buffer')

/** What can be sent as a body: the types of undici, and the async generators that its `fetch` makes. */
type SentBody = Dispatcher.DispatchOptions['body'] | Blob | ArrayBuffer | AsyncIterable<unknown> | Iterable<unknown>

/** A body that has been read to its end. */
export interface ReadBody {
  /** As the engine takes it: text, or bytes that are no UTF-8. */
  readonly content: string | Uint8Array
  /** In bytes, as it was sent. */
  readonly length: number
  /** In bytes, for what is too long to be inflated. */
  readonly tooLong?: number
  /** The type that goes with it when the sender names none. */
  readonly contentType?: string | undefined
}

const none: ReadBody = { content: '', length: 0 }

/**
 * Reads a body to its end; what need not be waited for is read at once.
 * Errors: what a stream fails with; a body that undici would not send either.
 * @param isOver stops the reading of a stream that nobody needs any more
 */
export function readSent(
  body: SentBody,
  headers: Readonly<Record<string, string>>,
  isOver: () => boolean,
): ReadBody | Promise<ReadBody> {
  if (body === null || body === undefined || body === '') return none
  const encoding = headers['content-encoding']
  if (typeof body === 'string') return readBytes(Buffer.from(body), encoding)
  if (ArrayBuffer.isView(body)) return readBytes(Buffer.from(body.buffer, body.byteOffset, body.byteLength), encoding)
  if (body instanceof ArrayBuffer) return readBytes(Buffer.from(body), encoding)
  if (isCalled(body, 'FormData')) return readByResponse(copyOf(body as Iterable<[string, string | Blob]>))
  if (isCalled(body, 'Blob') || isCalled(body, 'File')) return readByResponse(body as Blob)
  if (typeof body === 'object' && (Symbol.asyncIterator in body || Symbol.iterator in body)) {
    return collect(body, isOver).then((bytes) => readBytes(bytes, encoding))
  }
  throw misuse('Failed to send a request: its body is no string, Buffer, stream, iterable, FormData or Blob.')
}

async function collect(body: AsyncIterable<unknown> | Iterable<unknown>, isOver: () => boolean): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) {
    if (isOver()) break
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array))
  }
  return Buffer.concat(chunks)
}

/** Each version of undici has a class of its own, as Node has. */
function isCalled(body: object, name: string): boolean {
  return Object.prototype.toString.call(body) === `[object ${name}]`
}

function copyOf(form: Iterable<[string, string | Blob]>): FormData {
  const copy = new FormData()
  for (const [name, value] of form) copy.append(name, value as string)
  return copy
}

async function readByResponse(body: FormData | Blob): Promise<ReadBody> {
  const response = new Response(body)
  const contentType = response.headers.get('content-type') ?? undefined
  return { ...readBytes(Buffer.from(await response.arrayBuffer()), undefined), contentType }
}

/** Inflates what is compressed; what cannot be inflated is read as it is, and refused for what it holds. */
function readBytes(bytes: Buffer, encoding: string | undefined): ReadBody {
  const { length } = bytes
  if (encoding !== 'gzip') return { content: readText(bytes), length }
  const { gunzipSync } = process.getBuiltinModule('node:zlib')
  try {
    return { content: readText(gunzipSync(bytes, { maxOutputLength: maximumBodyLength })), length }
  } catch (error) {
    const isTooLong = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    return isTooLong ? { content: '', length, tooLong: maximumBodyLength + 1 } : { content: readText(bytes), length }
  }
}

function readText(bytes: Buffer): string | Uint8Array {
  return isUtf8(bytes) ? bytes.toString() : bytes
}
