import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { connectorStatusMachine } from '../../../../src/index.ts'
import { operations } from '../../../../src/operations/index.ts'
import { type OperationId, operationTable, type StatusWrites } from '../../../../src/spec/generated/operations.ts'
import { createApi, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

type Status = Connector['status']
const statuses = Object.keys(connectorStatusMachine) as Status[]
const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const))
const isLegal = (from: Status, to: Status) => (connectorStatusMachine[from] as readonly Status[]).includes(to)

/** What the description says of an operation that writes the status of a connector. */
function writesOf(id: OperationId): StatusWrites[] {
  const writes: readonly StatusWrites[] = operationTable[id].statusWrites
  return writes.filter(({ machine }) => machine === 'ConnectorStatus')
}

test('there are 25 moves, of which 14 are legal', () => {
  expect(pairs).toHaveLength(25)
  // Written out from the table of the reference, so that a slip in the description shows here.
  expect(pairs.filter(([from, to]) => isLegal(from, to)).map((pair) => pair.join(' → '))).toStrictEqual([
    'created → needs_configuration',
    'created → error',
    'needs_configuration → configured',
    'needs_configuration → error',
    'configured → needs_configuration',
    'configured → configured',
    'configured → connected',
    'configured → error',
    'connected → configured',
    'connected → connected',
    'connected → error',
    'error → configured',
    'error → connected',
    'error → error',
  ])
})

describe('_status asks the machine:', () => {
  test.each(pairs)('%s → %s', (from, to) => {
    const api = createApi({
      seed: {
        connectors: [
          { ...fullConnector, status: from },
          { id: 'other', status: from },
        ],
      },
    })
    const before = api.mock.state()
    const move = () => api.put('/_connector/full/_status', { status: to })
    if (!isLegal(from, to)) {
      const reason = `Invalid transition attempt from [${from}] to [${to}]. Such a status transition is not supported by the Connector Protocol.`
      expectError(unchanged(api, move), 400, 'status_exception', reason, {
        cause: { type: 'connector_invalid_status_transition_exception', reason },
      })
      return
    }
    const answer = move()
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: from === to ? 'noop' : 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, status: to }, before.connectors[1]],
    })
  })
})

/** A request of an operation that writes the status without asking, and what the status is afterwards whatever it was. */
interface Bypass {
  readonly what: string
  /** What follows the connector in the path. */
  readonly path: string
  readonly body: unknown
  readonly becomes: (from: Status) => Status
}

const bypasses: Partial<Record<OperationId, readonly Bypass[]>> = {
  'connector.put': [
    { what: 'of a plain connector', path: '', body: {}, becomes: () => 'created' },
    { what: 'of a native one', path: '', body: { is_native: true }, becomes: () => 'needs_configuration' },
  ],
  'connector.update_error': [
    { what: 'a text', path: '/_error', body: { error: 'x' }, becomes: () => 'error' },
    { what: 'null', path: '/_error', body: { error: null }, becomes: () => 'connected' },
    { what: 'the empty text', path: '/_error', body: { error: '' }, becomes: () => 'connected' },
  ],
  'connector.update_configuration': [
    { what: 'as a whole', path: '/_configuration', body: { configuration: {} }, becomes: () => 'configured' },
    { what: 'by value', path: '/_configuration', body: { values: { host: 'h' } }, becomes: () => 'configured' },
    { what: 'without a value', path: '/_configuration', body: { values: {} }, becomes: () => 'configured' },
  ],
  'connector.update_service_type': ['mysql', 'postgresql'].map((service_type) => ({
    what: service_type,
    path: '/_service_type',
    body: { service_type },
    becomes: (from) => (from === 'created' ? 'created' : 'needs_configuration'),
  })),
  'connector.update_native': [true, false].map((is_native) => ({
    what: String(is_native),
    path: '/_native',
    body: { is_native },
    becomes: (from) => (from === 'connected' ? 'configured' : from),
  })),
}

/** The operations that are built and write the connector's status without asking the machine. */
const writers = [...operations.keys()].filter((id) =>
  writesOf(id).some(({ consultsTransitions }) => !consultsTransitions),
)

test('_status alone asks the machine', () => {
  const ids = Object.keys(operationTable) as OperationId[]
  const asking = ids.filter((id) => writesOf(id).some(({ consultsTransitions }) => consultsTransitions))
  expect(asking).toStrictEqual(['connector.update_status'])
})

describe('passes the machine by:', () => {
  // `connector.post` has no status to come from. Whatever else is built and writes the status needs its requests above.
  test.each(writers.filter((id) => id !== 'connector.post'))('%s has its requests here', (id) => {
    expect(bypasses[id]).toBeDefined()
  })

  const requests = writers.flatMap((id) =>
    (bypasses[id] ?? []).flatMap((one) =>
      statuses.map((from) => [id, one.what, from, one.becomes(from), one] as const),
    ),
  )
  test.each(requests)('%s (%s): %s → %s', (id, _what, from, to, { path, body }) => {
    const api = createApi({ seed: { connectors: [{ ...fullConnector, status: from }] } })
    expect(api.put(`/_connector/full${path}`, body).status).toBe(200)
    expect(api.connector('full')?.status).toBe(to)
    const described = writesOf(id).flatMap((writes) => writes.to.map(({ status }) => status))
    if (from !== to) expect(described).toContain(to)
  })

  test('connector.post begins where PUT does', () => {
    const api = createApi()
    api.post('/_connector')
    api.post('/_connector', { is_native: true })
    expect(api.mock.state().connectors.map(({ status }) => status)).toStrictEqual(['created', 'needs_configuration'])
  })
})

describe('leaves the status alone:', () => {
  test.each(statuses.flatMap((status) => ['_check_in', '_last_sync'].map((path) => [path, status] as const)))(
    '%s in %s',
    (path, status) => {
      const api = createApi({ seed: { connectors: [{ ...fullConnector, status }] } })
      const body = path === '_last_sync' ? { last_sync_status: 'error', last_sync_error: 'x' } : undefined
      expect(api.put(`/_connector/full/${path}`, body).body.result).toBe('updated')
      expect(api.connector('full')?.status).toBe(status)
    },
  )

  test.each(statuses)('soft deletion in %s', (status) => {
    const api = createApi({ seed: { connectors: [{ ...fullConnector, status }] } })
    api.delete('/_connector/full')
    expect(api.connector('full')?.status).toBe(status)
  })
})
