// Mockoon's server with a bucket of data and the routes it makes for one, with the settings of its command line, but no log.
import { createServer } from 'node:http'
import { freePort } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { connectors }) {
    const { MockoonServer } = await loadPeer('@mockoon/commons-server')
    const commons = await loadPeer('@mockoon/commons')
    const port = await freePort(createServer())
    const bucket = { ...commons.DataBucketDefault, id: 'connectors', value: JSON.stringify(connectors) }
    const response = { ...commons.RouteResponseDefault, default: true, bodyType: 'DATABUCKET', databucketID: bucket.id }
    const route = { ...commons.RouteDefault, type: 'crud', endpoint: 'connectors', responses: [response] }
    const server = new MockoonServer({
      ...commons.EnvironmentDefault,
      hostname: '127.0.0.1',
      port,
      data: [bucket],
      routes: [route],
      rootChildren: [{ type: 'route', uuid: route.uuid }],
    })
    await new Promise((resolve, reject) => {
      server.once('started', resolve)
      server.on('error', (/** @type {unknown} */ code) => reject(new Error(`Mockoon: ${code}`)))
      server.start()
    })
    return port
  },
  processorTime,
})
