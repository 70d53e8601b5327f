import { describe, expect, test } from 'vitest'
import { createConnectorMock } from '../../../../src/index.ts'
import { beginning, createApi, errorBody, expectError, unchanged } from '../../../support/api.ts'
import { fullConnector } from '../../../support/documents.ts'

const T = new Date(beginning).toISOString()

const defaultRules = {
  advanced_snippet: { created_at: T, updated_at: T, value: {} },
  rules: [
    {
      created_at: T,
      field: '_',
      id: 'DEFAULT',
      order: 0,
      policy: 'include',
      rule: 'regex',
      updated_at: T,
      value: '.*',
    },
  ],
  validation: { errors: [], state: 'valid' },
}

const midnight = { enabled: false, interval: '0 0 0 * * ?' }

/** All that a connector has when nothing was asked for, and nothing beyond it. */
const fresh = {
  configuration: {},
  custom_scheduling: {},
  deleted: false,
  filtering: [{ active: defaultRules, domain: 'DEFAULT', draft: defaultRules }],
  is_native: false,
  name: '',
  scheduling: { access_control: midnight, full: midnight, incremental: midnight },
  status: 'created',
  sync_now: false,
}

const invalidIndexName = (name: string, why: string) =>
  `[${name}] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [${name}], ${why}`
const forbidden = `must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`

describe('creating', () => {
  test.each([
    ['no body', undefined],
    ['an empty object', {}],
  ])('with %s gives a fresh connector, and nothing but its defaults', (_, body) => {
    const api = createApi()
    const answer = api.put('/_connector/crm', body)
    expect(answer.status).toBe(201)
    expect(answer.body).toStrictEqual({ id: 'crm', result: 'created' })
    expect(Object.keys(answer.headers).map((name) => name.toLowerCase())).not.toContain('location')
    expect(api.get('/_connector/crm').body).toStrictEqual({ id: 'crm', ...fresh })
  })

  test('stores the fields that were given', () => {
    const api = createApi()
    const given = {
      description: 'Customers',
      index_name: 'search-crm',
      is_native: false,
      language: 'en',
      name: 'CRM',
      service_type: 'no list of these is kept',
    }
    expect(api.put('/_connector/crm', given).status).toBe(201)
    expect(api.connector('crm')).toStrictEqual({ id: 'crm', ...fresh, ...given })
  })

  test('a null index name is the same as none', () => {
    const api = createApi()
    expect(api.put('/_connector/crm', { index_name: null }).status).toBe(201)
    expect(api.connector('crm')).toStrictEqual({ id: 'crm', ...fresh })
  })

  test.each(['description', 'is_native', 'language', 'name', 'service_type'])('refuses null for %s', (field) => {
    const api = createApi()
    const answer = unchanged(api, () => api.put('/_connector/crm', { [field]: null }))
    expectError(
      answer,
      400,
      'x_content_parse_exception',
      `[1:${field.length + 5}] [connector_put_request] ${field} doesn't support values of type: VALUE_NULL`,
    )
  })

  test('keeps empty texts as they are', () => {
    const api = createApi()
    const given = { description: '', language: '', name: '', service_type: '' }
    api.put('/_connector/crm', given)
    expect(api.connector('crm')).toStrictEqual({ id: 'crm', ...fresh, ...given })
  })

  test.each([
    [true, true, 'needs_configuration'],
    ['true', true, 'needs_configuration'],
    [false, false, 'created'],
    ['false', false, 'created'],
  ])('is_native %o is stored as %o with the status of its kind', (sent, stored, status) => {
    const api = createApi()
    api.put('/_connector/crm', { is_native: sent, service_type: 'postgresql' })
    expect(api.connector('crm')).toStrictEqual({
      id: 'crm',
      ...fresh,
      is_native: stored,
      service_type: 'postgresql',
      status,
    })
  })

  test.each(['id', 'configuration', 'scheduling', 'status', 'pipeline'])('does not take %s', (field) => {
    const api = createApi()
    const answer = unchanged(api, () => api.put('/_connector/crm', { [field]: 'x' }))
    expect(answer.status).toBe(400)
    expect(answer.body.error.type).toBe('x_content_parse_exception')
    expect(answer.body.error.reason).toContain(`[1:2] [connector_put_request] unknown field [${field}]`)
  })

  test.each(['/_connector', '/_connector/', '/_connector//'])('PUT %s makes the id itself', (url) => {
    const api = createApi()
    const answer = api.put(url, { name: 'CRM' })
    expect(answer.status).toBe(201)
    expect(answer.body).toStrictEqual({ id: 'generated-1', result: 'created' })
    expect(api.connector('generated-1')?.name).toBe('CRM')
  })

  test('makes ids of 20 characters that a URL can hold, each another', () => {
    const mock = createConnectorMock()
    const ids = Array.from({ length: 50 }, () => {
      const { body } = mock.handle({ method: 'PUT', url: '/_connector', headers: {}, body: '' })
      return JSON.parse(String(body)).id
    })
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{20}$/)
    expect(new Set(ids).size).toBe(50)
  })

  test.each(['__proto__', 'constructor', 'toString', 'with space', 'a/b', '%', 'ü', '😀', '_list', '*'])(
    'takes [%s] as an id',
    (id) => {
      const api = createApi()
      const url = `/_connector/${encodeURIComponent(id)}`
      expect(api.put(url).body).toStrictEqual({ id, result: 'created' })
      expect(api.get(url).body).toStrictEqual({ id, ...fresh })
      expect(api.put(url).body).toStrictEqual({ id, result: 'updated' })
    },
  )

  test.each([
    ['512 bytes', 'x'.repeat(512), 512],
    ['513 bytes', 'x'.repeat(513), 513],
    ['512 bytes in 256 characters', 'ü'.repeat(256), 512],
    ['514 bytes in 257 characters', 'ü'.repeat(257), 514],
  ])('an id of %s', (_, id, bytes) => {
    const api = createApi()
    const put = () => api.put(`/_connector/${encodeURIComponent(id)}`)
    if (bytes <= 512) {
      expect(put().status).toBe(201)
    } else {
      expectError(
        unchanged(api, put),
        400,
        'action_request_validation_exception',
        `Validation Failed: 1: id [${id}] is too long, must be no longer than 512 bytes but was: ${bytes};`,
      )
    }
  })

  test.each(['language', 'name', 'service_type'])('refuses a %s that is too long for a keyword', (field) => {
    const api = createApi()
    expect(api.put('/_connector/fits', { [field]: 'x'.repeat(32_766) }).status).toBe(201)
    expect(unchanged(api, () => api.put('/_connector/crm', { [field]: 'x'.repeat(32_767) })).status).toBe(400)
    expect(unchanged(api, () => api.put('/_connector/crm', { [field]: 'ü'.repeat(16_384) })).status).toBe(400)
  })

  test('a description may have any length', () => {
    const api = createApi()
    expect(api.put('/_connector/crm', { description: 'x'.repeat(40_000) }).status).toBe(201)
  })
})

describe('on an id that is there', () => {
  test('resets the whole document', () => {
    const api = createApi({ seed: { connectors: [fullConnector] } })
    const answer = api.put('/_connector/full', { name: 'Anew' })
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ id: 'full', result: 'updated' })
    expect(api.connector('full')).toStrictEqual({ id: 'full', ...fresh, name: 'Anew' })
  })

  test('is updated also when nothing differs', () => {
    const api = createApi()
    api.put('/_connector/crm', { name: 'CRM' })
    const again = api.put('/_connector/crm', { name: 'CRM' })
    expect([again.status, again.body.result]).toStrictEqual([200, 'updated'])
  })

  test('takes the time of the reset for its rules', () => {
    const api = createApi()
    api.put('/_connector/crm')
    const later = api.tick()
    api.put('/_connector/crm')
    expect(api.connector('crm')?.filtering[0]?.active.rules[0]?.created_at).toBe(later)
    expect(api.connector('crm')?.filtering[0]?.draft.advanced_snippet.updated_at).toBe(later)
  })

  test('revives a soft-deleted connector, reset and answered as updated', () => {
    const api = createApi({ seed: { connectors: [{ ...fullConnector, deleted: true }] } })
    expect(api.get('/_connector/full').status).toBe(404)
    const answer = api.put('/_connector/full')
    expect(answer.status).toBe(200)
    expect(answer.body).toStrictEqual({ id: 'full', result: 'updated' })
    expect(api.get('/_connector/full').body).toStrictEqual({ id: 'full', ...fresh })
  })

  test('is created again after it was removed for good', () => {
    const api = createApi()
    api.put('/_connector/crm')
    api.delete('/_connector/crm?hard=true')
    expect(api.put('/_connector/crm').status).toBe(201)
  })
})

describe('index names', () => {
  test.each([
    ...[...'\\/*?"<>| ,'].map((char) => [`a${char}b`, forbidden] as [string, string]),
    ['a#b', `must not contain '#'`],
    ['a:b', `must not contain ':'`],
    ['_a', `must not start with '_', '-', or '+'`],
    ['-a', `must not start with '_', '-', or '+'`],
    ['+a', `must not start with '_', '-', or '+'`],
    ['.', `must not be '.' or '..'`],
    ['..', `must not be '.' or '..'`],
    ['x'.repeat(256), 'index name is too long, (256 > 255)'],
    ['ü'.repeat(128), 'index name is too long, (256 > 255)'],
    ['_#:*', forbidden],
    ['_#:', `must not contain '#'`],
  ])('refuses [%s]', (name, why) => {
    const api = createApi()
    expectError(
      unchanged(api, () => api.put('/_connector/crm', { index_name: name })),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${invalidIndexName(name, why)};`,
    )
  })

  test.each(['Search-CRM', '.a', '...', 'a-b_c+d', 'x'.repeat(255), 'ü', 'Ä'])('takes [%s]', (name) => {
    const api = createApi()
    expect(api.put('/_connector/crm', { index_name: name }).status).toBe(201)
    expect(api.connector('crm')?.index_name).toBe(name)
  })

  test('stumbles over the empty name, as the server does', () => {
    const api = createApi()
    const answer = unchanged(api, () => api.put('/_connector/crm', { index_name: '' }))
    expect(answer.status).toBe(500)
    expect(answer.body.error.type).toBe('string_index_out_of_bounds_exception')
  })

  test('a native connector needs the prefix', () => {
    const api = createApi()
    expectError(
      unchanged(api, () => api.put('/_connector/crm', { is_native: true, index_name: 'crm' })),
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: Index [crm] is invalid. Index attached to an Elastic-managed connector must start with the prefix: [content-];',
    )
    expect(api.put('/_connector/crm', { is_native: true, index_name: 'content-crm' }).status).toBe(201)
    expect(api.put('/_connector/no-index', { is_native: true }).status).toBe(201)
    expect(api.put('/_connector/null', { is_native: true, index_name: null }).status).toBe(201)
  })

  test('both faults of a name are told', () => {
    const api = createApi()
    const why = `must not contain ':'`
    expectError(
      unchanged(api, () => api.put('/_connector/crm', { is_native: true, index_name: 'a:b' })),
      400,
      'action_request_validation_exception',
      `Validation Failed: 1: ${invalidIndexName('a:b', why)};2: Index [a:b] is invalid. Index attached to an Elastic-managed connector must start with the prefix: [content-];`,
    )
  })

  test('one that another connector uses is refused', () => {
    const api = createApi()
    api.put('/_connector/first', { index_name: 'shared' })
    const reason = 'Index name [shared] is used by another connector.'
    for (const id of ['second', 'third']) {
      const answer = unchanged(api, () => api.put(`/_connector/${id}`, { index_name: 'shared' }))
      expectError(answer, 400, 'status_exception', reason)
    }
    expect(api.put('/_connector/second', { index_name: 'Shared' }).status).toBe(201)
  })

  test('an existing connector may not take the name of another either', () => {
    const api = createApi({ seed: { connectors: [fullConnector, { id: 'other', index_name: 'shared' }] } })
    const answer = unchanged(api, () => api.put('/_connector/full', { index_name: 'shared' }))
    expectError(answer, 400, 'status_exception', 'Index name [shared] is used by another connector.')
  })

  test('a connector keeps its own name', () => {
    const api = createApi()
    api.put('/_connector/crm', { index_name: 'shared' })
    expect(api.put('/_connector/crm', { index_name: 'shared' }).status).toBe(200)
  })

  test('soft deletion frees a name, hard deletion as well, and so does a reset without it', () => {
    const api = createApi()
    const take = (id: string) => api.put(`/_connector/${id}`, { index_name: 'shared' }).status
    expect(take('a')).toBe(201)
    api.delete('/_connector/a')
    expect(take('b')).toBe(201)
    api.delete('/_connector/b?hard=true')
    expect(take('c')).toBe(201)
    api.put('/_connector/c')
    expect(take('d')).toBe(201)
    expect(take('a')).toBe(400)
  })

  test('connectors without a name never collide', () => {
    const api = createApi()
    for (const id of ['a', 'b']) expect(api.put(`/_connector/${id}`, { index_name: null }).status).toBe(201)
  })

  test('a faulty name is found before it is looked up', () => {
    const api = createApi({ seed: { connectors: [{ id: 'other', index_name: 'a:b' }] } })
    const answer = api.put('/_connector/crm', { index_name: 'a:b' })
    expect(answer.body.error.type).toBe('action_request_validation_exception')
  })
})

test('a bad body hides an unknown parameter, and that hides a bad index name', () => {
  const api = createApi()
  const reasonOf = (url: string, body: unknown) => api.put(url, body).body.error.type
  expect(reasonOf('/_connector/crm?refresh', { name: 1 })).toBe('x_content_parse_exception')
  expect(reasonOf('/_connector/crm?refresh', { index_name: ':' })).toBe('illegal_argument_exception')
  expect(api.put('/_connector/crm?refresh', {}).body).toStrictEqual(
    errorBody(
      400,
      'illegal_argument_exception',
      'request [/_connector/crm] contains unrecognized parameter: [refresh]',
    ),
  )
})
