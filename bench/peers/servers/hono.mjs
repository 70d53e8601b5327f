// The same by hand with Hono.
import { createServer } from 'node:http'
import { listen } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'
import { createSketch } from './sketch.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { connectors }) {
    const { Hono } = await loadPeer('hono')
    const { getRequestListener } = await loadPeer('@hono/node-server')
    const sketch = createSketch(connectors)
    const app = new Hono()
    app.get('/_connector/:id', (/** @type {any} */ c) => c.json(sketch.get(c.req.param('id'))))
    app.put('/_connector/:id/_check_in', (/** @type {any} */ c) => c.json(sketch.checkIn(c.req.param('id'))))
    return listen(createServer(getRequestListener(app.fetch)))
  },
  processorTime,
})
