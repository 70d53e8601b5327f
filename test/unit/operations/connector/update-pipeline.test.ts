import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_pipeline_request'
const inner = 'connector_ingest_pipeline'
const url = '/_connector/full/_pipeline'
const pipeline = {
  extract_binary_content: true,
  name: 'other-pipeline',
  reduce_whitespace: true,
  run_ml_inference: false,
}

test.each([
  ['in place of another', fullConnector],
  ['where there was none', { id: 'full' }],
])('is stored %s, and nothing else moves', (_, connector) => {
  const api = createApi({ seed: { connectors: [connector, { id: 'other' }] } })
  const before = api.mock.state()
  const answer = api.put(url, { pipeline })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [{ ...before.connectors[0], pipeline }, before.connectors[1]],
  })
})

test('switches may be texts, and the name may be empty', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const sent = { extract_binary_content: 'true', name: '', reduce_whitespace: 'false', run_ml_inference: '' }
  expect(api.put(url, { pipeline: sent }).body.result).toBe('updated')
  expect(api.connector('full')?.pipeline).toStrictEqual({
    extract_binary_content: true,
    name: '',
    reduce_whitespace: false,
    run_ml_inference: false,
  })
})

test('unknown attributes are dropped', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const body = JSON.stringify({ pipeline }).replace('{"extract', '{"__proto__":{"x":1},"more":[null],"extract')
  expect(api.put(url, body).body.result).toBe('updated')
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, pipeline })
})

test('the same is a noop', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const again = unchanged(api, () => api.put(url, { pipeline: fullConnector.pipeline }))
  expect(again.status).toBe(200)
  expect(again.body).toStrictEqual({ result: 'noop' })
})

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { pipeline }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, pipeline })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_pipeline', { pipeline })),
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

  test('a missing key', () => refuse({}, 'illegal_argument_exception', 'Required [pipeline]'))
  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))
  test('an empty id', () =>
    refuse(
      { pipeline },
      'action_request_validation_exception',
      'Validation Failed: 1: [connector_id] cannot be [null] or [""].;',
      {},
      '/_connector//_pipeline',
    ))

  test.each([
    [{}, '[1:14]', 'extract_binary_content, name, reduce_whitespace, run_ml_inference'],
    [{ run_ml_inference: true, name: 'x' }, '[1:48]', 'extract_binary_content, reduce_whitespace'],
    [{ ...pipeline, name: undefined }, '[1:93]', 'name'],
  ])('%o, in which something is missing', (sent, at, names) => {
    refuse({ pipeline: sent }, 'x_content_parse_exception', `${at} [${parser}] failed to parse field [pipeline]`, {
      cause: { type: 'illegal_argument_exception', reason: `Required [${names}]` },
    })
  })

  test.each([
    ['{"pipeline":{"name":null}}', `[1:21] [${inner}] name doesn't support values of type: VALUE_NULL`],
    ['{"pipeline":{"name":7}}', `[1:21] [${inner}] name doesn't support values of type: VALUE_NUMBER`],
    [
      '{"pipeline":{"reduce_whitespace":null}}',
      `[1:34] [${inner}] reduce_whitespace doesn't support values of type: VALUE_NULL`,
    ],
  ])('%s', (body, reason) => {
    const fault = { type: 'x_content_parse_exception', reason }
    refuse(body, 'x_content_parse_exception', `${reason.slice(0, 6)} [${parser}] failed to parse field [pipeline]`, {
      cause: fault,
      rootCause: fault,
    })
  })

  test('a switch that is neither true nor false', () => {
    const reason = `[1:33] [${inner}] failed to parse field [run_ml_inference]`
    const cause = {
      type: 'illegal_argument_exception',
      reason: 'Failed to parse value [on] as only [true] or [false] are allowed.',
    }
    refuse(
      '{"pipeline":{"run_ml_inference":"on"}}',
      'x_content_parse_exception',
      `[1:33] [${parser}] failed to parse field [pipeline]`,
      {
        cause: { type: 'x_content_parse_exception', reason, caused_by: cause },
        rootCause: { type: 'x_content_parse_exception', reason },
      },
    )
  })

  test.each([
    [{ pipeline: null }, `[1:13] [${parser}] pipeline doesn't support values of type: VALUE_NULL`],
    [{ pipeline: 'x' }, `[1:13] [${parser}] pipeline doesn't support values of type: VALUE_STRING`],
    [{ pipeline: [pipeline] }, `[1:13] [${parser}] pipeline doesn't support values of type: START_ARRAY`],
    [{ name: 'x' }, `[1:2] [${parser}] unknown field [name]`],
    [{ pipelines: pipeline }, `[1:2] [${parser}] unknown field [pipelines] did you mean [pipeline]?`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, 'x_content_parse_exception', reason))
})

const good = {
  state: { connectors: [{ id: 'my-connector' }] },
  body: '{"pipeline":{"extract_binary_content":true,"name":"p","reduce_whitespace":true,"run_ml_inference":true}}',
}
test('a name that is too long to be indexed is refused', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const answer = unchanged(api, () => api.put(url, { pipeline: { ...pipeline, name: 'x'.repeat(32_767) } }))
  expect(answer.status).toBe(400)
  expect(answer.body.error.type).toBe('document_parsing_exception')
  expect(answer.body.error.reason).toContain('failed to parse field [pipeline.name] of type [keyword]')
})

replayExamples('connector.update_pipeline', good, {
  'empty-id': { path: '/_connector//_pipeline' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
})
