// The least that a server of Node can be, from start to answer.
import { writeSync } from 'node:fs'
import { createServer } from 'node:http'

const server = createServer((_, response) => response.end('{}'))
server.listen(0, '127.0.0.1', () => {
  writeSync(1, `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}\n`)
})
