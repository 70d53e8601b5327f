import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_features_request'
const url = '/_connector/full/_features'
const on = { enabled: true }
const off = { enabled: false }
const everything = {
  document_level_security: off,
  incremental_sync: on,
  native_connector_api_keys: on,
  sync_rules: { advanced: on, basic: on },
}
// What is stored: { document_level_security: on, sync_rules: { basic: off } }

test.each([
  [everything, everything],
  [{ document_level_security: off }, { document_level_security: off, sync_rules: { basic: off } }],
  [{ incremental_sync: on }, { document_level_security: on, sync_rules: { basic: off }, incremental_sync: on }],
  [{ sync_rules: { advanced: on } }, { document_level_security: on, sync_rules: { basic: off, advanced: on } }],
  [{ sync_rules: { basic: on } }, { document_level_security: on, sync_rules: { basic: on } }],
])('%o is merged into what is stored, and nothing else moves', (features, stored) => {
  const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
  const before = api.mock.state()
  const answer = api.put(url, { features })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...fullConnector, features: stored }, before.connectors[1]],
  })
})

test.each([
  [{}, {}],
  [{ sync_rules: {} }, { sync_rules: {} }],
  [{ unknown: on, __proto_: 1 }, {}],
  [everything, everything],
])('%o is stored the first time, and a noop from then on', (features, stored) => {
  const api = createApi({ seed: { connectors: [{ id: 'crm' }] } })
  const before = api.connector('crm')
  expect(before).not.toHaveProperty('features')
  expect(api.put('/_connector/crm/_features', { features }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('crm')).toStrictEqual({ ...before, features: stored })
  const again = unchanged(api, () => api.put('/_connector/crm/_features', { features }))
  expect(again.status).toBe(200)
  expect(again.body).toStrictEqual({ result: 'noop' })
})

test('what the server does not know is dropped at every depth', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const body =
    '{"features":{"__proto__":{"enabled":true},"x":[null],"incremental_sync":{"enabled":"true","since":1,"__proto__":2},' +
    '"sync_rules":{"constructor":{},"advanced":{"why":{},"enabled":""}}}}'
  expect(api.put(url, body).body.result).toBe('updated')
  expect(api.connector('full')).toStrictEqual({
    ...fullConnector,
    features: { document_level_security: on, sync_rules: { basic: off, advanced: off }, incremental_sync: on },
  })
})

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { features: everything }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, features: everything })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_features', { features: {} })),
    'nope',
  )
})

describe('refuses, and changes nothing:', () => {
  const refuse = (body: unknown, type: string, reason: string, parts = {}, path = url) => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    expectError(
      unchanged(api, () => api.put(path, body)),
      400,
      type,
      reason,
      parts,
    )
  }
  const parse = 'x_content_parse_exception'

  test.each(['full', 'nope'])('a missing key, over which the server stumbles before it looks for [%s]', (id) => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    expectError(
      unchanged(api, () => api.put(`/_connector/${id}/_features`, {})),
      500,
      'null_pointer_exception',
      null,
    )
  })

  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))
  test('an empty id', () =>
    refuse(
      { features: {} },
      'action_request_validation_exception',
      'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
      {},
      '/_connector//_features',
    ))

  test.each([
    [null, 'VALUE_NULL'],
    [true, 'VALUE_BOOLEAN'],
    ['x', 'VALUE_STRING'],
    [[], 'START_ARRAY'],
  ])('%o as features, or as one of them', (value, token) => {
    refuse({ features: value }, parse, `[1:13] [${parser}] features doesn't support values of type: ${token}`)
    const fault = {
      type: parse,
      reason: `[1:33] [connector_features] incremental_sync doesn't support values of type: ${token}`,
    }
    refuse({ features: { incremental_sync: value } }, parse, `[1:33] [${parser}] failed to parse field [features]`, {
      cause: fault,
      rootCause: fault,
    })
  })

  test.each(['advanced', 'basic'])('a flag in place of sync_rules.%s', (kind) => {
    const at = `[1:${31 + kind.length}]`
    const fault = {
      type: parse,
      reason: `${at} [sync_rules_features] ${kind} doesn't support values of type: VALUE_BOOLEAN`,
    }
    refuse(
      { features: { sync_rules: { [kind]: true } } },
      parse,
      `${at} [${parser}] failed to parse field [features]`,
      {
        cause: {
          type: parse,
          reason: `${at} [connector_features] failed to parse field [sync_rules]`,
          caused_by: fault,
        },
        rootCause: fault,
      },
    )
  })

  test.each([
    ['{"features":{"incremental_sync":{}}}', '[1:34]'],
    ['{"features":{"incremental_sync":{"since":1}}}', '[1:43]'],
  ])('%s, without the flag', (body, at) => {
    const fault = {
      type: parse,
      reason: 'Failed to build [connector_feature_enabled] after last required field arrived',
    }
    refuse(body, parse, `${at} [${parser}] failed to parse field [features]`, {
      cause: {
        type: parse,
        reason: `${at} [connector_features] failed to parse field [incremental_sync]`,
        caused_by: { ...fault, caused_by: { type: 'null_pointer_exception', reason: null } },
      },
      rootCause: fault,
    })
  })

  test('a flag that is neither true nor false', () => {
    const fault = { type: parse, reason: '[1:44] [connector_feature_enabled] failed to parse field [enabled]' }
    refuse(
      { features: { incremental_sync: { enabled: 'yes' } } },
      parse,
      `[1:44] [${parser}] failed to parse field [features]`,
      {
        cause: {
          type: parse,
          reason: '[1:44] [connector_features] failed to parse field [incremental_sync]',
          caused_by: {
            ...fault,
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
            },
          },
        },
        rootCause: fault,
      },
    )
  })

  test.each([
    [{ incremental_sync: on }, `[1:2] [${parser}] unknown field [incremental_sync]`],
    [{ feature: {} }, `[1:2] [${parser}] unknown field [feature] did you mean [features]?`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, parse, reason))
})

const good = { state: { connectors: [{ id: 'my-connector' }] }, body: '{"features":{}}' }
replayExamples('connector.update_features', good, {
  'empty-id': { path: '/_connector//_features' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
})
