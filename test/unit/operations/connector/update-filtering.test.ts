import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../src/domain/documents.ts'
import { createApi, expectDocumentMissing, expectError, expectNotFound, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'
import { replayExamples } from '../../../support/replay-examples.ts'

const request = 'connector_update_filtering_request'
const xContent = 'x_content_parse_exception'
const url = '/_connector/full/_filtering'
const early = '2024-01-01T00:00:00.000Z'
const late = '2024-06-01T00:00:00.000Z'

const withFull = () => createApi({ seed: { connectors: [fullConnector] } })
const withFiltering = (filtering: Connector['filtering']) =>
  createApi({ seed: { connectors: [{ ...fullConnector, filtering }] } })
const entry = fullConnector.filtering[0] as Connector['filtering'][number]

const rule = (id: string, order: number | string = 0, more: object = {}) => ({
  created_at: early,
  field: 'path',
  id,
  order,
  policy: 'exclude',
  rule: 'equals',
  updated_at: late,
  value: 'x',
  ...more,
})
const defaultRule = (created_at: string, order: number, updated_at = created_at) =>
  rule('DEFAULT', order, { created_at, field: '_', policy: 'include', rule: 'regex', updated_at, value: '.*' })
const snippet = (value: unknown) => ({ created_at: early, updated_at: late, value })
const valid = { errors: [], state: 'valid' }
const edited = { errors: [], state: 'edited' }

describe('the draft', () => {
  test('gets the rules that are sent; snippet, active rules and all other fields stay', () => {
    const api = withFull()
    const before = api.mock.state()
    const now = api.tick()
    const answer = api.put(url, { rules: [rule('a')] })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ result: 'updated' })
    const draft = { ...entry.draft, rules: [rule('a'), defaultRule(now, 1)], validation: edited }
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, filtering: [{ ...entry, draft }] }],
    })
  })

  test('gets the snippet that is sent; its rules stay', () => {
    const api = withFull()
    api.put(url, { advanced_snippet: snippet([{ tables: ['a'] }]) })
    const draft = { ...entry.draft, advanced_snippet: snippet([{ tables: ['a'] }]), validation: edited }
    expect(api.connector('full')?.filtering).toStrictEqual([{ ...entry, draft }])
  })

  test('gets both', () => {
    const api = withFull()
    const now = api.now()
    api.put(url, { advanced_snippet: snippet({}), rules: [] })
    const draft = { advanced_snippet: snippet({}), rules: [defaultRule(now, 0)], validation: edited }
    expect(api.connector('full')?.filtering).toStrictEqual([{ ...entry, draft }])
  })

  test('is made a draft of the first entry, the only one that is kept', () => {
    const api = withFiltering([entry, { ...entry, draft: entry.active }])
    api.put(url, { advanced_snippet: snippet({}) })
    expect(api.connector('full')?.filtering).toStrictEqual([
      { ...entry, draft: { ...entry.draft, advanced_snippet: snippet({}), validation: edited } },
    ])
  })

  test('replaces the value of the snippet, never merges it', () => {
    const api = withFull()
    api.put(url, { advanced_snippet: snippet({ a: { b: 1 } }) })
    api.put(url, { advanced_snippet: snippet({ a: { c: 2 } }) })
    expect(api.connector('full')?.filtering[0]?.draft.advanced_snippet.value).toStrictEqual({ a: { c: 2 } })
  })

  test('takes now for times that are missing', () => {
    const api = withFull()
    const now = api.tick()
    const { created_at: _, updated_at: __, ...timeless } = rule('a')
    api.put(url, { advanced_snippet: { value: {} }, rules: [timeless] })
    expect(api.connector('full')?.filtering[0]?.draft).toStrictEqual({
      advanced_snippet: { created_at: now, updated_at: now, value: {} },
      rules: [{ ...timeless, created_at: now, updated_at: now }, defaultRule(now, 1)],
      validation: edited,
    })
  })

  test.each<[string, object[], (now: string) => object[]]>([
    ['no rule', [], (now) => [defaultRule(now, 0)]],
    ['a default rule alone', [defaultRule(early, 9, late)], () => [defaultRule(early, 0)]],
    [
      'rules out of order, with equal orders as they came',
      [rule('a', 5), rule('b', -1), rule('c', 5), rule('d', 2)],
      (now) => [rule('b', -1), rule('d', 2), rule('a', 5), rule('c', 5), defaultRule(now, 6)],
    ],
    ['the default rule first', [defaultRule(late, 0), rule('a', 3)], () => [rule('a', 3), defaultRule(late, 4)]],
    [
      'several default rules, of which the first sent counts',
      [rule('a', 0), defaultRule(late, 9), defaultRule(early, 1)],
      () => [rule('a', 0), defaultRule(late, 1)],
    ],
    [
      'a default rule without times',
      [{ ...defaultRule(early, 0), created_at: undefined, updated_at: undefined }],
      (now) => [defaultRule(now, 0)],
    ],
    [
      'a rule below zero alone, after which the default rule is at zero',
      [rule('a', -1)],
      (now) => [rule('a', -1), defaultRule(now, 0)],
    ],
  ])('sorts %s', (_, rules, expected) => {
    const api = withFull()
    expect(api.put(url, { rules }).status).toBe(200)
    expect(api.connector('full')?.filtering[0]?.draft.rules).toStrictEqual(expected(api.now()))
  })

  test.each([{ id: 'default' }, { field: '__' }, { policy: 'exclude' }, { rule: 'equals' }, { value: '.+' }])(
    'takes a rule that differs from the default rule in %j for a rule of its own',
    (more) => {
      const api = withFull()
      const almost = { ...defaultRule(early, 0), ...more }
      api.put(url, { rules: [almost] })
      expect(api.connector('full')?.filtering[0]?.draft.rules).toStrictEqual([almost, defaultRule(api.now(), 1)])
    },
  )

  test('answers noop when nothing differs', () => {
    const api = withFull()
    const body = { advanced_snippet: snippet({ a: [1] }), rules: [rule('a'), defaultRule(early, 0)] }
    expect(api.put(url, body).body).toStrictEqual({ result: 'updated' })
    expect(unchanged(api, () => api.put(url, body)).body).toStrictEqual({ result: 'noop' })
    expect(unchanged(api, () => api.put(url, { rules: body.rules })).body).toStrictEqual({ result: 'noop' })
  })

  test('of an unknown or soft-deleted connector is not found', () => {
    const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
    for (const id of ['nope', 'full']) {
      expectNotFound(
        unchanged(api, () => api.put(`/_connector/${id}/_filtering`, { rules: [] })),
        id,
      )
    }
  })

  test('cannot be changed where there is no entry', () => {
    const api = withFiltering([])
    for (const body of [{ rules: [] }, { advanced_snippet: { value: {} } }]) {
      expectError(
        unchanged(api, () => api.put(url, body)),
        500,
        'index_out_of_bounds_exception',
        'Index 0 out of bounds for length 0',
      )
    }
  })
})

describe('a whole filtering', () => {
  const rules = (more: object = {}) => ({
    advanced_snippet: snippet([]),
    rules: [rule('b', 2), rule('a', 1)],
    validation: { errors: [{ ids: ['a'], messages: ['m'] }], state: 'invalid' },
    ...more,
  })

  test('is stored as sent: not sorted, no default rule, the same validation', () => {
    const api = withFull()
    const before = api.mock.state()
    const filtering = [
      { active: rules(), draft: rules({ rules: [] }) },
      { active: rules({ validation: valid }), draft: rules() },
    ]
    expect(api.put(url, { filtering }).body).toStrictEqual({ result: 'updated' })
    expect(api.mock.state()).toStrictEqual({
      ...before,
      connectors: [{ ...fullConnector, filtering: filtering.map((one) => ({ ...one, domain: 'DEFAULT' })) }],
    })
    expect(unchanged(api, () => api.put(url, { filtering })).body).toStrictEqual({ result: 'noop' })
  })

  test.each(['"OTHER"', 'null', '1', '[{}]'])('has the domain DEFAULT, whatever is sent (%s)', (domain) => {
    const api = withFull()
    const text = JSON.stringify(rules())
    api.put(url, `{"filtering":{"domain":${domain},"active":${text},"draft":${text}}}`)
    expect(api.connector('full')?.filtering).toStrictEqual([{ active: rules(), domain: 'DEFAULT', draft: rules() }])
  })

  test('drops what it does not know, takes now for missing times, and bare objects for lists', () => {
    const api = withFull()
    const now = api.tick()
    const { created_at: _, updated_at: __, ...timeless } = rule('a', '7')
    const sent = {
      advanced_snippet: { value: { kept: { as: [null] } }, nope: 1 },
      rules: { ...timeless, policy: 'EXCLUDE', nope: {} },
      validation: { errors: { ids: 'a', messages: ['m', 1, true], nope: 1 }, state: 'Valid', nope: [] },
      nope: 1,
    }
    const kept = {
      advanced_snippet: { created_at: now, updated_at: now, value: { kept: { as: [null] } } },
      rules: [{ ...timeless, order: 7, created_at: now, updated_at: now }],
      validation: { errors: [{ ids: ['a'], messages: ['m', '1', 'true'] }], state: 'valid' },
    }
    api.put(url, { filtering: { active: sent, draft: sent, nope: 1 } })
    expect(api.connector('full')?.filtering).toStrictEqual([{ active: kept, domain: 'DEFAULT', draft: kept }])
  })

  test('may be empty', () => {
    const api = withFull()
    expect(api.put(url, { filtering: [] }).body).toStrictEqual({ result: 'updated' })
    expect(api.connector('full')?.filtering).toStrictEqual([])
    expect(api.put(url, { filtering: [] }).body).toStrictEqual({ result: 'noop' })
  })

  test('misses the document of an unknown connector', () => {
    const api = withFull()
    expectDocumentMissing(
      unchanged(api, () => api.put('/_connector/nope/_filtering', { filtering: [] })),
      'nope',
    )
  })

  test('changes a soft-deleted connector, which stays deleted', () => {
    const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
    expect(api.put(url, { filtering: [] }).body).toStrictEqual({ result: 'updated' })
    expect(api.connector('full')).toStrictEqual({ ...fullConnector, deleted: true, filtering: [] })
  })

  test.each([
    ['{}', 'Required [active, draft]'],
    ['{"active":{}}', 'Required [advanced_snippet, rules, validation]'],
    ['{"active":{"rules":[],"advanced_snippet":{}}}', 'Required [value]'],
    ['{"active":{"rules":[],"advanced_snippet":{"value":{}},"validation":{}}}', 'Required [errors, state]'],
    ['{"active":{"validation":{"errors":[{}]}}}', 'Required [ids, messages]'],
    ['{"active":{"rules":[{}]}}', 'Required [field, id, order, policy, rule, value]'],
  ])('with %s lacks something', (text, reason) => {
    const answer = withFull().put(url, `{"filtering":[${text}]}`)
    expect(answer.status).toBe(400)
    let { error } = answer.body
    while (error.caused_by) error = error.caused_by
    expect(error).toStrictEqual({ type: 'illegal_argument_exception', reason })
  })
})

describe('refuses, and changes nothing:', () => {
  const validation = (body: unknown, message: string) => {
    const api = withFull()
    expectError(
      unchanged(api, () => api.put(url, body)),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${message};`,
    )
  }

  test('nothing at all', () => validation({}, '[advanced_snippet] and [rules] cannot be both [null].'))

  test.each([{ rules: [] }, { advanced_snippet: { value: {} } }, { rules: [], advanced_snippet: { value: [] } }])(
    'both ways at once, with %j',
    (draft) =>
      validation(
        { filtering: [], ...draft },
        'If [filtering] is specified, [rules] and [advanced_snippet] should not be present in the request body.',
      ),
  )

  test.each([
    ['rules', 'null', 'VALUE_NULL'],
    ['rules', '"x"', 'VALUE_STRING'],
    ['advanced_snippet', 'null', 'VALUE_NULL'],
    ['advanced_snippet', '[]', 'START_ARRAY'],
    ['filtering', 'null', 'VALUE_NULL'],
    ['filtering', 'true', 'VALUE_BOOLEAN'],
  ])('%s that is %s', (name, value, token) => {
    expectError(
      withFull().put(url, `{"${name}":${value}}`),
      400,
      xContent,
      `[1:${name.length + 5}] [${request}] ${name} doesn't support values of type: ${token}`,
    )
  })

  test.each([
    ['order', 'null', 'VALUE_NULL'],
    ['order', 'true', 'VALUE_BOOLEAN'],
    ['value', '1', 'VALUE_NUMBER'],
    ['id', '1', 'VALUE_NUMBER'],
    ['field', 'null', 'VALUE_NULL'],
    ['created_at', 'null', 'VALUE_NULL'],
    ['updated_at', '1700000000000', 'VALUE_NUMBER'],
    ['policy', 'null', 'VALUE_NULL'],
    ['rule', '{}', 'START_OBJECT'],
  ])('a rule whose %s is %s', (name, value, token) => {
    const at = 11 + name.length + 4
    const cause = {
      type: xContent,
      reason: `[1:${at}] [connector_filtering_rule] ${name} doesn't support values of type: ${token}`,
    }
    expectError(
      withFull().put(url, `{"rules":[{"${name}":${value}}]}`),
      400,
      xContent,
      `[1:${at}] [${request}] failed to parse field [rules]`,
      { cause, rootCause: cause },
    )
  })

  test.each([
    ['rule', 'CONTAINS', 'Unknown FilteringRuleCondition [CONTAINS].'],
    ['rule', '>=', 'Unknown FilteringRuleCondition [>=].'],
    ['policy', 'deny', 'Unknown FilteringPolicy [deny].'],
  ])('a rule whose %s is [%s]', (name, value, reason) => {
    const answer = withFull().put(url, `{"rules":{"${name}":"${value}"}}`)
    expect(answer.status).toBe(400)
    expect(answer.body.error.caused_by.caused_by).toStrictEqual({ type: 'illegal_argument_exception', reason })
  })

  test.each(['contains', 'ends_with', 'equals', '>', '<', 'regex', 'starts_with'])('but takes %s', (condition) => {
    expect(withFull().put(url, { rules: [rule('a', 0, { rule: condition })] }).status).toBe(200)
  })

  test.each([
    ['{"rules":[{}],"filtering":1}', 'Required [field, id, order, policy, rule, value]'],
    ['{"rules":{"id":"a","rule":"<"}}', 'Required [field, order, policy, value]'],
    ['{"advanced_snippet":{}}', 'Required [value]'],
  ])('%s, which lacks something', (text, reason) => {
    const answer = withFull().put(url, text)
    expect(answer.status).toBe(400)
    expect(answer.body.error.caused_by).toStrictEqual({ type: 'illegal_argument_exception', reason })
  })

  test.each([
    ['{"rules":[1]}', 'connector_filtering_rule', 'END_ARRAY'],
    ['{"rules":["a",{}]}', 'connector_filtering_rule', 'START_OBJECT'],
    ['{"rules":[[[]]]}', 'connector_filtering_rule', 'START_ARRAY'],
  ])('%s', (text, parser, token) => {
    const answer = withFull().put(url, text)
    expect(answer.status).toBe(400)
    if (token === 'START_OBJECT') return
    expect(answer.body.error.root_cause[0].reason).toMatch(
      new RegExp(`^\\[1:\\d+\\] \\[${parser}\\] Expected START_OBJECT but was: ${token}$`),
    )
  })

  test('a list of rules in a list', () => {
    const api = withFull()
    for (const list of [[[rule('a')]], [[rule('a')], [rule('b')]], [[rule('a')], rule('b')]]) {
      expect(unchanged(api, () => api.put(url, { rules: list })).status).toBe(400)
    }
  })

  test.each([32768, -32769, 2147483647])('an order beyond 16 bits (%d), once the connector is found', (order) => {
    const api = withFull()
    const answer = unchanged(api, () => api.put(url, { rules: [rule('a', order)] }))
    expect(answer.status).toBe(400)
    expect(answer.body.error.type).toBe('document_parsing_exception')
    expect(answer.body.error.reason).toContain(String(order))
    expectNotFound(api.put('/_connector/nope/_filtering', { rules: [rule('a', order)] }), 'nope')
    const whole = { advanced_snippet: snippet({}), rules: [rule('a', order)], validation: valid }
    const filtering = [{ active: whole, draft: whole }]
    expect(unchanged(api, () => api.put(url, { filtering })).body.error.type).toBe('document_parsing_exception')
    expectDocumentMissing(api.put('/_connector/nope/_filtering', { filtering }), 'nope')
  })

  test('an order after which the default rule has no place', () => {
    const api = withFull()
    expect(api.put(url, { rules: [rule('a', 32766)] }).status).toBe(200)
    expect(unchanged(api, () => api.put(url, { rules: [rule('a', 32767)] })).status).toBe(400)
  })

  test.each(['value', 'field', 'id'])('a %s that is too long to be indexed', (name) => {
    const api = withFull()
    const answer = unchanged(api, () => api.put(url, { rules: [rule('a', 0, { [name]: 'x'.repeat(32_767) })] }))
    expect(answer.status).toBe(400)
    expect(answer.body.error.type).toBe('document_parsing_exception')
    expect(api.put(url, { rules: [rule('a', 0, { [name]: 'x'.repeat(32_766) })] }).status).toBe(200)
  })
})

replayExamples(
  'connector.update_filtering',
  { state: { connectors: [{ id: 'my-connector' }] }, body: '{"rules":[]}' },
  {
    'both-ways': { body: '{"filtering":[],"rules":[]}' },
    'no-body': { body: '' },
    'empty-id': { path: '/_connector//_filtering' },
    'unknown-connector': { state: { connectors: [fullConnector] } },
    'unknown-connector-full': { state: { connectors: [fullConnector] }, body: '{"filtering":[]}' },
    'empty-filtering': { state: { connectors: [{ id: 'my-connector', filtering: [] }] } },
  },
)
