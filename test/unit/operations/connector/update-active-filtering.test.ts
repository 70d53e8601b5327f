import { expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const url = '/_connector/full/_filtering/_activate'
const entry = fullConnector.filtering[0] as Connector['filtering'][number]
const inState = (state: 'edited' | 'invalid' | 'valid') => ({
  ...entry,
  draft: { ...entry.draft, validation: { ...entry.draft.validation, state } },
})
const withFiltering = (filtering: Connector['filtering']) =>
  createApi({ seed: { connectors: [{ ...fullConnector, filtering }] } })

test('makes the active rules a copy of the valid draft, which stays', () => {
  const valid = inState('valid')
  const api = withFiltering([valid, entry])
  const before = api.mock.state()
  api.tick()
  const answer = api.put(url)
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, filtering: [{ ...valid, active: valid.draft }] }],
  })
  expect(unchanged(api, () => api.put(url)).body).toStrictEqual({ result: 'noop' })
})

test('answers noop on a fresh connector', () => {
  const api = createApi()
  api.put('/_connector/full')
  expect(unchanged(api, () => api.put(url)).body).toStrictEqual({ result: 'noop' })
})

test('completes a change of the draft that was found valid', () => {
  const api = createApi({ seed: { connectors: [{ id: 'full' }] } })
  api.put('/_connector/full/_filtering', { rules: [], advanced_snippet: { value: [1] } })
  expect(api.put(url).status).toBe(400)
  api.put('/_connector/full/_filtering/_validation', { validation: { errors: [], state: 'valid' } })
  expect(api.put(url).body).toStrictEqual({ result: 'updated' })
  const [stored] = api.connector('full')?.filtering ?? []
  expect(stored?.active).toStrictEqual(stored?.draft)
  expect(stored?.active.advanced_snippet.value).toStrictEqual([1])
})

test.each(['edited', 'invalid'] as const)('refuses a draft that is %s', (state) => {
  const api = withFiltering([inState(state)])
  expectError(
    unchanged(api, () => api.put(url)),
    400,
    'status_exception',
    `Filtering draft needs to be validated by the connector service before activation. Current filtering draft validation state [${state}] is not equal to [valid].`,
  )
})

test('an unknown or soft-deleted connector is not found', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    expectNotFound(
      unchanged(api, () => api.put(`/_connector/${id}/_filtering/_activate`)),
      id,
    )
  }
})

const stateOf = (filtering: Connector['filtering']) => ({
  state: { connectors: [{ id: 'my-connector', filtering }] },
})

replayExamples('connector.update_active_filtering', stateOf([inState('valid')]), {
  'draft-edited': stateOf([inState('edited')]),
  'draft-invalid': stateOf([inState('invalid')]),
  'unexpected-body': { body: '{}' },
  'empty-id': { path: '/_connector//_filtering/_activate' },
  'unknown-connector': { state: { connectors: [fullConnector] } },
  'empty-filtering': stateOf([]),
})
