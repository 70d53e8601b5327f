// The standalone server.
import { loadServer } from '../kit.mjs'
import { offer, processorTime } from './offer.mjs'

const { startServer } = await loadServer()

offer({
  async start(seed) {
    const { port, mock } = await startServer({ port: 0, host: '127.0.0.1' })
    mock.load(seed)
    return port
  },
  processorTime,
})
