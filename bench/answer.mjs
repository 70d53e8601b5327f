// Answers of HTTP/1.1 as text with one character for each byte, read only as far as a client needs that asks one thing at a time.

/** Ends a body that is sent in chunks. */
const lastChunk = '\r\n0\r\n\r\n'

/**
 * Where an answer ends, 0 as long as that is not known. Of chunks only the last one is looked for: nothing follows an answer before the
 * next request.
 * @param {string} text
 */
export function endOfAnswer(text) {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return 0
  if (!text.startsWith('HTTP/1.1 20')) throw new Error(`Failed to load the server: it answered ${text}`)
  if (isChunked(text.slice(0, head))) return text.endsWith(lastChunk) ? text.length : 0
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1]
  if (length === undefined) throw new Error(`Failed to load the server: no length in ${text.slice(0, head)}`)
  return head + 4 + Number(length)
}

/** Headers that Node's server writes by itself. */
const ownHeaders = ['date', 'connection', 'keep-alive']

/**
 * The headers, but those that every server of Node writes, and the body.
 * @param {string} text a whole answer
 */
export function readAnswer(text) {
  const end = text.indexOf('\r\n\r\n')
  const head = text.slice(0, end)
  const rest = text.slice(end + 4)
  const headers = head
    .split('\r\n')
    .slice(1)
    .map(
      (line) => /** @type {[string, string]} */ ([line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    )
    .filter(([name]) => !ownHeaders.includes(name.toLowerCase()))
  const body = isChunked(head) ? joinChunks(rest) : rest
  return { headers: Object.fromEntries(headers), body: Buffer.from(body, 'latin1').toString() }
}

/** @param {string} head */
const isChunked = (head) => /\r\ntransfer-encoding: chunked/i.test(head)

/** @param {string} rest */
function joinChunks(rest) {
  let body = ''
  for (let at = 0; ; ) {
    const data = rest.indexOf('\r\n', at) + 2
    const size = Number.parseInt(rest.slice(at, data), 16)
    if (!(size > 0)) return body
    body += rest.slice(data, data + size)
    at = data + size + 2
  }
}
