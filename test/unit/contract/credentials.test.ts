import { expect, test } from 'vitest'
import {
  authorizationOf,
  type Credentials,
  describeCredentials,
  schemeOf,
  secretsOf,
} from '../../../src/contract/credentials.ts'

const encoded = Buffer.from('id:key').toString('base64')
const basic = Buffer.from('elastic:pä:ss').toString('base64')

test.each<[Credentials, string, string, string, string[]]>([
  [{ apiKey: 'id:key' }, 'api key', 'an API key', `ApiKey ${encoded}`, ['id:key', 'key', encoded]],
  [{ apiKey: `${encoded}\n` }, 'api key', 'an API key', `ApiKey ${encoded}`, [encoded]],
  [{ bearer: ' t0ken' }, 'bearer', 'a bearer token', 'Bearer t0ken', ['t0ken']],
  [
    { username: 'elastic', password: 'pä:ss' },
    'basic',
    'the password of user [elastic]',
    `Basic ${basic}`,
    ['pä:ss', basic],
  ],
])('%j are of the scheme %s, are called %s, and go out as %s', (credentials, scheme, name, authorization, secrets) => {
  expect(schemeOf(credentials)).toBe(scheme)
  expect(describeCredentials(credentials)).toBe(name)
  expect(authorizationOf(credentials)).toBe(authorization)
  expect(secretsOf(credentials)).toStrictEqual(secrets)
})

test('none are called so', () => {
  expect(describeCredentials(undefined)).toBe('no credentials')
})
