import { describe, expect, test } from 'vitest'
import { createApi, expectDocumentMissing, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const parser = 'connector_update_scheduling_request'
const url = '/_connector/full/_scheduling'
const nightly = { enabled: false, interval: '0 30 4 * * ?' }
const weekly = { enabled: true, interval: '0 0 12 ? * MON' }

// Which expressions pass, and what is said of the others, is in test/unit/domain/cron.test.ts.

test.each([
  [{ access_control: nightly, full: weekly, incremental: nightly }],
  [{ full: nightly }],
  [{ incremental: nightly }],
  [{ full: weekly, access_control: nightly }],
  [{ incremental: weekly, access_control: nightly }],
])('%o is stored, the other kinds are kept, and nothing else moves', (scheduling) => {
  const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
  const before = api.mock.state()
  const answer = api.put(url, { scheduling })
  expect(answer.status).toBe(200)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  expect(api.mock.state()).toStrictEqual({
    ...before,
    connectors: [
      { ...fullConnector, scheduling: { ...fullConnector.scheduling, ...scheduling } },
      before.connectors[1],
    ],
  })
})

test.each([
  ['0 0 0 ? jan mon-fri', '0 0 0 ? JAN MON-FRI'],
  ['  0 0\t0 * *   ?  ', '  0 0\t0 * *   ?  '],
  ['0 0 0 lw * ? 2030 and so on', '0 0 0 LW * ? 2030 AND SO ON'],
])('[%s] is stored in upper case, spaces as they are', (interval, stored) => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  expect(api.put(url, { scheduling: { full: { enabled: true, interval } } }).body.result).toBe('updated')
  expect(api.get('/_connector/full').body.scheduling.full).toStrictEqual({ enabled: true, interval: stored })
  const again = unchanged(api, () => api.put(url, { scheduling: { full: { enabled: true, interval } } }))
  expect(again.body).toStrictEqual({ result: 'noop' })
})

test('the flag may be a text, and unknown attributes are dropped at every depth', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  const body =
    '{"scheduling":{"__proto__":{"x":1},"hourly":null,"full":{"__proto__":1,"enabled":"false","interval":"0 0 2 * * ?","zone":"UTC"}}}'
  expect(api.put(url, body).body.result).toBe('updated')
  expect(api.connector('full')).toStrictEqual({
    ...fullConnector,
    scheduling: { ...fullConnector.scheduling, full: { enabled: false, interval: '0 0 2 * * ?' } },
  })
})

test('the same is a noop', () => {
  const api = createApi({ seed: { connectors: [fullConnector] } })
  for (const scheduling of [fullConnector.scheduling, { full: fullConnector.scheduling.full }]) {
    const again = unchanged(api, () => api.put(url, { scheduling }))
    expect(again.status).toBe(200)
    expect(again.body).toStrictEqual({ result: 'noop' })
  }
})

test('a soft-deleted connector is changed and stays deleted', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  expect(api.put(url, { scheduling: { full: nightly } }).body).toStrictEqual({ result: 'updated' })
  expect(api.connector('full')).toStrictEqual({
    ...fullConnector,
    deleted: true,
    scheduling: { ...fullConnector.scheduling, full: nightly },
  })
})

test('an unknown connector is a missing document', () => {
  const api = createApi()
  expectDocumentMissing(
    unchanged(api, () => api.put('/_connector/nope/_scheduling', { scheduling: { full: nightly } })),
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
  const illegal = 'illegal_argument_exception'
  const invalid = 'action_request_validation_exception'
  const noKind =
    '[scheduling] object needs to define at least one schedule type: [full | incremental | access_control];'
  const noId = '[connector_id] cannot be [null] or [""].;'

  test('a missing key', () => refuse({}, illegal, 'Required [scheduling]'))
  test('no body', () => refuse(undefined, 'parse_exception', 'request body is required'))
  test.each([[{}], [{ access_control: nightly }], [{ hourly: nightly }]])('%o, which has no kind', (scheduling) => {
    refuse({ scheduling }, invalid, `Validation Failed: 1: ${noKind}`)
    refuse({ scheduling }, invalid, `Validation Failed: 1: ${noId}2: ${noKind}`, {}, '/_connector//_scheduling')
  })

  test.each([
    ['{"scheduling":{"full":{"enabled":true}}}', '[1:38]', 'full', 'interval'],
    ['{"scheduling":{"full":{"interval":"0 0 0 * * ?"}}}', '[1:48]', 'full', 'enabled'],
    ['{"scheduling":{"incremental":{"interval":"never"}}}', '[1:49]', 'incremental', 'enabled'],
    ['{"scheduling":{"access_control":{}}}', '[1:34]', 'access_control', 'enabled, interval'],
  ])('%s, in which something is missing', (body, at, kind, names) => {
    const reason = `${at} [connector_scheduling] failed to parse field [${kind}]`
    refuse(body, parse, `${at} [${parser}] failed to parse field [scheduling]`, {
      cause: { type: parse, reason, caused_by: { type: illegal, reason: `Required [${names}]` } },
      rootCause: { type: parse, reason },
    })
  })

  const built = 'Failed to build [schedule_config] after last required field arrived'

  /** The whole chain that ends in what is wrong with an expression. */
  function cronParts(at: string, kind: string, last: string, expression: string, detail: string) {
    return {
      cause: {
        type: parse,
        reason: `${at} [connector_scheduling] failed to parse field [${kind}]`,
        caused_by: {
          type: parse,
          reason: `${at} [schedule_config] failed to parse field [${last}]`,
          caused_by: {
            type: parse,
            reason: built,
            caused_by: {
              type: illegal,
              reason: `invalid cron expression [${expression}]`,
              caused_by: { type: illegal, reason: `illegal cron expression format [${detail}]` },
            },
          },
        },
      },
      rootCause: { type: parse, reason: built },
    }
  }

  test.each([
    ['0 60 0 * * ?', 'Minute and Second values must be between 0 and 59'],
    ['0 0 25 * * ?', 'Hour values must be between 0 and 23'],
    ['0 0 0 32 * ?', 'Day of month values must be between 1 and 31'],
    ['0 0 0 * 13 ?', 'Month values must be between 1 and 12'],
    ['0 0 0 ? * 8', 'Day-of-Week values must be between 1 and 7'],
    ['0 0 * * *', 'unexpected end of expression at pos [9].'],
    ['', 'unexpected end of expression at pos [0].'],
    ['0 0 0 * * *', 'support for specifying both a day-of-week AND a day-of-month parameter is not implemented.'],
    ['? 0 0 * * ?', `'?' can only be specified for Day-of-Month -OR- Day-of-Week. at pos [1]`],
    ['0 ! 0 * * ?', 'Unexpected character [!] at pos [0] '],
    ['0 0 0 ? * foo', 'invalid Day-of-Week value: [FOO] at pos [0]'],
  ])('the expression [%s]', (interval, detail) => {
    refuse(
      { scheduling: { full: { enabled: true, interval } } },
      parse,
      `[1:50] [${parser}] failed to parse field [scheduling]`,
      cronParts('[1:50]', 'full', 'interval', interval, `java.lang.IllegalArgumentException: ${detail}`),
    )
  })

  test('an expression in which no number can be read', () => {
    refuse(
      { scheduling: { full: { enabled: true, interval: '0/x 0 0 * * ?' } } },
      parse,
      `[1:50] [${parser}] failed to parse field [scheduling]`,
      cronParts(
        '[1:50]',
        'full',
        'interval',
        '0/x 0 0 * * ?',
        'java.lang.NumberFormatException: For input string: "X"',
      ),
    )
  })

  test('a bad expression at the other field, when that one comes last', () => {
    refuse(
      { scheduling: { incremental: { interval: '0 0 25 * * ?', enabled: true } } },
      parse,
      `[1:67] [${parser}] failed to parse field [scheduling]`,
      cronParts(
        '[1:67]',
        'incremental',
        'enabled',
        '0 0 25 * * ?',
        'java.lang.IllegalArgumentException: Hour values must be between 0 and 23',
      ),
    )
  })

  test.each([null, 7, 'x', [nightly]])('%o as a kind', (value) => {
    const token = { object: value ? 'START_ARRAY' : 'VALUE_NULL', number: 'VALUE_NUMBER', string: 'VALUE_STRING' }[
      typeof value as 'object' | 'number' | 'string'
    ]
    const fault = { type: parse, reason: `[1:23] [connector_scheduling] full doesn't support values of type: ${token}` }
    refuse({ scheduling: { full: value } }, parse, `[1:23] [${parser}] failed to parse field [scheduling]`, {
      cause: fault,
      rootCause: fault,
    })
  })

  test.each([
    [
      '{"scheduling":{"full":{"interval":null}}}',
      `[1:35] [schedule_config] interval doesn't support values of type: VALUE_NULL`,
    ],
    [
      '{"scheduling":{"full":{"enabled":1}}}',
      `[1:34] [schedule_config] enabled doesn't support values of type: VALUE_NUMBER`,
    ],
  ])('%s', (body, reason) => {
    const fault = { type: parse, reason }
    const at = reason.slice(0, 6)
    refuse(body, parse, `${at} [${parser}] failed to parse field [scheduling]`, {
      cause: { type: parse, reason: `${at} [connector_scheduling] failed to parse field [full]`, caused_by: fault },
      rootCause: fault,
    })
  })

  test.each([
    [{ scheduling: null }, `[1:15] [${parser}] scheduling doesn't support values of type: VALUE_NULL`],
    [{ scheduling: [] }, `[1:15] [${parser}] scheduling doesn't support values of type: START_ARRAY`],
    [{ full: nightly }, `[1:2] [${parser}] unknown field [full]`],
    [{ schedulin: {} }, `[1:2] [${parser}] unknown field [schedulin] did you mean [scheduling]?`],
    ['[]', `[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`],
  ])('%o', (body, reason) => refuse(body, parse, reason))
})

const good = {
  state: { connectors: [{ id: 'my-connector' }] },
  body: '{"scheduling":{"full":{"enabled":true,"interval":"0 0 0 * * ?"}}}',
}
replayExamples('connector.update_scheduling', good, {
  'empty-id': { path: '/_connector//_scheduling' },
  'no-body': { body: '', headers: {} },
  'unknown-connector': { state: { connectors: [] } },
  'access-control-alone': { body: '{"scheduling":{"access_control":{"enabled":true,"interval":"0 0 0 * * ?"}}}' },
})
