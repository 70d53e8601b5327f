import { describe, expect, it } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { unchanged } from '../../support/api.ts'
import { createSeededApi, jsonHeaders, refused, sendRaw } from './wire.ts'

const get = (url: string) => refused('GET', url)

describe('pretty', () => {
  it.each(['?pretty', '?pretty=true', '?pretty=', '?human&pretty'])('writes with %s as the server does', (query) => {
    const api = createSeededApi()
    const { text } = sendRaw(api, { method: 'DELETE', url: `/_connector/my-connector${query}` })
    expect(text).toBe('{\n  "acknowledged" : true\n}\n')
  })

  it('writes empty lists and objects, nested ones and escapes', () => {
    const api = createSeededApi()
    api.put('/_connector/my-connector/_last_sync', {
      sync_cursor: { list: [], object: {}, page: 1, 'a "b"': ['x\n', [{ é: null }]] },
    })
    const { text } = sendRaw(api, {
      method: 'GET',
      url: '/_connector/my-connector?pretty&filter_path=sync_cursor',
    })
    expect(text).toBe(`{
  "sync_cursor" : {
    "page" : 1,
    "list" : [ ],
    "object" : { },
    "a \\"b\\"" : [
      "x\\n",
      [
        {
          "é" : null
        }
      ]
    ]
  }
}
`)
  })

  it('is off unless it is asked for', () => {
    for (const query of ['', '?pretty=false', '?human']) {
      expect(sendRaw(createSeededApi(), { method: 'DELETE', url: `/_connector/my-connector${query}` }).text).toBe(
        '{"acknowledged":true}',
      )
    }
  })

  it('says the same as without', () => {
    for (const path of ['/', '/_connector', '/_connector/my-connector', '/_connector/_sync_job/my-job']) {
      const pretty = get(`${path}?pretty`)
      expect(pretty.body).toStrictEqual(get(path).body)
      expect(pretty.text).toMatch(/^\{\n {2}".*\n\}\n$/s)
      expect(pretty.text).not.toMatch(/":|" :[^ ]|[^\S\n]\n/)
    }
  })

  it('applies to errors of every shape', () => {
    expect(get('/_connector/a/b?pretty').text).toBe(
      '{\n  "error" : "no handler found for uri [/_connector/a/b?pretty] and method [GET]"\n}\n',
    )
    expect(refused('POST', '/_connector/a?pretty').text).toContain('\n  "status" : 405\n}\n')
    expect(get('/_connector/none?pretty').text).toBe(`{
  "error" : {
    "root_cause" : [
      {
        "type" : "resource_not_found_exception",
        "reason" : "connector [none] not found"
      }
    ],
    "type" : "resource_not_found_exception",
    "reason" : "connector [none] not found"
  },
  "status" : 404
}
`)
  })

  it('is refused before the route is looked for when it is no boolean', () => {
    expect(get('/_connector/a/b?pretty=maybe').body.error.reason).toBe(
      'Failed to parse value [maybe] as only [true] or [false] are allowed.',
    )
  })
})

describe('human', () => {
  it.each(['?human', '?human=true', '?human=false'])('%s changes nothing', (query) => {
    expect(get(`/_connector/my-connector${query}`).text).toBe(get('/_connector/my-connector').text)
  })
})

describe('filter_path', () => {
  const filtered = (filter: string, path = '/_connector/my-connector') => get(`${path}?filter_path=${filter}`).body

  it.each<[string, object]>([
    ['id', { id: 'my-connector' }],
    ['id,name,nothing', { id: 'my-connector', name: '' }],
    ['status,', { status: 'configured' }],
    ['scheduling.full.enabled', { scheduling: { full: { enabled: false } } }],
    [
      'scheduling.*.enabled',
      { scheduling: { full: { enabled: false }, incremental: { enabled: false }, access_control: { enabled: false } } },
    ],
    ['scheduling.f*.interval', { scheduling: { full: { interval: '0 0 0 * * ?' } } }],
    ['*_type', { service_type: 'custom' }],
    ['ind*ame', { index_name: 'search-mine' }],
    ['filtering.domain', { filtering: [{ domain: 'DEFAULT' }] }],
    ['filtering.active.validation.state', { filtering: [{ active: { validation: { state: 'valid' } } }] }],
    [
      '**.state',
      { filtering: [{ active: { validation: { state: 'valid' } }, draft: { validation: { state: 'valid' } } }] },
    ],
    [
      'filtering.*.rules.id',
      { filtering: [{ active: { rules: [{ id: 'DEFAULT' }] }, draft: { rules: [{ id: 'DEFAULT' }] } }] },
    ],
    ['scheduling.full,-**.interval', { scheduling: { full: { enabled: false } } }],
    ['sync_cursor', { sync_cursor: { page: 1 } }],
    ['nothing', {}],
    ['id.nothing', {}],
    ['ID', {}],
    ['__proto__', {}],
    ['constructor,toString', {}],
  ])('%s keeps %j', (filter, kept) => {
    expect(filtered(filter)).toEqual(kept)
  })

  it.each(['', '*', '**', '-nothing'])('%j keeps all', (filter) => {
    expect(filtered(filter)).toStrictEqual(get('/_connector/my-connector').body)
  })

  it('leaves out what stands behind a minus', () => {
    const { filtering: _, scheduling: __, ...rest } = get('/_connector/my-connector').body
    expect(filtered('-filtering,-scheduling')).toStrictEqual(rest)
    expect(filtered('-scheduling.*.interval').scheduling).toEqual({
      full: { enabled: false },
      incremental: { enabled: false },
      access_control: { enabled: false },
    })
    expect(filtered('id,status,-status')).toEqual({ id: 'my-connector' })
    expect(filtered('-**')).toEqual({})
    expect(filtered('id,scheduling,-scheduling.**')).toEqual({ id: 'my-connector' })
  })

  it('goes through the lists of a list', () => {
    const api = createSeededApi()
    api.put('/_connector/second')
    const { body } = sendRaw(api, { method: 'GET', url: '/_connector?filter_path=count,results.id,**.sync_cursor' })
    expect(body).toEqual({ count: 2, results: [{ id: 'my-connector', sync_cursor: { page: 1 } }, { id: 'second' }] })
  })

  it('takes commas and dots encoded', () => {
    expect(filtered('id%2Cscheduling%2Efull%2Eenabled')).toEqual({
      id: 'my-connector',
      scheduling: { full: { enabled: false } },
    })
  })

  it('applies to writes, and does not keep them from happening', () => {
    const api = createSeededApi()
    const answer = sendRaw(api, { method: 'DELETE', url: '/_connector/my-connector?filter_path=none' })
    expect(answer).toMatchObject({ status: 200, text: '{}' })
    expect(api.connector('my-connector')?.deleted).toBe(true)
  })

  it('leaves errors as they are', () => {
    for (const [method, url] of [
      ['GET', '/_connector/none'],
      ['POST', '/_connector/none'],
      ['GET', '/_connector?size=x'],
    ] as const) {
      const joint = url.includes('?') ? '&' : '?'
      const plain = refused(method, url).body
      const filteredBody = refused(method, `${url}${joint}filter_path=status`).body
      expect(Object.keys(filteredBody)).toEqual(Object.keys(plain))
      if (typeof plain.error === 'object') expect(filteredBody).toStrictEqual(plain)
    }
    const unmatched = refused('GET', '/_connector/a/b?filter_path=nothing').body
    expect(unmatched.error).toContain('no handler found')
  })
})

describe('error_trace', () => {
  it.each(['?error_trace', '?error_trace=true', '?error_trace='])(
    '%s adds a trace to the error and its root cause',
    (query) => {
      const { error } = get(`/_connector/none${query}`).body
      expect(error.stack_trace).toEqual(expect.any(String))
      expect(error.root_cause[0].stack_trace).toEqual(expect.any(String))
      const {
        stack_trace: _,
        root_cause: [{ stack_trace: __, ...root }],
        ...rest
      } = error
      expect({ ...rest, root_cause: [root] }).toStrictEqual(get('/_connector/none').body.error)
    },
  )

  it('adds one to every cause as well', () => {
    const { error } = refused(
      'POST',
      '/_connector/_sync_job?error_trace',
      '{"id":"c","job_type":"nope","trigger_method":"x"}',
    ).body
    expect(error.caused_by.stack_trace).toEqual(expect.any(String))
    expect(error.caused_by.caused_by.stack_trace).toEqual(expect.any(String))
  })

  it('adds none unless asked, and none to errors without a type', () => {
    expect(get('/_connector/none').text).not.toContain('stack_trace')
    expect(get('/_connector/none?error_trace=false').text).not.toContain('stack_trace')
    expect(refused('POST', '/_connector/none?error_trace').text).not.toContain('stack_trace"')
    expect(get('/_connector/my-connector?error_trace').text).not.toContain('stack_trace')
  })

  it('is refused with a text alone when it is no boolean, before the route is looked for', () => {
    const answer = get('/_connector/a/b?error_trace=maybe')
    expect(answer.body).toStrictEqual({
      error: 'Failed to parse value [maybe] as only [true] or [false] are allowed.',
      status: 400,
    })
    expect(answer.status).toBe(400)
  })
})

describe('format', () => {
  it('of JSON wins over Accept', () => {
    const headers = { accept: 'application/vnd.elasticsearch+json;compatible-with=9' }
    const answer = sendRaw(createSeededApi(), { method: 'GET', url: '/_connector/my-connector?format=json', headers })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json')
    const yaml = { accept: 'application/yaml' }
    expect(
      sendRaw(createSeededApi(), { method: 'GET', url: '/_connector/my-connector?format=json', headers: yaml }).status,
    ).toBe(200)
  })

  it.each(['yaml', 'smile', 'cbor'])('%s wins over Accept', (format) => {
    const api = createSeededApi()
    const url = '/_connector/my-connector'
    const answer = sendRaw(api, {
      method: 'GET',
      url: `${url}?format=${format}`,
      headers: { accept: 'application/json' },
    })
    expect(answer.headers['content-type']).toBe(`application/${format}`)
    expect(answer.body).toStrictEqual(get(url).body)
  })

  it.each(['xml', '', 'constructor'])('of an unknown kind (%j) is ignored', (format) => {
    expect(get(`/_connector/my-connector?format=${format}`).text).toBe(get('/_connector/my-connector').text)
  })
})

describe('headers of an answer', () => {
  const everyKind = [
    ['GET', '/_connector/my-connector', ''],
    ['PUT', '/_connector/new', ''],
    ['GET', '/_connector/none', ''],
    ['GET', '/_connector/a/b', ''],
    ['POST', '/_connector/none', ''],
    ['PUT', '/_connector/my-connector/_error', '{}'],
    ['PUT', '/_connector/my-connector/_error', 'x'],
    ['GET', '/?pretty=x', ''],
    ['GET', '/?error_trace=x', ''],
    ['OPTIONS', '/_connector', ''],
    ['HEAD', '/_connector', ''],
    ['PUT', '/_connector/my-connector/_name', '{"name":"x"}'],
  ] as const

  it.each(everyKind)('name the product: %s %s %s', (method, url, body) => {
    for (const headers of [jsonHeaders, {}]) {
      const answer = sendRaw(createSeededApi(), { method, url, headers, body })
      expect(answer.headers['X-elastic-product']).toBe('Elasticsearch')
      expect(answer.headers['Location'] ?? answer.headers['location']).toBeUndefined()
      expect(answer.headers['Warning'] ?? answer.headers['warning']).toBeUndefined()
    }
  })

  it.each(everyKind)('repeat X-Opaque-Id as it was sent: %s %s %s', (method, url, body) => {
    const opaque = 'Job #7; "é"'
    const answer = sendRaw(createSeededApi(), { method, url, headers: { ...jsonHeaders, 'x-opaque-id': opaque }, body })
    expect(answer.headers['X-Opaque-Id']).toBe(opaque)
    const without = sendRaw(createSeededApi(), { method, url, headers: jsonHeaders, body })
    expect(Object.keys(without.headers).map((name) => name.toLowerCase())).not.toContain('x-opaque-id')
  })

  it('do not leak from one answer to the next', () => {
    const api = createSeededApi()
    const url = '/_connector/my-connector'
    sendRaw(api, { method: 'GET', url, headers: { 'x-opaque-id': 'first' } })
    sendRaw(api, { method: 'PATCH', url })
    const { headers } = sendRaw(api, { method: 'GET', url })
    expect(headers).toStrictEqual({ 'X-elastic-product': 'Elasticsearch', 'content-type': 'application/json' })
  })

  it('come in a standard response too', async () => {
    const mock = createConnectorMock()
    const response = await mock.fetch(
      new Request('http://cluster/_connector/none', { headers: { 'x-opaque-id': 'a' } }),
    )
    expect(response.status).toBe(404)
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-length': String((await response.clone().text()).length),
      'content-type': 'application/json',
      'x-elastic-product': 'Elasticsearch',
      'x-opaque-id': 'a',
    })
  })
})

it('a presentation that is refused leaves no trace in the documents', () => {
  const api = createSeededApi()
  for (const query of ['pretty=x', 'human=x', 'error_trace=x', 'format=yaml&nope', 'x=%zz']) {
    const answer = unchanged(api, () =>
      sendRaw(api, { method: 'DELETE', url: `/_connector/my-connector?hard&${query}` }),
    )
    expect(answer.status).toBeGreaterThanOrEqual(400)
  }
})
