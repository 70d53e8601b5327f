import { describe, expect, test } from 'vitest'
import { readExchange } from '../../../src/contract/read-exchange.ts'
import { createSensitive } from '../../../src/contract/sensitive.ts'
import { shown, shownFinding } from '../../../src/contract/shown.ts'

const access = { url: 'http://localhost:9200' }

function exchange(method: string, url: string, body: unknown, answer: unknown = { result: 'updated' }) {
  const text = (value: unknown) =>
    value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  return readExchange(
    {
      method,
      url,
      headers: { 'content-type': 'application/json', authorization: 'ApiKey aGVsbG8=' },
      body: text(body),
    },
    { status: 200, headers: { 'set-cookie': 'session=abcdef' }, body: text(answer) },
  )
}

function show(...all: ReturnType<typeof exchange>[]): string {
  const sensitive = createSensitive(['aGVsbG8='])
  for (const one of all) sensitive.learn(one)
  return JSON.stringify(all.map((one) => shown(one, sensitive, access)))
}

const password = 'correct "horse"'

describe('hides, wherever it stands', () => {
  test.each([
    ['the value of a secret', exchange('PUT', '/_connector/_secret/a', { value: password })],
    [
      'the value of a secret that is read',
      exchange('GET', '/_connector/_secret/a', undefined, { id: 'a', value: password }),
    ],
    ['a body for a mistyped secret', exchange('PUT', '/_connector/_secrets/a', { value: password })],
    [
      'a sensitive value of a configuration',
      exchange('PUT', '/_connector/a/_configuration', {
        configuration: { key: { type: 'str', sensitive: true, value: password } },
      }),
    ],
    [
      'a sensitive value of a connector in a list',
      exchange('GET', '/_connector', undefined, {
        results: [{ configuration: { key: { sensitive: true, value: password } } }],
      }),
    ],
    [
      'a value that is set by name alone',
      exchange('PUT', '/_connector/a/_configuration', { values: { key: password } }),
    ],
    [
      'a body that is no JSON and speaks of sensitive values',
      exchange(
        'PUT',
        '/_connector/a/_configuration',
        `{"configuration":{"key":{"sensitive": true,"value":${JSON.stringify(password)}`,
      ),
    ],
  ])('%s', (_, one) => {
    expect(show(one)).not.toContain('horse')
  })

  test('a secret that a later answer quotes', () => {
    const quoting = exchange('GET', '/_connector/a', undefined, { error: `bad password ${password}` })
    expect(show(exchange('PUT', '/_connector/_secret/a', { value: password }), quoting)).not.toContain('horse')
  })

  test('credentials, and cookies of the answer', () => {
    const text = show(exchange('GET', '/_connector', undefined, 'You sent aGVsbG8='))
    expect(text).not.toContain('aGVsbG8=')
    expect(text).not.toContain('abcdef')
    expect(text).toContain('$ES_API_KEY')
  })

  test('what a finding quotes', () => {
    const sensitive = createSensitive()
    sensitive.learn(exchange('PUT', '/_connector/_secret/a', { value: password }))
    const finding = { check: 'effect', severity: 'error', spec: undefined } as const
    const found = shownFinding(
      { ...finding, subject: 'body', path: '', expected: JSON.stringify(password), received: 'x' },
      sensitive,
    )
    expect(found).toMatchObject({ expected: '"[redacted]"', received: 'x' })
    const secret = shownFinding(
      { ...finding, subject: 'secret', path: '/value', expected: 'a', received: 'b' },
      sensitive,
    )
    expect(secret).toMatchObject({ expected: '[redacted]', received: '[redacted]' })
  })
})

test('shows what is no secret: values of fields that are not marked, short words', () => {
  const configured = exchange('PUT', '/_connector/a/_configuration', {
    configuration: {
      host: { type: 'str', sensitive: false, value: 'localhost' },
      key: { sensitive: true, value: 'a' },
    },
  })
  const text = show(configured, exchange('PUT', '/_connector/a/_configuration', { values: { host: 'db.example' } }))
  expect(text).toContain('localhost')
  expect(text).toContain('db.example')
  expect(text).toContain('/_connector/a/_configuration')
})

test('does not mind what others have added to all objects', () => {
  const found = exchange('GET', '/_connector/a', undefined, {
    configuration: { token: { sensitive: true, value: password } },
  })
  const sensitive = createSensitive()
  Object.defineProperty(Object.prototype, 'added', { value: {}, enumerable: true, configurable: true })
  try {
    sensitive.learn(found)
  } finally {
    Reflect.deleteProperty(Object.prototype, 'added')
  }
  expect(sensitive.hide(`It is ${password}.`)).not.toContain(password)
})
