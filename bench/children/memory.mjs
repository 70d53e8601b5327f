// What connectors take up in memory. Run with --expose-gc.
import { loadKit } from '../kit.mjs'
import { getConnector, putConnector, sender } from '../requests.mjs'
import { connectorIds } from '../state.mjs'
import { collect } from './collect.mjs'
import { offer } from './offer.mjs'

const { createConnectorMock } = await loadKit()

/** Bytes in use when everything that can go has gone. */
function heapUsed() {
  for (let i = 0; i < 3; i++) collect()
  return process.memoryUsage().heapUsed
}

offer({
  /** Bytes for each connector: as it is created, and once it has been read. */
  measure(/** @type {number} */ count) {
    // The log has its own limit, however many connectors there are.
    const mock = createConnectorMock({ logCapacity: 0 })
    const ids = connectorIds(count)
    /** @param {(id: string) => import('../../src/index.ts').MockRequest} make */
    const sendEach = (make) => {
      for (const id of ids) sender(mock, [make(id)])(0)
    }
    const before = heapUsed()
    sendEach((id) => putConnector(id, { name: `Connector ${id}`, index_name: `search-${id}`, service_type: 'mysql' }))
    const created = heapUsed()
    sendEach(getConnector)
    const read = heapUsed()
    return { created: (created - before) / count, read: (read - before) / count }
  },
})
