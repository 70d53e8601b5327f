import { describe, expect, test } from 'vitest'
import { createProfile, createWatch, readExchange } from '../../../src/contract.ts'
import { createConnectorMock, type ServerVersion } from '../../../src/index.ts'

/** Holds what a mock answers to the description, changed on the way where a test says so. */
function setUp(version?: ServerVersion) {
  const mock = createConnectorMock(version ? { version } : {})
  const watch = createWatch({ profile: createProfile(version) })
  const send = (
    method: string,
    url: string,
    body = '',
    { headers: given = {}, change = (text: string) => text }: Changes = {},
  ) => {
    const headers = body === '' ? given : { 'content-type': 'application/json', ...given }
    const request = { method, url, headers, body }
    const { status, headers: answered, body: text } = mock.handle(request)
    const lower = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), String(value)])
    const response = { status, headers: Object.fromEntries(lower), body: change(String(text)) }
    return watch.look(readExchange(request, response)).map(({ check, path }) => [check, path])
  }
  return { send, watch }
}

interface Changes {
  readonly headers?: Record<string, string>
  readonly change?: (text: string) => string
}

describe('finds', () => {
  test.each(['constructor', 'toString', '__proto__', 'x'])('a member [%s] that nothing has written', (name) => {
    const { send } = setUp()
    send('PUT', '/_connector/c')
    send('GET', '/_connector/c')
    const change = (text: string) => text.replace('"custom_scheduling":{}', `"custom_scheduling":{"${name}":{}}`)
    expect(send('GET', '/_connector/c', '', { change })).toContainEqual(['effect', `/custom_scheduling/${name}`])
  })

  test('another id than that of the path', () => {
    const { send } = setUp()
    const change = (text: string) => text.replace('"c"', '"other"')
    expect(send('PUT', '/_connector/c', '', { change })).toEqual([['existence', '/id']])
  })
})

describe('finds nothing wrong with', () => {
  test('a moment that a field of text has in another form', () => {
    const { send } = setUp()
    send('PUT', '/_connector/c')
    send('PUT', '/_connector/c/_name', '{"name":"2024-01-01T00:00:00Z"}')
    send('GET', '/_connector/c')
    expect(send('PUT', '/_connector/c/_name', '{"name":"2024-01-01T00:00:00.000Z"}')).toEqual([])
    send('PUT', '/_connector/c/_last_sync', '{"sync_cursor":{"at":"2024-01-01T00:00:00Z"}}')
    send('GET', '/_connector/c')
    const later = '{"sync_cursor":{"at":"2024-01-01T01:00:00+01:00"}}'
    expect(send('PUT', '/_connector/c/_last_sync', later)).toEqual([])
  })

  test('answers in YAML, or with a part of what there is', () => {
    const { send } = setUp()
    expect(send('PUT', '/_connector/c?filter_path=id')).toEqual([])
    expect(send('PUT', '/_connector/c', '', { headers: { accept: 'application/yaml' } })).toEqual([])
    send('DELETE', '/_connector/c?hard')
    expect(send('GET', '/_connector/c?format=yaml')).toEqual([])
  })

  test.each(['0', '1', '999', '2024', '-5000', '12345'])('the instant [%s]', (instant) => {
    const { send } = setUp()
    send('PUT', '/_connector/c')
    send('PUT', '/_connector/c/_last_sync', JSON.stringify({ last_synced: instant }))
    expect(send('GET', '/_connector/c')).toEqual([])
  })

  test('operations that are not for the public', () => {
    const { send } = setUp('serverless')
    expect(send('POST', '/_connector/_secret', '{"value":"x"}')).toEqual([])
  })
})

describe('a secret of a configuration is hidden', () => {
  const configured = JSON.stringify({
    configuration: { password: { label: 'P', sensitive: true, type: 'str', value: 'before' } },
  })

  test.each([
    ['with escapes that need not be', '{"values":{"password":"h\\u0075nter22\\/x"}}'],
    ['as an object', '{"values":{"password":{"token":["hunter22"]}}}'],
    ['so long that it is cut', JSON.stringify({ values: { password: `hunter22${'y'.repeat(500)}` } })],
    ['in YAML', 'values:\n  password: hunter22', 'application/yaml'],
    ['with a comment', '{"values":{"password":"hunter22"/* new */}}'],
    ['twice under one name', '{"values":{"password":"hunter22","password":"other-one"}}'],
    ['without quotes', '{"values":{"password":hunter22}}'],
    ['cut off', '{"values":{"password":"hunter22'],
  ])('%s', (_, body, type = 'application/json') => {
    const { send, watch } = setUp()
    send('PUT', '/_connector/c')
    send('PUT', '/_connector/c/_configuration', configured)
    send('GET', '/_connector/c')
    send('PUT', '/_connector/c/_configuration', body, { headers: { 'content-type': type } })
    const change = (text: string) =>
      text.replace('"is_native":false', '"is_native":true').replace(/hunter22y+/, 'something else')
    expect(send('GET', '/_connector/c', '', { change })).toContainEqual(['effect', '/is_native'])
    const shown = JSON.stringify(watch.report({ tool: { name: 'test', version: '0' }, run: 'r' }))
    expect(shown).not.toMatch(/nter22/)
  })

  test('though another connector has an open field of that name', () => {
    const { send, watch } = setUp()
    for (const id of ['c', 'open']) send('PUT', `/_connector/${id}`)
    send('PUT', '/_connector/c/_configuration', configured)
    send('PUT', '/_connector/open/_configuration', configured.replace('true', 'false'))
    send('GET', '/_connector/open')
    const change = () => '{"result":"other"}'
    send('PUT', '/_connector/c/_configuration', '{"values":{"password":"hunter22"}}', { change })
    expect(JSON.stringify(watch.report({ tool: { name: 'test', version: '0' }, run: 'r' }))).not.toContain('hunter22')
  })
})
