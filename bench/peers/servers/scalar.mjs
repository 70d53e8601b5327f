// Scalar's mock server on the description: it answers with the examples, or does what `x-handler` of an operation says.
import { createServer } from 'node:http'
import { listen } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { description }) {
    const { createMockServer } = await loadPeer('@scalar/mock-server')
    const { getRequestListener } = await loadPeer('@hono/node-server')
    const { fetch } = await createMockServer({ document: description, logger: false })
    return listen(createServer(getRequestListener(fetch)))
  },
  processorTime,
})
