import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_filtering_validation'
const xContent = 'x_content_parse_exception'
const url = '/_connector/full/_filtering/_validation'
const entry = fullConnector.filtering[0] as Connector['filtering'][number]
const withFull = () => createApi({ seed: { connectors: [fullConnector] } })

test('replaces what the draft has, and nothing else: a valid draft is not activated', () => {
  const api = withFull()
  const before = api.mock.state()
  api.tick()
  const answer = api.put(url, { validation: { errors: [], state: 'valid' } })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  const draft = { ...entry.draft, validation: { errors: [], state: 'valid' } }
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, filtering: [{ ...entry, draft }] }],
  })
})

test('reads bare objects and texts as lists, the state in any letter case, and drops what it does not know', () => {
  const api = withFull()
  api.put(url, { validation: { errors: { ids: 'a', messages: 'm', nope: 1 }, state: 'EDITED', nope: 1 } })
  expect(api.connector('full')?.filtering[0]?.draft.validation).toStrictEqual({
    errors: [{ ids: ['a'], messages: ['m'] }],
    state: 'edited',
  })
})

test('keeps only the first entry', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, filtering: [entry, entry] }] } })
  api.put(url, { validation: entry.draft.validation })
  expect(api.connector('full')?.filtering).toStrictEqual([entry])
})

test('answers noop for what is stored, as on a fresh connector', () => {
  const api = createApi({ seed: { connectors: [{ id: 'full' }] } })
  const valid = { validation: { state: 'valid', errors: [] } }
  expect(unchanged(api, () => api.put(url, valid)).body).toStrictEqual({ result: 'noop' })
})

test('an unknown or soft-deleted connector is not found', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    const path = `/_connector/${id}/_filtering/_validation`
    expectNotFound(
      unchanged(api, () => api.put(path, { validation: { errors: [], state: 'valid' } })),
      id,
    )
  }
})

describe('refuses', () => {
  test.each([
    ['{"errors":[1],"state":"valid"}', 'filtering_validation_info', /Expected START_OBJECT but was: END_ARRAY$/],
    ['{"errors":null}', 'filtering_validation_info', /errors doesn't support values of type: VALUE_NULL$/],
    ['{"errors":"x"}', 'filtering_validation_info', /errors doesn't support values of type: VALUE_STRING$/],
    ['{"state":null}', 'filtering_validation_info', /state doesn't support values of type: VALUE_NULL$/],
    ['{"errors":[{"ids":null}]}', 'connector_filtering_validation', /ids doesn't support values of type: VALUE_NULL$/],
    ['{"errors":[{"ids":1}]}', 'connector_filtering_validation', /ids doesn't support values of type: VALUE_NUMBER$/],
  ])('%s', (validation, _, reason) => {
    const api = withFull()
    const answer = unchanged(api, () => api.put(url, `{"validation":${validation}}`))
    expect(answer.status).toBe(400)
    expect(answer.body.error.reason).toMatch(
      /^\[1:\d+\] \[connector_update_filtering_validation\] failed to parse field \[validation\]$/,
    )
    expect(answer.body.error.root_cause[0]).toMatchObject({ type: xContent, reason: expect.stringMatching(reason) })
  })

  test.each([
    ['[]', 'START_ARRAY'],
    ['"valid"', 'VALUE_STRING'],
    ['null', 'VALUE_NULL'],
  ])('a validation that is %s', (validation, token) => {
    expectError(
      withFull().put(url, `{"validation":${validation}}`),
      400,
      xContent,
      `[1:15] [${parser}] validation doesn't support values of type: ${token}`,
    )
  })

  test('lists of texts with something else in them', () => {
    const answer = withFull().put(url, '{"validation":{"errors":[{"ids":["a",null]}]}}')
    expect(answer.status).toBe(400)
    expect(answer.body.error.root_cause[0].reason).toMatch(/failed to parse field \[ids\]$/)
  })

  test('the lack of the ids of an error', () => {
    const answer = withFull().put(url, '{"validation":{"errors":[{"messages":[]}],"state":"valid"}}')
    expect(answer.status).toBe(400)
    expect(answer.body.error.caused_by.caused_by).toStrictEqual({
      type: 'illegal_argument_exception',
      reason: 'Required [ids]',
    })
  })
})

test('ends, whatever lists are in lists', () => {
  const api = withFull()
  const error = '{"ids":["validation"],"messages":["errors"]}'
  for (const errors of [`[[${error}]]`, `[[${error}],[${error}]]`, `[[${error}],${error}]`, `[[[${error}]]]`]) {
    const answer = api.put(url, `{"validation":{"errors":${errors},"state":"valid"}}`)
    expect([200, 400]).toContain(answer.status)
  }
})

replayExamples(
  'connector.update_filtering_validation',
  { state: { connectors: [{ id: 'my-connector' }] }, body: '{"validation":{"errors":[],"state":"invalid"}}' },
  {
    'no-body': { body: '' },
    'empty-id': { path: '/_connector//_filtering/_validation' },
    'unknown-connector': { state: { connectors: [fullConnector] } },
    'empty-filtering': { state: { connectors: [{ id: 'my-connector', filtering: [] }] } },
  },
)
