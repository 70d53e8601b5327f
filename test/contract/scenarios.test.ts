import { afterAll, beforeAll } from 'vitest'
import { createConnectorMock } from '../../src/index.ts'
import { type ConnectorServer, startServer } from '../../src/server.ts'
import { runScenarios } from './scenarios.ts'
import { liveTarget, mockTarget, serverTarget } from './target.ts'

runScenarios(mockTarget(createConnectorMock()))

let server: ConnectorServer
beforeAll(async () => {
  server = await startServer({ port: 0 })
})
afterAll(() => server.close())
runScenarios(serverTarget(() => server.url))

// TARGET=http://localhost:9200 ES_API_KEY=… npx vitest run test/contract/scenarios.test.ts
const { TARGET, ES_API_KEY } = process.env
if (TARGET) runScenarios(liveTarget(TARGET, ES_API_KEY))
