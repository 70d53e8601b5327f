import { Collection } from '@msw/data'
import { persist } from '@msw/data/extensions/persist'
import { sync } from '@msw/data/extensions/sync'
import { connectorSchema, createDataStorage } from '../../src/data.ts'
import { createConnectorMock } from '../../src/index.ts'

/** What a page of the test offers to the test. */
export interface DataPage {
  /** Sends a request to the mock of the page. */
  ask(method: string, path: string, body?: object): Promise<{ status: number; body: unknown }>
}

const connectors = new Collection({ schema: connectorSchema, extensions: [persist(), sync()] })
const mock = createConnectorMock({ storage: createDataStorage({ connectors }) })

const page: DataPage = {
  async ask(method, path, body) {
    const response = await mock.fetch(new URL(path, location.href), {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  },
}
Object.assign(window, page)
