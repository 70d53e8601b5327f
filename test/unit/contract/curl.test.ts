import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { curlLine } from '../../../src/contract/curl.ts'

const access = { url: 'http://localhost:9200/base' }

/** What a shell makes of the words of a line. */
function words(line: string): string[] {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }; ${line}`
  return execFileSync('sh', ['-c', script], { env: { ES_API_KEY: 'key', ES_USERNAME: 'me', ES_PASSWORD: 'pass word' } })
    .toString()
    .split('\0')
    .slice(0, -1)
}

test.each([`it's`, '$HOME `id` $(id) "quoted" \\ !! #', 'two\nlines', '@file'])(
  'a shell reads the body %j as it is',
  (body) => {
    const line = curlLine(
      { method: 'PUT', url: '/_connector/a', headers: { 'content-type': 'application/json' }, body },
      access,
    )
    expect(words(line)).toStrictEqual([
      '-X',
      'PUT',
      'http://localhost:9200/base/_connector/a',
      '-H',
      'content-type: application/json',
      '--data-raw',
      body,
    ])
  },
)

test('no header is added that the request does not have', () => {
  const line = curlLine({ method: 'POST', url: '/_connector', headers: {}, body: '{}' }, access)
  expect(words(line)).toContain('content-type:')
})

test.each([
  ['api key', ['-H', 'authorization: ApiKey key']],
  ['basic', ['-u', 'me:pass word']],
] as const)('credentials are variables: %s', (credentials, expected) => {
  const request = { method: 'GET', url: '/', headers: { authorization: 'ApiKey c2VjcmV0' }, body: '' }
  const line = curlLine(request, { ...access, credentials })
  expect(line).not.toContain('c2VjcmV0')
  expect(words(line)).toStrictEqual(['http://localhost:9200/base/', ...expected])
})

test('a URL with dots and brackets is sent as it is', () => {
  const line = curlLine({ method: 'GET', url: '/_connector/../[a]?b={c}', headers: {}, body: '' }, access)
  expect(words(line)).toStrictEqual(['--path-as-is', '--globoff', 'http://localhost:9200/base/_connector/../[a]?b={c}'])
})
