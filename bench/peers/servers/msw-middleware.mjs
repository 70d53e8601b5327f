// MSW behind HTTP: @mswjs/http-middleware with two handlers over a Map.
import { createServer } from 'node:http'
import { listen } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'
import { createSketch } from './sketch.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { connectors }) {
    const { http, HttpResponse } = await loadPeer('msw')
    const middleware = await loadPeer('@mswjs/http-middleware')
    const sketch = createSketch(connectors)
    const app = middleware.createServer(
      http.get('*/_connector/:id', (/** @type {any} */ { params }) => HttpResponse.json(sketch.get(params.id))),
      http.put('*/_connector/:id/_check_in', (/** @type {any} */ { params }) =>
        HttpResponse.json(sketch.checkIn(params.id)),
      ),
    )
    return listen(createServer(app))
  },
  processorTime,
})
