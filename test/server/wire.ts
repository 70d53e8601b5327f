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

/** Writes bytes to a server, and gives all that it answers until it closes the connection; what is no HTTP is an error. */
export async function converse(port: number, text: string | Buffer): Promise<WireAnswer[]> {
  const answers: WireAnswer[] = []
  for (let rest = await talk(port, text); rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n')
    const [statusLine = '', ...lines] = rest.slice(0, end).split('\r\n')
    const status = Number(/^HTTP\/1\.1 (\d{3}) \w/.exec(statusLine)?.[1])
    if (end < 0 || Number.isNaN(status)) throw new Error(`This is no answer: ${rest}`)
    const headers: Record<string, string[]> = {}
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
      headers[name.toLowerCase()] = [...(headers[name.toLowerCase()] ?? []), value]
    }
    const length = status === 100 ? 0 : Number(headers['content-length']?.[0])
    if (!(rest.length >= end + 4 + length)) throw new Error(`This answer is shorter than it says: ${rest}`)
    answers.push({ status, headers, body: Buffer.from(rest.slice(end + 4, end + 4 + length), 'latin1') })
    rest = rest.slice(end + 4 + length)
  }
  return answers
}

/** The only answer to what is written to a server. */
export async function ask(port: number, text: string | Buffer): Promise<WireAnswer> {
  const answers = await converse(port, text)
  if (answers.length !== 1) throw new Error(`There are ${answers.length} answers.`)
  return answers[0] as WireAnswer
}
