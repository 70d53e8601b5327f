import { setupConnectorWorker } from 'es-connector-kit/browser'

export const mock = setupConnectorWorker({ seed: { connectors: [{ id: 'crm' }] } })
await mock.start()
