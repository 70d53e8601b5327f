const { createConnectorMock } = require('es-connector-kit')

const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
globalThis.fetch = mock.fetch
