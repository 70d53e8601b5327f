// A server that answers constant bytes and never looks at the request.
import { createServer } from 'node:http'
import { listen } from './listen.mjs'
import { offer, processorTime } from './offer.mjs'

/** @type {{ headers: Record<string, string>, body: string }} */
let answer = { headers: {}, body: '' }

const server = createServer((_, response) => {
  response.writeHead(200, answer.headers)
  response.end(answer.body)
})

offer({
  start: () => listen(server),
  answer: (given) => {
    answer = given
  },
  processorTime,
})
