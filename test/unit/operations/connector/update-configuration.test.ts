import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { createApi, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const request = 'connector_update_configuration_request'
const xContent = 'x_content_parse_exception'
const url = '/_connector/full/_configuration'
const bare = { default_value: null, label: 'L', required: false, sensitive: false, value: null }

const entry = (more: object = {}) => ({ ...bare, ...more })
const withConfiguration = (configuration: Connector['configuration'], status: Connector['status'] = 'configured') =>
  createApi({ seed: { connectors: [{ ...fullConnector, configuration, status }] } })
const withFull = () => createApi({ seed: { connectors: [fullConnector] } })

/** Stores one entry and gives what became of it. */
function stored(attributes: string): unknown {
  const api = withFull()
  const answer = api.put(url, `{"configuration":{"x":{"label":"L",${attributes}}}}`)
  expect(answer.body).toStrictEqual({ result: 'updated' })
  return api.connector('full')?.configuration['x']
}

describe('a whole configuration', () => {
  test('replaces all fields and makes the status configured; nothing else moves', () => {
    const api = createApi({ seed: { connectors: [fullConnector, { id: 'other' }] } })
    const before = api.mock.state()
    const answer = api.put(url, { configuration: { port: { label: 'L' } } })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, configuration: { port: bare }, status: 'configured' }, before.connectors[1]],
    })
  })

  test.each(['created', 'needs_configuration', 'configured', 'connected', 'error'] as const)(
    'makes the status configured from %s',
    (status) => {
      const api = withConfiguration({}, status)
      api.put(url, { configuration: {} })
      expect(api.connector('full')?.status).toBe('configured')
    },
  )

  test('is cleared by an empty object', () => {
    const api = withFull()
    api.put(url, { configuration: {} })
    expect(api.connector('full')?.configuration).toStrictEqual({})
  })

  test('never answers noop', () => {
    const api = withConfiguration({ host: bare })
    for (let i = 0; i < 2; i++) {
      expect(api.put(url, { configuration: { host: bare } }).body).toStrictEqual({ result: 'updated' })
    }
  })

  test('keeps every attribute it knows and drops the others', () => {
    const whole = {
      category: 'c',
      default_value: 5,
      depends_on: [{ field: 'f', value: null }],
      display: 'text',
      label: 'L',
      options: [
        { label: 'a', value: 'x' },
        { label: 'b', value: 2 },
      ],
      order: 3,
      placeholder: 'p',
      required: true,
      sensitive: true,
      tooltip: 't',
      type: 'list',
      ui_restrictions: ['advanced'],
      validations: [
        { constraint: [1, 'a', null, { b: 1 }], type: 'included_in' },
        { constraint: 'str', type: 'list_type' },
        { constraint: 0, type: 'greater_than' },
      ],
      value: { deep: { any: [1, null] } },
    }
    const api = withFull()
    const more = {
      nope: { label: 1 },
      depends_on: [{ field: 'f', value: null, nope: [] }],
      options: [{ label: 'a', value: 'x', nope: {} }, whole.options[1]],
    }
    api.put(url, { configuration: { x: { ...whole, ...more } } })
    expect(api.connector('full')?.configuration).toStrictEqual({ x: whole })
  })

  test.each([
    ['"nope":1', {}],
    ['"required":"true"', { required: true }],
    ['"sensitive":""', {}],
    ['"order":"7"', { order: 7 }],
    ['"order":-1.9', { order: -1 }],
    ['"placeholder":null,"tooltip":null,"type":null', {}],
    ['"placeholder":"","tooltip":"","category":""', { placeholder: '', tooltip: '', category: '' }],
    ['"display":"TextBox"', { display: 'textbox' }],
    ['"depends_on":{"field":"f","value":true}', { depends_on: [{ field: 'f', value: true }] }],
    ['"depends_on":[],"options":[],"validations":[]', { depends_on: [], options: [], validations: [] }],
    ['"options":{"label":"a","value":1}', { options: [{ label: 'a', value: 1 }] }],
    ['"ui_restrictions":"advanced"', { ui_restrictions: ['advanced'] }],
    ['"validations":{"type":"LESS_THAN","constraint":"x"}', { validations: [{ type: 'less_than', constraint: 'x' }] }],
    ['"value":null,"default_value":null', {}],
    ['"value":false,"default_value":""', { value: false, default_value: '' }],
    ['"value":{}', { value: {} }],
    // Nothing holds a value against what the field says of it.
    ['"type":"int","value":"no number","required":true', { type: 'int', value: 'no number', required: true }],
  ])('an entry with %s', (attributes, expected) => {
    expect(stored(attributes)).toStrictEqual(entry(expected))
  })

  test.each(['__proto__', 'constructor', 'toString', '', 'a.b', '0'])('takes the field name [%s]', (name) => {
    const api = withFull()
    api.put(url, `{"configuration":{"z":{"label":"L"},${JSON.stringify(name)}:{"label":"L"}}}`)
    const configuration = api.get('/_connector/full').body.configuration
    expect(Object.keys(configuration).sort()).toEqual([name, 'z'].sort())
    expect(Object.getOwnPropertyDescriptor(configuration, name)?.value).toStrictEqual(bare)
  })
})

describe('a bad entry', () => {
  /** The column after `{"configuration":{"x":{` */
  const column = 24
  const inField = (at: number, cause: object, rootCause?: object) => ({
    cause,
    rootCause: rootCause ?? { type: xContent, reason: `[1:${at}] [${request}] failed to parse field [configuration]` },
  })

  test.each([
    ['label', 'null', 'VALUE_NULL'],
    ['category', 'null', 'VALUE_NULL'],
    ['default_value', '{}', 'START_OBJECT'],
    ['default_value', '[]', 'START_ARRAY'],
    ['required', 'null', 'VALUE_NULL'],
    ['required', '1', 'VALUE_NUMBER'],
    ['sensitive', 'null', 'VALUE_NULL'],
    ['depends_on', 'null', 'VALUE_NULL'],
    ['display', '1', 'VALUE_NUMBER'],
    ['options', 'null', 'VALUE_NULL'],
    ['order', 'null', 'VALUE_NULL'],
    ['placeholder', '1', 'VALUE_NUMBER'],
    ['tooltip', 'true', 'VALUE_BOOLEAN'],
    ['type', '1', 'VALUE_NUMBER'],
    ['ui_restrictions', 'null', 'VALUE_NULL'],
    ['validations', 'null', 'VALUE_NULL'],
  ])('%s: %s has the wrong type', (name, value, token) => {
    const api = withFull()
    const at = column + name.length + 3
    const cause = {
      type: xContent,
      reason: `[1:${at}] [connector_configuration] ${name} doesn't support values of type: ${token}`,
    }
    expectError(
      unchanged(api, () => api.put(url, `{"configuration":{"x":{"${name}":${value}}}}`)),
      400,
      xContent,
      `[1:${at}] [${request}] failed to parse field [configuration]`,
      { cause, rootCause: cause },
    )
  })

  test.each([
    ['display', '"slider"', 'illegal_argument_exception', 'Unknown ConfigurationDisplayType [slider].'],
    ['type', '"STR"', 'illegal_argument_exception', 'Unknown ConfigurationFieldType [STR].'],
    [
      'required',
      '"yes"',
      'illegal_argument_exception',
      'Failed to parse value [yes] as only [true] or [false] are allowed.',
    ],
    ['order', '"many"', 'illegal_argument_exception', 'For input string: "many"'],
    ['order', '"2147483648"', 'illegal_argument_exception', 'Value [2147483648] is out of range for an integer'],
  ])('%s: %s is refused for what it says', (name, value, type, reason) => {
    const api = withFull()
    const at = column + name.length + 3
    const inner = `[1:${at}] [connector_configuration] failed to parse field [${name}]`
    expectError(
      unchanged(api, () => api.put(url, `{"configuration":{"x":{"${name}":${value}}}}`)),
      400,
      xContent,
      `[1:${at}] [${request}] failed to parse field [configuration]`,
      inField(at, { type: xContent, reason: inner, caused_by: { type, reason } }, { type: xContent, reason: inner }),
    )
  })

  test('a number beyond 32 bits is refused where it ends, by what reads numbers', () => {
    const api = withFull()
    const { status, body } = unchanged(api, () => api.put(url, '{"configuration":{"x":{"order":2147483648}}}'))
    expect(status).toBe(400)
    const { type, reason, caused_by } = body.error.caused_by.caused_by
    expect(type).toBe(xContent)
    expect(reason).toMatch(
      /^\[1:42\] Numeric value \(2147483648\) out of range of int \(-2147483648 - 2147483647\)\n at /,
    )
    expect(caused_by).toStrictEqual({ type: 'input_coercion_exception', reason: reason.slice('[1:42] '.length) })
    expect(body.error.root_cause).toStrictEqual([{ type, reason }])
  })

  // Of these causes the text is established, the type is not.
  test.each([
    ['{"value":[]}', ['value'], 'Unsupported token [START_ARRAY]'],
    ['{"display":null}', ['display'], 'Expected text at 1:34 but found VALUE_NULL'],
    ['{"options":{"label":"a","value":true}}', ['options', 'value'], 'Unsupported token [VALUE_BOOLEAN]'],
    ['{"options":{"label":"a","value":null}}', ['options', 'value'], 'Unsupported token [VALUE_NULL]'],
    ['{"validations":{"constraint":true}}', ['validations', 'constraint'], 'Unsupported token [VALUE_BOOLEAN]'],
    ['{"validations":{"constraint":null}}', ['validations', 'constraint'], 'Unsupported token [VALUE_NULL]'],
    ['{"validations":[{"constraint":{}}]}', ['validations', 'constraint'], 'Unsupported token [START_OBJECT]'],
  ])('%s passes the type check and then fails', (text, fields, reason) => {
    const api = withFull()
    const answer = unchanged(api, () => api.put(url, `{"configuration":{"x":${text}}}`))
    expect(answer.status).toBe(400)
    let error = answer.body.error
    for (const field of ['configuration', ...fields]) {
      expect(error.type).toBe(xContent)
      expect(error.reason).toMatch(new RegExp(`failed to parse field \\[${field}\\]$`))
      error = error.caused_by
    }
    expect(error.reason).toBe(reason)
  })

  test.each([
    [
      '{"label":"L","options":{"label":"a","value":{}}}',
      'connector_configuration_select_option',
      'value',
      'START_OBJECT',
    ],
    ['{"label":"L","depends_on":[{"field":1}]}', 'connector_configuration_dependency', 'field', 'VALUE_NUMBER'],
    ['{"label":"L","depends_on":[{"value":[]}]}', 'connector_configuration_dependency', 'value', 'START_ARRAY'],
    ['{"label":"L","validations":[{"type":null}]}', 'connector_configuration_validation', 'type', 'VALUE_NULL'],
  ])('%s has the wrong type below it', (text, parser, field, token) => {
    const answer = withFull().put(url, `{"configuration":{"x":${text}}}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error.root_cause[0].reason).toMatch(
      new RegExp(`^\\[1:\\d+\\] \\[${parser}\\] ${field} doesn't support values of type: ${token}$`),
    )
  })

  test.each([
    ['{}', 'Required [label]'],
    ['{"label":"L","depends_on":{}}', 'Required [field, value]'],
    ['{"label":"L","options":[{"label":"a"}]}', 'Required [value]'],
    ['{"label":"L","options":[{}]}', 'Required [label, value]'],
    ['{"label":"L","validations":[{"type":"regex"}]}', 'Required [constraint]'],
    ['{"label":"L","validations":{}}', 'Required [constraint, type]'],
  ])('%s lacks something', (text, reason) => {
    const answer = withFull().put(url, `{"configuration":{"x":${text}}}`)
    expect(answer.status).toBe(400)
    let { error } = answer.body
    while (error.caused_by) error = error.caused_by
    expect(error).toStrictEqual({ type: 'illegal_argument_exception', reason })
  })

  test.each([
    ['1', 'END_OBJECT'],
    ['null', 'END_OBJECT'],
    ['[]', 'END_ARRAY'],
    ['1,"y":{"label":"L"}', 'FIELD_NAME'],
  ])('%s is no object, and the server looks for one behind it', (text, token) => {
    const answer = withFull().put(url, `{"configuration":{"x":${text}}}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error.root_cause[0].reason).toMatch(
      new RegExp(`^\\[1:\\d+\\] \\[connector_configuration\\] Expected START_OBJECT but was: ${token}$`),
    )
  })

  test('is no object in a list either', () => {
    const api = withFull()
    expect(unchanged(api, () => api.put(url, '{"configuration":{"x":[{"label":"L"}]}}')).status).toBe(400)
  })
})

describe('values', () => {
  test('are set in registered fields, and the status is configured', () => {
    const api = withFull()
    const before = api.mock.state()
    const answer = api.put(url, { values: { host: 'db2' } })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    const host = { ...fullConnector.configuration['host'], value: 'db2' }
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, configuration: { host }, status: 'configured' }],
    })
  })

  test.each([
    ['x', 1, 1],
    ['x', [1, 2], [1, 2]],
    [[1, 2], [2], [2]],
    [[1, 2], { a: 1 }, { a: 1 }],
    [{ a: 1 }, 'x', 'x'],
    [{ a: 1 }, {}, { a: 1 }],
    [{ a: { b: 1, c: [1] } }, { a: { c: [2], d: null } }, { a: { b: 1, c: [2], d: null } }],
    [null, { a: 1 }, { a: 1 }],
    [null, false, false],
  ])('%j becomes %j', (before, value, after) => {
    const api = withConfiguration({ host: entry({ value: before }) as never, other: bare })
    api.put(url, { values: { host: value } })
    expect(api.connector('full')?.configuration).toStrictEqual({ host: entry({ value: after }), other: bare })
  })

  test('answer noop when they are the stored ones and the status is configured', () => {
    const value = { a: [1, { b: 2 }] }
    const configuration = { host: entry({ value }), other: bare }
    const api = withConfiguration(configuration)
    for (const values of [{}, { host: value }, { host: {} }]) {
      expect(unchanged(api, () => api.put(url, { values })).body).toStrictEqual({ result: 'noop' })
    }
    const connected = withConfiguration(configuration, 'connected')
    expect(connected.put(url, { values: { host: value } }).body).toStrictEqual({ result: 'updated' })
  })

  test.each(['null', '"x"', '1', 'true', '{}'])('that are %s are none: only the status changes', (values) => {
    const api = withFull()
    expect(api.put(url, `{"values":${values}}`).body).toStrictEqual({ result: 'updated' })
    expect(api.connector('full')).toStrictEqual({ ...fullConnector, status: 'configured' })
    expectError(
      withFull().put(url, `{"values":${values},"configuration":{}}`),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [configuration] and [values] cannot both be provided in the same request.;',
    )
  })

  test('are all refused when one field is not registered', () => {
    const api = withFull()
    const answer = unchanged(api, () => api.put(url, { values: { host: 'x', port: 1, user: 2 } }))
    expect(answer.status).toBe(400)
    expect(answer.body.error.type).toBe('status_exception')
    // In which order they are named is not defined.
    const named =
      /^Unknown \[configuration\] fields in the request payload: \[(.*)\]\. Remove them from request or register their schema first\.$/
    expect(named.exec(answer.body.error.reason)?.[1]?.split(', ').sort()).toEqual(['port', 'user'])
  })

  test.each(['__proto__', 'constructor', 'toString', ''])('of the field [%s], which is not registered', (name) => {
    const api = withFull()
    expectError(
      unchanged(api, () => api.put(url, `{"values":{${JSON.stringify(name)}:1}}`)),
      400,
      'status_exception',
      `Unknown [configuration] fields in the request payload: [${name}]. Remove them from request or register their schema first.`,
    )
  })

  test('of the field __proto__, once it is registered', () => {
    const api = withFull()
    api.put(url, '{"configuration":{"__proto__":{"label":"L"}}}')
    expect(api.put(url, '{"values":{"__proto__":{"__proto__":1}}}').body).toStrictEqual({ result: 'updated' })
    const { configuration } = api.get('/_connector/full').body
    expect(JSON.stringify(configuration)).toContain('"value":{"__proto__":1}')
    expect(Object.keys(configuration)).toEqual(['__proto__'])
  })

  test('that are null trip the server, but only when all fields are registered', () => {
    const api = withFull()
    expectError(
      unchanged(api, () => api.put(url, { values: { host: null } })),
      500,
      'null_pointer_exception',
      null,
    )
    expect(api.put(url, { values: { host: null, nope: 1 } }).body.error.type).toBe('status_exception')
    expectNotFound(api.put('/_connector/nope/_configuration', { values: { host: null } }), 'nope')
  })

  test('that are a list trip the server, whoever the connector is', () => {
    for (const path of [url, '/_connector/nope/_configuration', '/_connector//_configuration?nope']) {
      expectError(
        createApi().put(path, '{"values":[]}'),
        500,
        'illegal_state_exception',
        'parser for [values] did not end on END_ARRAY',
      )
    }
  })
})

test('an unknown or soft-deleted connector is not found, in either way', () => {
  const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
  for (const id of ['nope', 'full']) {
    for (const body of [{ configuration: {} }, { values: { host: 1 } }, { values: { nope: 1 } }]) {
      expectNotFound(
        unchanged(api, () => api.put(`/_connector/${id}/_configuration`, body)),
        id,
      )
    }
  }
})

test('looks at the body before the connector', () => {
  expect(createApi().put(url, {}).status).toBe(400)
  expect(createApi().put(url, { configuration: { x: {} } }).status).toBe(400)
})

const configuration = { host: entry({ value: 'x' }) }

replayExamples(
  'connector.update_configuration',
  { state: { connectors: [{ id: 'my-connector', configuration: configuration as never }] }, body: '{"values":{}}' },
  {
    'no-body': { body: '' },
    'empty-id': { path: '/_connector//_configuration' },
    'unknown-connector': { state: { connectors: [fullConnector] } },
  },
)
