import { connect } from 'node:net'

/** Writes bytes to a server, and gives what it answers until it closes the connection. */
export function talk(port: number, text: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.on('end', () => resolve(answer))
    socket.on('error', reject)
  })
}

/** One answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number
  /** By lower-case name, a value for each line. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly body: Buffer
}

/** An answer of which at least the headers are there. */
interface BegunAnswer extends Omit<WireAnswer, 'body'> {
  /** Where its body begins, and where it ends. */
  readonly bodyAt: readonly [begin: number, end: number]
}

/** The answer that a text begins with; nothing when its headers are not complete. What is no HTTP is an error. */
export function readHeaders(text: string): BegunAnswer | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) \w/.exec(statusLine)?.[1])
  if (Number.isNaN(status)) throw new Error(`This is no answer: ${text}`)
  const headers: Record<string, string[]> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
    headers[name.toLowerCase()] = [...(headers[name.toLowerCase()] ?? []), value]
  }
  const length = status === 100 ? 0 : Number(headers['content-length']?.[0])
  return { status, headers, bodyAt: [end + 4, end + 4 + length] }
}

/** The same once its body is there too. */
export function readBody({ status, headers, bodyAt }: BegunAnswer, text: string): WireAnswer {
  return { status, headers, body: Buffer.from(text.slice(...bodyAt), 'latin1') }
}

/** Writes bytes to a server, and gives all that it answers until it closes the connection; what is no HTTP is an error. */
export async function converse(port: number, text: string | Buffer): Promise<WireAnswer[]> {
  const answers: WireAnswer[] = []
  for (let rest = await talk(port, text); rest !== ''; ) {
    const begun = readHeaders(rest)
    if (!begun || !(rest.length >= begun.bodyAt[1])) throw new Error(`This is no whole answer: ${rest}`)
    answers.push(readBody(begun, rest))
    rest = rest.slice(begun.bodyAt[1])
  }
  return answers
}

/** The only answer to what is written to a server. */
export async function ask(port: number, text: string | Buffer): Promise<WireAnswer> {
  const answers = await converse(port, text)
  if (answers.length !== 1) throw new Error(`There are ${answers.length} answers.`)
  return answers[0] as WireAnswer
}
