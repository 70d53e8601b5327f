// json-server with its documents in memory, as a module and without its log of requests.
import { createServer } from 'node:http'
import { listen } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { connectors }) {
    const { default: jsonServer } = await loadPeer('json-server')
    const app = jsonServer.create()
    app.use(jsonServer.defaults({ logger: false }))
    app.use(jsonServer.router({ connectors }))
    return listen(createServer(app))
  },
  processorTime,
})
