import { expect, test } from 'vitest'
import { createConnector } from '../../../src/domain/connector.ts'
import { createConnectorMock } from '../../../src/index.ts'
import { createMemoryStorage } from '../../../src/store/memory-storage.ts'

function filledStorage() {
  const storage = createMemoryStorage()
  storage.connectors.set('crm', createConnector('2026-01-05T10:00:00.000Z'))
  return storage
}

test('a storage that already holds documents keeps them', () => {
  const mock = createConnectorMock({ storage: filledStorage() })
  expect(mock.state()).toMatchObject({ connectors: [{ id: 'crm' }], indices: ['connectors'] })
})

test('a seed takes the place of what a storage holds', () => {
  const mock = createConnectorMock({ storage: filledStorage(), seed: { connectors: [{ id: 'wiki' }] } })
  expect(mock.connectors.list().map(({ id }) => id)).toEqual(['wiki'])
})

test('a storage may be an object of a class', () => {
  class Kept {
    #memory = filledStorage()
    get connectors() {
      return this.#memory.connectors
    }
    get syncJobs() {
      return this.#memory.syncJobs
    }
    get secrets() {
      return this.#memory.secrets
    }
  }
  const mock = createConnectorMock({ storage: new Kept() })
  expect(mock.handle({ method: 'GET', url: '/_connector/crm', headers: {}, body: '' }).status).toBe(200)
})

test('changing a seed afterwards does not change what reset goes back to', () => {
  const seed = { connectors: [{ id: 'crm', name: 'as it was' }] }
  const mock = createConnectorMock({ seed })
  Object.assign(seed.connectors[0] ?? {}, { name: 'changed' })
  mock.reset()
  expect(mock.connectors.get('crm')?.name).toBe('as it was')
})
