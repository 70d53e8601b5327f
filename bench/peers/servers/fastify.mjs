// What one writes by hand in a quarter of an hour: fastify with two routes over a Map.
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'
import { createSketch } from './sketch.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { connectors }) {
    const { default: fastify } = await loadPeer('fastify')
    const sketch = createSketch(connectors)
    const app = fastify()
    app.get('/_connector/:id', async (/** @type {any} */ { params }) => sketch.get(params.id))
    app.put('/_connector/:id/_check_in', async (/** @type {any} */ { params }) => sketch.checkIn(params.id))
    return Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port)
  },
  processorTime,
})
