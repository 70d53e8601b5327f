import { describe, expect, it } from 'vitest'
import { errorBody, unchanged } from '../../support/api.ts'
import { type BuiltOperation, builtOperations, tokenSamples, withBody, withoutBody } from './built-operations.ts'
import { createSeededApi, illegalArgument, invalid, jsonHeaders, refused, sendRaw, unparsable } from './wire.ts'

const xContent = 'x_content_parse_exception'

/** Column of the first value in `{"name":…`. */
const valueColumn = (name: string) => Buffer.byteLength(JSON.stringify(name)) + 3

/** A body that lacks nothing beside the one field named, which comes first. */
function bodyWith({ fields, goodBody }: BuiltOperation, name: string, value: string): string {
  const others = Object.entries<unknown>(JSON.parse(goodBody)).filter(([other]) => other !== name && other in fields)
  return `{${[`${JSON.stringify(name)}:${value}`, ...others.map(([key, other]) => `${JSON.stringify(key)}:${JSON.stringify(other)}`)].join(',')}}`
}

function suggestion(names: readonly string[]): string {
  if (names.length === 0) return ''
  return names.length === 1 ? ` did you mean [${names[0]}]?` : ` did you mean any of [${names.join(', ')}]?`
}

describe.each(builtOperations)('$title', (operation) => {
  const { id, method, path, goodBody, methods, flags, integers, emptyId, misspeltParameters } = operation
  const send = (suffix = '', body = goodBody) => refused(method, path + suffix, body)

  it('answers the request that the others are variants of', () => {
    const api = createSeededApi()
    const answer = sendRaw(api, { method, url: path, headers: jsonHeaders, body: goodBody })
    expect(answer.status).toBeLessThan(300)
    expect(api.mock.requests.at(-1)?.operation).toBe(id)
  })

  it.each(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'].filter((one) => !methods.includes(one)))(
    'refuses %s, whatever else is wrong',
    (other) => {
      const url = `${path}?pretty=false&unknown=1`
      const api = createSeededApi()
      const answer = unchanged(api, () => sendRaw(api, { method: other, url, body: '{"a' }))
      expect(answer.body).toStrictEqual({
        error: `Incorrect HTTP method for uri [${url}] and method [${other}], allowed: [${methods.join(', ')}]`,
        status: 405,
      })
      expect(answer.status).toBe(405)
      expect(answer.headers['allow']).toBe(methods.join(','))
    },
  )

  it('has no handler at a path that goes on', () => {
    const url = `${path}/_nope/_nope?pretty=false`
    const answer = refused(method, url, goodBody)
    expect(answer.status).toBe(400)
    expect(answer.body).toStrictEqual({ error: `no handler found for uri [${url}] and method [${method}]` })
  })

  describe('query parameters', () => {
    it.each(['unknown', 'refresh', 'timeout', 'master_timeout', '__proto__', 'constructor', 'toString'])(
      'refuses %s',
      (name) => {
        expect(send(`?${name}=true`).body).toStrictEqual(
          illegalArgument(`request [${path}] contains unrecognized parameter: [${name}]`),
        )
      },
    )

    it.each(
      Object.entries({ prety: ['pretty'], humen: ['human'], erro_trace: ['error_trace'], ...misspeltParameters }),
    )('refuses %s, and says what may have been meant', (name, names) => {
      expect(send(`?${name}=1`).body).toStrictEqual(
        illegalArgument(
          `request [${path}] contains unrecognized parameter: [${name}]${names.length > 0 ? ' ->' : ''}${suggestion(names)}`,
        ),
      )
    })

    it('lists several unknown ones by name, each with its own suggestion', () => {
      expect(send('?zzz=1&prety&aaa').body).toStrictEqual(
        illegalArgument(
          `request [${path}] contains unrecognized parameters: [aaa], [prety] -> did you mean [pretty]?, [zzz]`,
        ),
      )
    })

    it.each(['pretty', 'human', ...flags])('refuses %s that is neither true nor false', (name) => {
      for (const value of ['yes', 'TRUE', '1', 'tru']) {
        expect(send(`?${name}=${value}`).body).toStrictEqual(
          illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`),
        )
      }
    })

    it('answers a bad error_trace with a text alone', () => {
      const answer = send('?error_trace=yes')
      expect(answer.status).toBe(400)
      expect(answer.body).toStrictEqual({
        error: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
        status: 400,
      })
    })

    for (const name of integers) {
      it(`refuses ${name} that is not an integer of 32 bits`, () => {
        for (const value of ['ten', '1.5', '', '2147483648', '-2147483649', '0x10', '1e2', ' 1']) {
          expect(send(`?${name}=${value}`).body).toStrictEqual(
            illegalArgument(`Failed to parse int parameter [${name}] with value [${value}]`, {
              type: 'number_format_exception',
              reason: `For input string: "${value}"`,
            }),
          )
        }
      })

      it(`refuses ${name} below zero`, () => {
        expect(send(`?${name}=-1`).body).toStrictEqual(illegalArgument(`Parameter [${name}] cannot be < 0`))
      })
    }
  })

  describe('Content-Type of a body', () => {
    const body = goodBody || '{}'

    it('is demanded', () => {
      const api = createSeededApi()
      const answer = unchanged(api, () => sendRaw(api, { method, url: path, body }))
      expect(answer.status).toBe(406)
      expect(answer.body).toStrictEqual({ error: 'Content-Type header is missing', status: 406 })
    })

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
      'is refused when it is %s',
      (type) => {
        const api = createSeededApi()
        const request = { method, url: path, headers: { 'content-type': type }, body }
        const answer = unchanged(api, () => sendRaw(api, request))
        expect(answer.status).toBe(406)
        expect(answer.body).toStrictEqual({ error: `Content-Type header [${type}] is not supported`, status: 406 })
      },
    )

    it('comes before the body, the parameters and the id', () => {
      const api = createSeededApi()
      const url = `${emptyId?.[0] ?? path}?unknown=1`
      expect(unchanged(api, () => sendRaw(api, { method, url, body: '{"a' })).status).toBe(406)
    })
  })

  if (!emptyId) return
  const [emptyUrl, message] = emptyId

  it('refuses an empty id, which a doubled slash makes', () => {
    expect(refused(method, emptyUrl, goodBody).body).toStrictEqual(invalid(message))
  })

  it('looks at the parameters before the empty id', () => {
    expect(refused(method, `${emptyUrl}?unknown`, goodBody).body).toStrictEqual(
      illegalArgument(`request [${emptyUrl}] contains unrecognized parameter: [unknown]`),
    )
  })
})

describe.each(withoutBody)('$title, which takes no body', ({ method, path, emptyId }) => {
  const notSupported = (url: string) => illegalArgument(`request [${method} ${url}] does not support having a body`)

  it.each(['{}', '{"a":1}', '[]', 'null', ' ', '\n', '{"a', 'no JSON', '// a comment'])(
    'refuses the body %j without reading it',
    (body) => {
      expect(refused(method, path, body).body).toStrictEqual(notSupported(path))
    },
  )

  it('names the path decoded and without its query', () => {
    const encoded = path.replace('my-', 'my%2D')
    expect(refused(method, `${encoded}?pretty=false`, '{}').body).toStrictEqual(notSupported(path))
  })

  it('looks at the parameters first', () => {
    expect(refused(method, `${path}?unknown`, '{}').body).toStrictEqual(
      illegalArgument(`request [${path}] contains unrecognized parameter: [unknown]`),
    )
  })

  if (!emptyId) return
  it('looks at the body before the empty id', () => {
    expect(refused(method, emptyId[0], '{}').body).toStrictEqual(notSupported(emptyId[0]))
  })
})

describe.each(withBody)('$title, of whose body', (operation) => {
  const { method, path, parser = '', bodyIsOptional = false, fields, goodBody, misspelt, emptyId } = operation
  const send = (body: string, suffix = '') => refused(method, path + suffix, body)
  const names = Object.keys(fields)
  const [first = ''] = names
  const required: Record<string, string> = {
    connector_update_error_request: 'error',
    claim_connector_sync_job: 'worker_hostname',
    connector_sync_job_post_request: 'id',
  }

  it('the absence is refused, unless the body is optional', () => {
    if (bodyIsOptional) {
      const api = createSeededApi()
      expect(sendRaw(api, { method, url: path }).status).toBeLessThan(300)
    } else {
      expect(refused(method, path).body).toStrictEqual(errorBody(400, 'parse_exception', 'request body is required'))
    }
  })

  it.each([' ', '\n\t ', '/* nothing */', '// nothing'])('the lack of any value (%j) is refused', (body) => {
    // Where the server says it is could not be confirmed.
    const reason = expect.stringMatching(
      new RegExp(`^\\[\\d+:\\d+\\] \\[${parser}\\] Expected START_OBJECT but was: null$`),
    )
    expect(send(body).body).toStrictEqual({
      error: { root_cause: [{ type: xContent, reason }], type: xContent, reason },
      status: 400,
    })
  })

  it.each(tokenSamples.filter(([token]) => token !== 'START_OBJECT'))(
    '%s in place of the object is refused',
    (token, body) => {
      expect(send(body).body).toStrictEqual(unparsable(`[1:1] [${parser}] Expected START_OBJECT but was: ${token}`))
      expect(send(`\n/* é */ ${body}`).body).toStrictEqual(
        unparsable(`[2:10] [${parser}] Expected START_OBJECT but was: ${token}`),
      )
    },
  )

  // What the JSON library says varies between versions of the server; that its sentence comes twice, and with which place, does not.
  it.each([
    `{${first}:1}`,
    `{'${first}':1}`,
    `{"${first}" 1}`,
    `{"${first}":}`,
    `{"${first}":tru}`,
    `{"${first}":nope}`,
    `{"${first}":NaN}`,
    `{"${first}":01}`,
    `{"${first}":+1}`,
    `{"${first}":.5}`,
    `{"${first}":-}`,
    `{"${first}":1.}`,
    `{"${first}":1e}`,
    `{"${first}":'a'}`,
    '{,}',
    '{]',
    '{1:2}',
    '{ /x/ }',
    `${goodBody.slice(0, -1)},}`,
    `${goodBody.slice(0, -1)}]`,
    `${goodBody.slice(0, -1)} "x":1}`,
    'nope',
    '<html></html>',
    '\u0000{}',
    '\uFEFF\u0001',
  ])('%j is refused as no JSON', (body) => {
    const { error, status } = send(body).body
    const { type, reason, caused_by, root_cause, ...rest } = error
    expect({ status, type, rest }).toStrictEqual({ status: 400, type: xContent, rest: {} })
    expect(root_cause).toStrictEqual([{ type, reason }])
    const [, line, column, detail] = /^\[(\d+):(\d+)\] ([\s\S]+)$/.exec(reason) ?? []
    expect(caused_by).toStrictEqual({ type: 'json_parse_exception', reason: detail })
    expect(detail).toMatch(new RegExp(`\\n at \\[Source: .*; line: ${line}, column: ${column}\\]$`))
  })

  it.each(['"\\x"', '"\\u12G4"', '"a\tb"', '"a\nb"'])(
    'the malformed text %s is refused by the field it is for',
    (text) => {
      const at = goodBody.indexOf('"', goodBody.indexOf(':'))
      const { error, status } = send(
        `${goodBody.slice(0, at)}${text}${goodBody.slice(goodBody.indexOf('"', at + 1) + 1)}`,
      ).body
      expect({ status, type: error.type }).toStrictEqual({ status: 400, type: xContent })
      expect(error.reason).toMatch(/^\[1:\d+\] \[\w+\] failed to parse field \[\w+\]$/)
      const [, place, detail] = /^\[1:(\d+)\] ([\s\S]+)$/.exec(error.root_cause[0].reason) ?? []
      expect(detail).toMatch(new RegExp(`\\n at \\[Source: .*; line: 1, column: ${place}\\]$`))
      expect(error.root_cause).toStrictEqual([{ type: xContent, reason: `[1:${place}] ${detail}` }])
      const innermost = error.caused_by.caused_by ?? error.caused_by
      expect(JSON.stringify(error.caused_by)).toContain('json_parse_exception')
      expect(innermost.reason).toContain(detail)
    },
  )

  it('every beginning is refused as an unexpected end', () => {
    const api = createSeededApi()
    const wrong: string[] = []
    unchanged(api, () => {
      for (let length = 1; length < goodBody.length; length++) {
        const { body } = sendRaw(api, { method, url: path, headers: jsonHeaders, body: goodBody.slice(0, length) })
        const [{ type, reason }] = body.error.root_cause
        if (
          body.status !== 400 ||
          !(
            (type === 'x_content_e_o_f_exception' && /^\[1:\d+\] Unexpected end of file$/.test(reason)) ||
            // A text that breaks off is refused by the field it is for.
            (type === xContent && /^\[1:\d+\] Unexpected end-of-input in VALUE_STRING\n at /.test(reason))
          )
        )
          wrong.push(`${goodBody.slice(0, length)}: ${type} ${reason}`)
      }
    })
    expect(wrong).toEqual([])
  })

  it('the end right after the brace is an unexpected one too, with the cause below it', () => {
    const { error } = send('{').body
    expect(error).toStrictEqual({
      root_cause: [{ type: 'x_content_e_o_f_exception', reason: error.reason }],
      type: 'x_content_e_o_f_exception',
      reason: expect.stringMatching(/^\[1:\d+\] Unexpected end of file$/),
      caused_by: { type: 'json_e_o_f_exception', reason: expect.stringContaining('Unexpected end-of-input') },
    })
  })

  it.each(
    names.flatMap((name) =>
      tokenSamples
        .filter(([token]) => !fields[name]?.accepts.includes(token))
        .map(([token, value]) => [name, token, value] as const),
    ),
  )('%s is refused as %s (%s)', (name, token, value) => {
    const reason = `[${parser}] ${name} doesn't support values of type: ${token}`
    expect(send(bodyWith(operation, name, value)).body).toStrictEqual(unparsable(`[1:${valueColumn(name)}] ${reason}`))
    expect(send(`{\r\n  // é\n\t"${name}"\n  : ${value}}`).body).toStrictEqual(unparsable(`[4:5] ${reason}`))
  })

  it.each(names)('%s is taken in every type it may have', (name) => {
    for (const [token, value] of tokenSamples) {
      if (!fields[name]?.accepts.includes(token)) continue
      const { body } = sendRaw(createSeededApi(), {
        method,
        url: path,
        headers: jsonHeaders,
        body: bodyWith(operation, name, value),
      })
      expect(body.error?.reason ?? '').not.toContain("doesn't support values of type")
    }
    const good = bodyWith(operation, name, fields[name]?.good ?? '')
    const answer = sendRaw(createSeededApi(), { method, url: path, headers: jsonHeaders, body: good })
    expect(answer.status, answer.text).toBeLessThan(300)
  })

  for (const name of names) {
    const [value = '', type = '', reason = ''] = fields[name]?.bad ?? []
    if (value === '') continue
    it(`${name} is refused with the value ${value}`, () => {
      expect(send(bodyWith(operation, name, value)).body).toStrictEqual(
        unparsable(`[1:${valueColumn(name)}] [${parser}] failed to parse field [${name}]`, {
          type,
          reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
        }),
      )
    })
  }

  it.each([
    ...Object.entries(misspelt),
    ...['unknown', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ключ', '\u0000"\\'].map(
      (name) => [name, []] as const,
    ),
  ])('the unknown field %j is refused (meant: %j)', (name, meant) => {
    const reason = `[${parser}] unknown field [${name}]${suggestion(meant)}`
    const field = JSON.stringify(name)
    expect(send(`{${field}:null}`).body).toStrictEqual(unparsable(`[1:2] ${reason}`))
    expect(send(`{\n  "${first}"\n :${fields[first]?.good},${field}:{"a":[1]}}`).body).toStrictEqual(
      unparsable(`[3:${3 + Buffer.byteLength(fields[first]?.good ?? '') + 1}] ${reason}`),
    )
  })

  it('the first thing wrong is what is reported', () => {
    const wrong = `"${first}":["a"]`
    const type = `[1:${valueColumn(first)}] [${parser}] ${first} doesn't support values of type: START_ARRAY`
    expect(send(`{${wrong},"unknown":1}`).body).toStrictEqual(unparsable(type))
    expect(send(`{${wrong},"a`).body).toStrictEqual(unparsable(type))
    expect(send(`{"unknown":1,${wrong}}`).body).toStrictEqual(unparsable(`[1:2] [${parser}] unknown field [unknown]`))
  })

  it('a field that comes twice is refused', () => {
    const { good = '' } = fields[first] ?? {}
    for (const again of [first, `\\u${first.charCodeAt(0).toString(16).padStart(4, '0')}${first.slice(1)}`]) {
      const { error, status } = send(`{"${first}":${good},"${again}":${good}}`).body
      expect(status).toBe(400)
      expect(error).toStrictEqual({
        root_cause: [{ type: xContent, reason: error.reason }],
        type: xContent,
        reason: expect.stringMatching(new RegExp(`^\\[1:\\d+\\] .*Duplicate field '${first}'`)),
        caused_by: { type: 'json_parse_exception', reason: expect.stringContaining(`Duplicate field '${first}'`) },
      })
    }
  })

  it('the lack of all fields is refused where one is required', () => {
    const name = required[parser]
    if (name) expect(send('{}').body).toStrictEqual(illegalArgument(`Required [${name}]`))
    else if (parser === 'connector_update_status_request')
      expect(send('{}').body).toStrictEqual(invalid('[status] cannot be [null].'))
    else
      expect(sendRaw(createSeededApi(), { method, url: path, headers: jsonHeaders, body: '{}' }).status).toBeLessThan(
        300,
      )
  })

  it('the faults hide an unknown parameter', () => {
    expect(send('[]', '?unknown').body).toStrictEqual(
      unparsable(`[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`),
    )
    expect(send('{"unknown":1}', '?unknown').body).toStrictEqual(
      unparsable(`[1:2] [${parser}] unknown field [unknown]`),
    )
  })

  it('the faults hide that the document is missing', () => {
    const api = createSeededApi()
    const gone = path.replace('my-', 'no-')
    expect(refused(method, gone, '[]', api).body).toStrictEqual(
      unparsable(`[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`),
    )
  })

  it.each(['{} trailing', '{"a"', ']', '{', '\u0000', '// comment', '{}'])(
    '%j behind the end is not looked at',
    (behind) => {
      const answer = sendRaw(createSeededApi(), {
        method,
        url: path,
        headers: jsonHeaders,
        body: `${goodBody}${behind}`,
      })
      expect(answer.status).toBeLessThan(300)
    },
  )

  it('comments are passed over', () => {
    const body = `/* a */ // b\n${goodBody.replaceAll('{', '{/**/').replaceAll(':', '/* " */:// }\n')}`
    expect(sendRaw(createSeededApi(), { method, url: path, headers: jsonHeaders, body }).status).toBeLessThan(300)
  })

  if (!emptyId) return
  it('the faults hide the empty id', () => {
    expect(refused(method, emptyId[0], '[]').body).toStrictEqual(
      unparsable(`[1:1] [${parser}] Expected START_OBJECT but was: START_ARRAY`),
    )
  })
})

describe('ids that are names of something else', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length']

  it.each(names)('%s is no connector as long as none was created', (name) => {
    const notFound = errorBody(404, 'resource_not_found_exception', `connector [${name}] not found`)
    const missing = { type: 'document_missing_exception', reason: `[${name}]: document missing` }
    expect(refused('GET', `/_connector/${name}`).body).toStrictEqual(notFound)
    expect(refused('GET', `/_connector/${name}?include_deleted`).body).toStrictEqual(notFound)
    expect(refused('DELETE', `/_connector/${name}?hard`).body).toStrictEqual(notFound)
    expect(refused('PUT', `/_connector/${name}/_status`, '{"status":"error"}').body).toStrictEqual(notFound)
    expect(refused('PUT', `/_connector/${name}/_check_in`).body.error).toMatchObject(missing)
    expect(refused('PUT', `/_connector/${name}/_error`, '{"error":null}').body.error).toMatchObject(missing)
    expect(refused('PUT', `/_connector/${name}/_last_sync`, '{}').body.error).toMatchObject(missing)
    expect(refused('POST', '/_connector/_sync_job', `{"id":"${name}"}`).body).toStrictEqual(
      errorBody(404, 'resource_not_found_exception', `Connector with id '${name}' does not exist.`),
    )
    const noJob = errorBody(404, 'resource_not_found_exception', name)
    expect(refused('GET', `/_connector/_sync_job/${name}`).body).toStrictEqual(noJob)
    expect(refused('PUT', `/_connector/_sync_job/${name}/_claim`, '{"worker_hostname":"x"}').body).toStrictEqual(noJob)
  })

  it.each(names)('%s is a connector like any other once it was', (name) => {
    const api = createSeededApi()
    expect(api.put(`/_connector/${name}`, { name, index_name: `search-${name.toLowerCase()}` }).body).toEqual({
      id: name,
      result: 'created',
    })
    expect(api.get(`/_connector/${name}`).body).toMatchObject({ id: name, name })
    expect(api.put(`/_connector/${name}/_check_in`).body).toEqual({ result: 'updated' })
    expect(api.get('/_connector').body.count).toBe(2)
    expect(api.delete(`/_connector/${name}?hard`).body).toEqual({ acknowledged: true })
    expect(api.get(`/_connector/${name}`).status).toBe(404)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('huge ids', () => {
  /** As long as a request line lets it be. */
  const huge = 'é'.repeat(670)
  const encoded = encodeURIComponent(huge)

  it('are unknown like any other', () => {
    expect(refused('GET', `/_connector/${encoded}`).body).toStrictEqual(
      errorBody(404, 'resource_not_found_exception', `connector [${huge}] not found`),
    )
    expect(refused('DELETE', `/_connector/${encoded}`).status).toBe(404)
    expect(refused('PUT', `/_connector/${encoded}/_check_in`).status).toBe(404)
    expect(refused('PUT', `/_connector/${encoded}/_status`, '{"status":"error"}').status).toBe(404)
    expect(refused('PUT', `/_connector/${encoded}/_error`, '{"error":""}').status).toBe(404)
    expect(refused('PUT', `/_connector/${encoded}/_last_sync`, '{}').status).toBe(404)
    expect(refused('GET', `/_connector/_sync_job/${encoded}`).status).toBe(404)
    expect(refused('PUT', `/_connector/_sync_job/${encoded}/_claim`, '{"worker_hostname":"x"}').status).toBe(404)
    expect(refused('POST', '/_connector/_sync_job', JSON.stringify({ id: huge })).status).toBe(404)
  })

  it.each([
    ['a'.repeat(513), 513],
    ['é'.repeat(257), 514],
    ['😀'.repeat(129), 516],
  ])('beyond 512 bytes name no new connector', (id, bytes) => {
    expect(refused('PUT', `/_connector/${encodeURIComponent(id)}`).body).toStrictEqual(
      invalid(`id [${id}] is too long, must be no longer than 512 bytes but was: ${bytes}`),
    )
  })

  it.each(['a'.repeat(512), 'é'.repeat(256), '😀'.repeat(128)])('of 512 bytes do', (id) => {
    const api = createSeededApi()
    expect(api.put(`/_connector/${encodeURIComponent(id)}`).body).toEqual({ id, result: 'created' })
  })
})

describe('names of something else inside a cursor', () => {
  const cursor =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":2}},"toString":"x","a":[{"__proto__":null}]}'
  const later = '{"__proto__":{"more":[]},"toString":{"__proto__":3}}'
  const merged =
    '{"__proto__":{"polluted":1,"more":[]},"constructor":{"prototype":{"polluted":2}},"toString":{"__proto__":3},"a":[{"__proto__":null}]}'

  it.each([
    ['connector.last_sync', '/_connector/fresh/_last_sync', '{"sync_cursor":', '/_connector/fresh'],
    [
      'connector.sync_job_claim',
      '/_connector/_sync_job/my-job/_claim',
      '{"worker_hostname":"x","sync_cursor":',
      '/_connector/_sync_job/my-job',
    ],
  ])('are stored by %s as they were sent, and merged like others', (_, url, beginning, shown) => {
    const api = createSeededApi()
    api.put('/_connector/fresh')
    const write = (body: string) =>
      sendRaw(api, { method: 'PUT', url, headers: jsonHeaders, body: `${beginning}${body}}` })
    const read = () => sendRaw(api, { method: 'GET', url: shown }).text

    expect(write('{}').body).toEqual({ result: 'updated' })
    expect(write(cursor).body).toEqual({ result: 'updated' })
    expect(read()).toContain(`"sync_cursor":${cursor}`)
    expect(write(later).body).toEqual({ result: 'updated' })
    expect(read()).toContain(`"sync_cursor":${merged}`)
    expect(JSON.stringify(api.mock.state())).toContain(merged)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it.each([
    ['/_connector/my-connector/_last_sync', '{"sync_cursor":{"a":{"b":1,"b":2}}}'],
    ['/_connector/_sync_job/my-job/_claim', '{"worker_hostname":"x","sync_cursor":{"a":{"b":1,"b":2}}}'],
    ['/_connector/my-connector/_last_sync', '{"sync_cursor":{"a":nope}}'],
    ['/_connector/_sync_job/my-job/_claim', '{"worker_hostname":"x","sync_cursor":{"a":[1,]}}'],
  ])('what is no JSON inside it is the root cause (%s %s)', (url, body) => {
    const { error } = refused('PUT', url, body).body
    const { caused_by: cause } = error
    expect(error.type).toBe(xContent)
    expect(error.reason).toMatch(/^\[1:\d+\] \[\w+\] failed to parse field \[sync_cursor\]$/)
    expect(cause).toMatchObject({ type: xContent, caused_by: { type: 'json_parse_exception' } })
    expect(error.root_cause).toStrictEqual([{ type: xContent, reason: cause.reason }])
  })
})

describe('a job with a value that is not in its enum', () => {
  const parser = 'connector_sync_job_post_request'
  const built = `Failed to build [${parser}] after last required field arrived`
  const post = (body: string) => refused('POST', '/_connector/_sync_job', body).body
  const unknownType = { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [Nope].' }
  const unknownMethod = { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobTriggerMethod [].' }

  it('is refused at the end when fields are left out', () => {
    expect(post('{"id":"my-connector","job_type":"Nope"}')).toStrictEqual(unparsable(built, unknownType))
    expect(post('{"trigger_method":"","id":"my-connector"}')).toStrictEqual(unparsable(built, unknownMethod))
  })

  it.each([
    ['{"id":"c","job_type":"Nope","trigger_method":"on_demand"}', 46, 'trigger_method'],
    ['{"trigger_method":"on_demand","job_type":"Nope","id":"c"}', 54, 'id'],
    ['{"trigger_method":"","id":"c","job_type":"Nope"}', 42, 'job_type'],
  ])('is blamed on the last of all fields: %s', (body, column, name) => {
    expect(post(body)).toStrictEqual(
      errorBody(400, xContent, `[1:${column}] [${parser}] failed to parse field [${name}]`, {
        rootCause: { type: xContent, reason: built },
        cause: { type: xContent, reason: built, caused_by: unknownType },
      }),
    )
  })

  it('is not looked at while the id is missing', () => {
    expect(post('{"job_type":"Nope"}')).toStrictEqual(illegalArgument('Required [id]'))
  })

  it('comes before an unknown parameter, which comes before an empty id', () => {
    const url = '/_connector/_sync_job?unknown'
    expect(refused('POST', url, '{"id":"","job_type":"Nope"}').body).toStrictEqual(unparsable(built, unknownType))
    expect(refused('POST', url, '{"id":""}').body).toStrictEqual(
      illegalArgument('request [/_connector/_sync_job] contains unrecognized parameter: [unknown]'),
    )
    expect(post('{"id":""}')).toStrictEqual(invalid('[id] of the connector cannot be null or empty'))
  })
})
