import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { createBuilders } from '../../../src/builders.ts'
import { createConnectorMock } from '../../../src/index.ts'
import { createHandlers } from '../../../src/msw.ts'

const seed = { connectors: [{ id: 'crm' }] }
const later = Promise.resolve(seed) as never
const map = new Map([['name', 'CRM']]) as never

test.each<[string, (mock: ReturnType<typeof createConnectorMock>) => unknown, string]>([
  [
    'options',
    () => createConnectorMock(later),
    'Failed to make a mock: its options are a Promise, and name nothing. Did you forget to await it?',
  ],
  [
    'the options of builders',
    () => createBuilders(map),
    'Failed to create builders: its options are a Map, and name nothing. ',
  ],
  [
    'a seed',
    () => createConnectorMock({ seed: later }),
    'Failed to make a mock: its seed is a Promise. Did you forget to await it?',
  ],
  ['a seed that is a map', () => createConnectorMock({ seed: map }), 'Failed to make a mock: its seed is a Map. '],
  ['a state', (mock) => mock.load(later), 'Failed to load the state: it is a Promise. Did you forget to await it?'],
  [
    'a document of a state',
    (mock) => mock.load({ connectors: [later] }),
    'Failed to load the state: connectors[0] is a Promise, which shows nothing of what it holds. Did you forget to await it',
  ],
  [
    'a document',
    (mock) => mock.connectors.create(map),
    'it is a Map, which shows nothing of what it holds. Did you mean Object.fromEntries of it',
  ],
  [
    'what is in a document',
    (mock) => mock.connectors.create({ id: 'a', configuration: map }),
    'its configuration is a Map, which shows nothing',
  ],
  [
    'what is in a list',
    (mock) => mock.connectors.create({ id: 'a', filtering: [{ draft: map }] } as never),
    'its filtering[0].draft is a Map, which',
  ],
  [
    'a change',
    (mock) => mock.connectors.update('crm', later),
    'Failed to update the document [crm] of connectors: it is a Promise, which shows',
  ],
  [
    'a pattern',
    (mock) => mock.connectors.find(map),
    'Failed to find documents of connectors: it is a Map, which shows nothing',
  ],
  [
    'an answer',
    (mock) => mock.faults.add({ fault: new Response('x', { status: 503 }) } as never),
    'it is a Response, of which nothing can be read. Give an object with its status, headers and body',
  ],
  [
    'headers of an answer',
    (mock) => mock.faults.add({ fault: { status: 429, headers: new Headers({ a: 'b' }) } } as never),
    'its headers must be an object of names and values',
  ],
  [
    'a body',
    (mock) => mock.faults.add({ fault: { status: 500, body: { error: later } } }),
    'its body.error is a Promise, which shows nothing of what it holds',
  ],
])('%s that shows nothing is refused', (_, use, reason) => {
  const mock = createConnectorMock({ seed })
  const before = mock.state()
  expect(() => use(mock)).toThrow(reason)
  expect(mock.state()).toEqual(before)
  expect(mock.faults.list()).toEqual([])
})

test('what JSON has a form for is taken, and what is of another realm', () => {
  const mock = createConnectorMock(runInNewContext('({ seed: { connectors: [{ id: "crm", configuration: {} }] } })'))
  mock.connectors.update('crm', { last_seen: new Date(0) } as never)
  expect(mock.connectors.get('crm')?.last_seen).toBe('1970-01-01T00:00:00.000Z')
})

test('a fault by an id of an operation without one can never strike', () => {
  const mock = createConnectorMock()
  expect(() => mock.faults.add({ fault: 'timeout', operation: 'connector.list', id: 'crm' })).toThrow(
    'id is [crm], but no request to connector.list has an id in its path. Did you mean `matches`?',
  )
  mock.faults.add({ fault: 'timeout', operation: ['connector.list', 'connector.get'], id: 'crm' })
  expect(() => mock.faults.add({ fault: 'timeout', operation: 'check_in', id: 'crm' } as never)).toThrow(
    '[check_in] is no operation.',
  )
})

test('an answer that contains itself is refused in words', () => {
  const body: Record<string, unknown> = {}
  body['self'] = body
  expect(() => createConnectorMock().faults.add({ fault: { status: 500, body } })).toThrow(
    'its body can be neither text nor JSON',
  )
})

test('handlers have no options but the node', () => {
  expect(() => createHandlers(createConnectorMock(), { nodes: 'http://es.test' } as never)).toThrow(
    'Failed to make handlers: there is no option [nodes]. Did you mean node?',
  )
})
