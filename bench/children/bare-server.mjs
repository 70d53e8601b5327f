// A server that answers constant bytes and never looks at the request.
import { createServer } from 'node:http'
import { offer, processorTime } from './offer.mjs'

/** @type {{ headers: Record<string, string>, body: string }} */
let answer = { headers: {}, body: '' }

const server = createServer((_, response) => {
  response.writeHead(200, answer.headers)
  response.end(answer.body)
})

offer({
  start: () =>
    new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () =>
        resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
      )
    }),
  answer: (given) => {
    answer = given
  },
  processorTime,
})
