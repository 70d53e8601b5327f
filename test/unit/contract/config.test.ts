import { describe, expect, test } from 'vitest'
import { checkConfig, configRules, defineConfig, type KitConfig } from '../../../src/contract/config.ts'

const whole: Required<KitConfig> = {
  url: 'http://localhost:9200',
  apiKey: 'id:key',
  username: 'elastic',
  password: 'x',
  bearer: 't',
  ca: 'ca.crt',
  insecure: false,
  timeout: 1000,
  retries: 0,
  allowRemote: true,
  readOnly: false,
  profile: 'serverless',
  operations: ['connector.check_in'],
  tags: ['connector', 'sync job', 'secret'],
  checks: ['status', 'schema'],
  concurrency: 4,
  rate: 0.5,
  reports: ['text', 'junit=report.xml'],
}

test('a config with every setting is taken as it is', () => {
  expect(defineConfig(whole)).toBe(whole)
  expect(checkConfig(whole, 'it')).toBe(whole)
  expect(Object.keys(configRules).sort()).toStrictEqual(Object.keys(whole).sort())
})

test('what is undefined is left out', () => {
  expect(() => checkConfig({ url: undefined, rate: undefined }, 'it')).not.toThrow()
})

describe('what is none is refused by name:', () => {
  test.each<[unknown, string]>([
    [null, 'it is no object of settings.'],
    [[], 'it is no object of settings.'],
    ['x', 'it is no object of settings.'],
    [{ timout: 5 }, 'there is no setting [timout]. Did you mean timeout?'],
    [{ api_key: 'geheim' }, 'there is no setting [api_key]. Did you mean apiKey?'],
    [{ constructor: 1 }, 'there is no setting [constructor]. Known are url, apiKey, '],
    [{ url: 5 }, 'the setting [url] must be a text that is not empty.'],
    [{ apiKey: ['geheim'] }, 'the setting [apiKey] must be a text'],
    [{ password: ' ' }, 'the setting [password] must be a text'],
    [{ username: 5 }, 'the setting [username] [5] must be a text'],
    [{ insecure: 'yes' }, 'the setting [insecure] [yes] must be true or false.'],
    [{ timeout: 0 }, 'the setting [timeout] [0] must be a whole number from 1 to 2147483647.'],
    [{ timeout: 2 ** 31 }, 'the setting [timeout] [2147483648] must be'],
    [{ timeout: '5' }, 'the setting [timeout] [5] must be'],
    [{ retries: 1.5 }, 'the setting [retries] [1.5] must be a whole number from 0 to'],
    [{ concurrency: 0 }, 'the setting [concurrency] [0] must be'],
    [{ rate: 0 }, 'the setting [rate] [0] must be a number above 0.'],
    [{ rate: Number.NaN }, 'the setting [rate] [NaN] must be'],
    [{ profile: '8.11' }, 'the setting [profile] [8.11] must be a version from 8.12 on, such as 9.1, or serverless.'],
    [{ operations: 'connector.get' }, 'the setting [operations] [connector.get] must be a list of texts.'],
    [{ operations: [1] }, 'the setting [operations] [[1]] must be a list of texts.'],
    [
      { operations: ['connector.checkin'] },
      'the setting [operations] names [connector.checkin]. Did you mean connector.check_in?',
    ],
    [{ tags: ['syncjob'] }, 'the setting [tags] names [syncjob]. Did you mean sync job?'],
    [{ checks: ['everything'] }, 'the setting [checks] names [everything]. Known are status, schema, '],
  ])('%j', (config, message) => {
    let text = ''
    try {
      checkConfig(config, 'the config file x')
    } catch (error) {
      text = (error as Error).message
    }
    expect(text).toMatch(/^es-connector-kit: Failed to read/)
    expect(text).toContain(message)
    expect(text).not.toContain('geheim')
  })
})
