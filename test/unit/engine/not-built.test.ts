import { describe, expect, test } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { operations } from '../../../src/operations/index.ts'
import { type OperationId, operationTable } from '../../../src/spec/generated/operations.ts'
import { createApi, expectError, unchanged } from '../../support/api.ts'

/** What the description knows and the mock does not answer. Building one means taking it off this list. */
const notBuilt: OperationId[] = []

const described = Object.keys(operationTable) as OperationId[]
const left = described.filter((id) => !operations.has(id))

test('the list of operations without an answer is right', () => {
  expect(left).toStrictEqual(notBuilt)
})

test('nothing is answered that is not described', () => {
  for (const id of operations.keys()) expect(described).toContain(id)
})

test.each(described)('%s is answered, or says that it is not', (id) => {
  const mock = createConnectorMock()
  const { method, paths } = operationTable[id]
  for (const path of paths) {
    const url = path.replace(/\{\w+\}/g, 'x')
    expect(mock.operationOf(method.toUpperCase(), url)).toBe(id)
    const { status, body } = mock.handle({ method: method.toUpperCase(), url, headers: {}, body: '' })
    if (operations.has(id)) {
      expect(status).not.toBe(501)
    } else {
      const error = { type: 'not_built_exception', reason: `es-connector-kit does not answer [${id}] yet` }
      expect(status).toBe(501)
      expect(JSON.parse(body)).toStrictEqual({ error: { root_cause: [error], ...error }, status: 501 })
    }
  }
})

describe('formats beside JSON', () => {
  test.each(['yaml', 'cbor', 'smile'])('an answer in %s is not built', (format) => {
    const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
    const put = () => api.put(`/_connector/crm/_check_in?format=${format}`)
    expectError(unchanged(api, put), 501, 'not_built_exception', `es-connector-kit does not answer in [${format}] yet`)
  })

  test('a body in yaml is not built', () => {
    const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
    const headers = { 'content-type': 'application/yaml', accept: 'application/json' }
    const answer = unchanged(api, () => api.send('PUT', '/_connector/crm/_error', 'error: x', headers))
    expect(answer.status).toBe(501)
    expect(answer.body.error.type).toBe('not_built_exception')
  })
})
