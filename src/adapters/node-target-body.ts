import { maximumBodyLength, NoAnswer, type RawAnswer, tooLong } from './node-target-exchange.ts'

type Inflate = (
  bytes: Buffer,
  options: { maxOutputLength: number },
  done: (error: Error | null, bytes: Buffer) => void,
) => void

/**
 * The body of an answer as text, inflated as its `Content-Encoding` says.
 * Errors: `NoAnswer` for an encoding that is not known, bytes that are not of it, or too many of them.
 */
export async function readText({ headers, bytes }: RawAnswer): Promise<string> {
  const encodings = (headers['content-encoding'] ?? '').split(',').map((one) => one.trim().toLowerCase())
  let text = bytes
  for (const encoding of encodings.reverse()) {
    if (encoding !== '' && encoding !== 'identity' && text.length > 0) text = await inflate(text, encoding)
  }
  return text.toString()
}

function inflate(bytes: Buffer, encoding: string): Promise<Buffer> {
  const { brotliDecompress, gunzip, inflate: inflateZlib } = process.getBuiltinModule('node:zlib')
  const known: Record<string, Inflate> = {
    gzip: gunzip,
    'x-gzip': gunzip,
    deflate: inflateZlib,
    br: brotliDecompress,
  }
  const run = known[encoding]
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new NoAnswer('body', error))
    if (!run) {
      refuse(Object.assign(new Error(`its content encoding [${encoding}] is not known`), { code: 'UNREADABLE' }))
      return
    }
    run(bytes, { maxOutputLength: maximumBodyLength }, (error, inflated) => {
      if (!error) resolve(inflated)
      else refuse('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? tooLong() : error)
    })
  })
}
