import { maximumBodyLength, NoAnswer, tooLong } from './node-target-exchange.ts'

type Inflate = (
  bytes: Buffer,
  options: { maxOutputLength: number },
  done: (error: Error | null, bytes: Buffer) => void,
) => void

/**
 * A body as text, inflated as its `Content-Encoding` says; at once where there is none.
 * Errors: `NoAnswer` for an encoding that is not known, bytes that are not of it, or too many of them.
 */
export function readText(bytes: Buffer, encoding: string | undefined): string | Promise<string> {
  return encoding === undefined ? bytes.toString() : inflateAll(bytes, encoding)
}

async function inflateAll(bytes: Buffer, list: string): Promise<string> {
  const encodings = list.split(',').map((one) => one.trim().toLowerCase())
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
