import { describe, expect, it } from 'vitest'
import type { ApiError, BodyFailure } from '../../../src/errors/catalogue.ts'
import { renderError } from '../../../src/errors/render.ts'

const at = { line: 1, column: 7 }
const inField = (field: string, cause: BodyFailure): BodyFailure => ({
  code: 'field_failed',
  at,
  parser: 'outer',
  field,
  cause,
})
const inBuild = (cause: BodyFailure): BodyFailure => ({ code: 'build_failed', parser: 'inner', cause })
const missing: BodyFailure = { code: 'fields_required', fields: ['a', 'b'] }
const wrongType: BodyFailure = {
  code: 'token_not_supported',
  at: { line: 2, column: 3 },
  parser: 'inner',
  field: 'x',
  token: 'VALUE_NULL',
}
const malformed: BodyFailure = { code: 'malformed_body', at, detail: 'Unexpected character' }
const truncated: BodyFailure = { code: 'unexpected_end', at, detail: 'Unexpected end-of-input' }

interface FullError {
  readonly root_cause: Record<string, unknown>[]
  readonly type: string
  readonly reason: string | null
  readonly caused_by?: FullError
  readonly [member: string]: unknown
}

const errorOf = (error: ApiError, stackTraces = false) =>
  renderError(error, { stackTraces }).body?.['error'] as FullError
const outerReason = (field: string) => `[1:7] [outer] failed to parse field [${field}]`
const builtReason = 'Failed to build [inner] after last required field arrived'

describe('the root cause', () => {
  it.each<[string, ApiError, { type: string; reason: string }]>([
    ['an error without a cause', missing, { type: 'illegal_argument_exception', reason: 'Required [a, b]' }],
    [
      'an error of the server with a cause of another kind',
      { code: 'connector_transition_not_allowed', from: 'created', to: 'connected' },
      {
        type: 'status_exception',
        reason:
          'Invalid transition attempt from [created] to [connected]. Such a status transition is not supported by the Connector Protocol.',
      },
    ],
    [
      'an error that is not of the server',
      { code: 'parameter_not_an_int', name: 'size', value: 'x' },
      { type: 'illegal_argument_exception', reason: 'Failed to parse int parameter [size] with value [x]' },
    ],
    [
      'an error that is not of the server, over one that is',
      {
        code: 'media_type_header_invalid',
        headers: ['Accept', 'Content-Type'],
        cause: { kind: 'version', reason: 'no' },
      },
      { type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept, Content-Type]' },
    ],
    [
      'a bad escape in a query',
      { code: 'url_escape_invalid', detail: 'no', part: 'query' },
      { type: 'bad_parameter_exception', reason: 'java.lang.IllegalArgumentException: no' },
    ],
    [
      "a parser's error over one that is neither a parser's nor the server's",
      inField('a', missing),
      { type: 'x_content_parse_exception', reason: outerReason('a') },
    ],
    [
      "a parser's error over another parser's",
      inField('a', wrongType),
      { type: 'x_content_parse_exception', reason: "[2:3] [inner] x doesn't support values of type: VALUE_NULL" },
    ],
    [
      "three of a parser's, the last of them over another kind",
      inField('a', inField('b', inBuild(missing))),
      { type: 'x_content_parse_exception', reason: builtReason },
    ],
    [
      'a field in which there is no JSON',
      inField('a', malformed),
      {
        type: 'x_content_parse_exception',
        reason: expect.stringMatching(/^\[1:7\] Unexpected character\n at /) as unknown as string,
      },
    ],
    [
      'a field in which the text breaks off',
      inField('a', truncated),
      { type: 'x_content_e_o_f_exception', reason: '[1:7] Unexpected end of file' },
    ],
  ])('of %s', (_, error, rootCause) => {
    expect(errorOf(error).root_cause).toStrictEqual([rootCause])
  })

  it('is not found along the causes when all shards failed', () => {
    const { root_cause, type, reason } = errorOf({ code: 'result_window_too_large', requested: 10_001 })
    expect({ type, reason }).toEqual({ type: 'search_phase_execution_exception', reason: 'all shards failed' })
    expect(root_cause).toMatchObject([
      {
        type: 'illegal_argument_exception',
        reason: expect.stringContaining(
          'Result window is too large, from + size must be less than or equal to: [10000] but was [10001].',
        ),
      },
    ])
  })

  it.each<[string, ApiError, object]>([
    [
      'document_missing',
      { code: 'document_missing', id: 'x' },
      { index_uuid: expect.any(String), shard: '0', index: '.elastic-connectors-v1' },
    ],
    [
      'index_not_found',
      { code: 'index_not_found', index: '.some-index' },
      {
        'resource.type': expect.any(String),
        'resource.id': '.some-index',
        index_uuid: '_na_',
        index: '.some-index',
      },
    ],
  ])('has the members of the error: %s', (_, error, members) => {
    const { root_cause, ...own } = errorOf(error)
    const { type, reason } = own
    expect(own).toStrictEqual({ type, reason, ...members })
    expect(root_cause).toStrictEqual([{ type, reason, ...members }])
  })
})

describe('an error with causes', () => {
  const nested = inField('a', inField('b', inBuild(missing)))

  it('has them below it, one in the other, none of them in the root cause', () => {
    expect(renderError(nested)).toStrictEqual({
      status: 400,
      body: {
        error: {
          root_cause: [{ type: 'x_content_parse_exception', reason: builtReason }],
          type: 'x_content_parse_exception',
          reason: outerReason('a'),
          caused_by: {
            type: 'x_content_parse_exception',
            reason: outerReason('b'),
            caused_by: {
              type: 'x_content_parse_exception',
              reason: builtReason,
              caused_by: { type: 'illegal_argument_exception', reason: 'Required [a, b]' },
            },
          },
        },
        status: 400,
      },
    })
  })

  it('is written in the order of the server, the status last', () => {
    const { body = {} } = renderError({ code: 'connector_transition_not_allowed', from: 'created', to: 'connected' })
    expect(Object.keys(body)).toEqual(['error', 'status'])
    expect(Object.keys(body['error'] as object)).toEqual(['root_cause', 'type', 'reason', 'caused_by'])
  })

  it('has a stack trace at every level when asked', () => {
    const levels: FullError[] = []
    for (let level: FullError | undefined = errorOf(nested, true); level; level = level.caused_by) levels.push(level)
    expect(levels).toHaveLength(4)
    for (const level of levels) expect(level['stack_trace']).toContain(`${level.type}: ${level.reason}`)
    expect(levels[0]?.root_cause[0]?.['stack_trace']).toContain(builtReason)
  })
})

describe('a type', () => {
  it.each<[ApiError, number, string]>([
    [{ code: 'body_required' }, 400, 'parse_exception'],
    [malformed, 400, 'x_content_parse_exception'],
    [wrongType, 400, 'x_content_parse_exception'],
    [truncated, 400, 'x_content_e_o_f_exception'],
    [missing, 400, 'illegal_argument_exception'],
    [{ code: 'body_not_supported', method: 'GET', path: '/' }, 400, 'illegal_argument_exception'],
    [{ code: 'parameter_negative', name: 'from' }, 400, 'illegal_argument_exception'],
    [{ code: 'validation_failed', messages: ['no'] }, 400, 'action_request_validation_exception'],
    [{ code: 'index_name_taken', name: 'a' }, 400, 'status_exception'],
    [{ code: 'url_escape_invalid', detail: 'no', part: 'path' }, 400, 'illegal_argument_exception'],
    [{ code: 'url_escape_invalid', detail: 'no', part: 'query' }, 400, 'bad_parameter_exception'],
    [{ code: 'connector_not_found', id: 'a' }, 404, 'resource_not_found_exception'],
    [{ code: 'sync_job_not_found', id: 'a', bare: true }, 404, 'resource_not_found_exception'],
    [{ code: 'index_not_found', index: 'a' }, 404, 'index_not_found_exception'],
    [{ code: 'document_missing', id: 'a' }, 404, 'document_missing_exception'],
    [{ code: 'server_slip', type: 'null_pointer_exception', reason: null }, 500, 'null_pointer_exception'],
  ])('goes with its status: %j', (error, status, type) => {
    const rendered = renderError(error)
    expect(rendered.status).toBe(status)
    expect(rendered.body).toMatchObject({ error: { type, root_cause: [{}] }, status })
  })

  it('may come without a reason', () => {
    const slip: ApiError = { code: 'server_slip', type: 'null_pointer_exception', reason: null }
    expect(errorOf(slip)).toStrictEqual({
      root_cause: [{ type: 'null_pointer_exception', reason: null }],
      type: 'null_pointer_exception',
      reason: null,
    })
  })
})

describe('the messages of a validation', () => {
  it('are numbered and closed, and that is all', () => {
    expect(errorOf({ code: 'validation_failed', messages: ['one.', 'two'] }).reason).toBe(
      'Validation Failed: 1: one.;2: two;',
    )
  })
})

describe('an error without the full shape', () => {
  it.each<[ApiError, number, object]>([
    [{ code: 'content_type_missing' }, 406, { error: 'Content-Type header is missing', status: 406 }],
    [
      { code: 'content_type_unsupported', value: 'text/plain' },
      406,
      { error: 'Content-Type header [text/plain] is not supported', status: 406 },
    ],
    [
      { code: 'error_trace_invalid', value: 'x' },
      400,
      { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
    ],
    [
      { code: 'no_handler', uri: '/a?b', method: 'GET' },
      400,
      { error: 'no handler found for uri [/a?b] and method [GET]' },
    ],
  ])('is a text: %j', (error, status, body) => {
    for (const stackTraces of [true, false]) {
      expect(renderError(error, { stackTraces })).toStrictEqual({ status, body })
    }
  })

  it('names the allowed methods in the text and in a header', () => {
    expect(
      renderError({ code: 'method_not_allowed', uri: '/a?b', method: 'PUT', allowed: ['GET', 'DELETE'] }),
    ).toStrictEqual({
      status: 405,
      body: {
        error: 'Incorrect HTTP method for uri [/a?b] and method [PUT], allowed: [GET, DELETE]',
        status: 405,
      },
      headers: { allow: 'GET,DELETE' },
    })
  })
})
