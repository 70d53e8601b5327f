import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { type BuildersOptions, createBuilders } from '../../../src/builders.ts'
import { createConnectorMock } from '../../../src/index.ts'

const now = '2026-01-05T10:00:00.000Z'
const everything = (options: BuildersOptions) => {
  const build = createBuilders(options)
  return [build.connector(), build.syncJob(), build.secret(), build.state({ connectors: 20, syncJobs: 60 })]
}

describe('the same seed', () => {
  test('gives the same documents, and another one others', () => {
    expect(everything({ seed: 'crm', now })).toStrictEqual(everything({ seed: 'crm', now }))
    expect(everything({ now })).toStrictEqual(everything({ seed: 1, now }))
    const ids = [1, 2, '1', ''].map((seed) => createBuilders({ seed, now }).connector().id)
    expect(new Set(ids).size).toBe(4)
  })

  test('gives the same documents in each process, at each time and in each zone', () => {
    const script = `import { createBuilders } from './dist/builders.js'
      const build = createBuilders({ seed: 'crm', now: '${now}' })
      console.log(JSON.stringify([build.connector(), build.syncJob(), build.secret(), build.state({ connectors: 20, syncJobs: 60 })]))`
    const printed = ['UTC', 'Asia/Kathmandu'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ },
      }),
    )
    for (const text of printed) expect(JSON.parse(text)).toStrictEqual(everything({ seed: 'crm', now }))
  })

  test('gives them whatever else is built in between', () => {
    const [plain, other] = [createBuilders({ now }), createBuilders({ now })]
    other.secret()
    const connector = other.connector()
    other.syncJob(connector, { status: 'error' })
    expect([connector, other.connector()]).toStrictEqual([plain.connector(), plain.connector()])
  })

  test('is no seed of the ids of a mock', () => {
    const mock = createConnectorMock({ idSeed: 1 })
    const { body } = mock.handle({ method: 'POST', url: '/_connector', headers: {}, body: '' })
    expect(createBuilders({ seed: 1 }).connector().id).not.toBe(JSON.parse(String(body)).id)
  })

  test('is known by its documents', () => {
    const { id, name, service_type, index_name } = createBuilders({ seed: 'known', now }).connector()
    expect({ id, name, service_type, index_name }).toMatchInlineSnapshot(`
      {
        "id": "RE7Rlp1Y9vUTIUQNQkyV",
        "index_name": "search-warehouse",
        "name": "Warehouse",
        "service_type": "postgresql",
      }
    `)
  })
})

describe('the present', () => {
  test.each([now, Date.parse(now), new Date(now)])('can be %j', (present) => {
    expect(createBuilders({ now: present }).connector()).toStrictEqual(createBuilders({ now }).connector())
  })

  test('is that of the machine by default', () => {
    const before = Date.now()
    const seen = Date.parse(createBuilders().connector().last_seen ?? '')
    expect(seen).toBeGreaterThan(before - 300_000)
    expect(seen).toBeLessThanOrEqual(Date.now())
  })

  test('moves all times along', () => {
    const [one, later] = [now, '2026-01-06T10:00:00.000Z'].map((present) =>
      createBuilders({ now: present }).connector(),
    )
    expect(Date.parse(later?.last_synced ?? '') - Date.parse(one?.last_synced ?? '')).toBe(86_400_000)
  })
})

test('a secret says that it is none', () => {
  const build = createBuilders()
  const mock = createConnectorMock()
  const secrets = mock.secrets.createMany(100, () => build.secret())
  expect(new Set(secrets.map(({ value }) => value)).size).toBe(100)
  expect(secrets.every(({ id, value }) => /^[\w-]{20}$/.test(id) && /^not-a-real-/.test(value))).toBe(true)
  expect(build.secret({ id: 'key', value: 'hush' })).toEqual({ id: 'key', value: 'hush' })
})

test('the functions stand alone', () => {
  const { connector, syncJob, secret, state } = createBuilders()
  expect([syncJob(connector()).id, secret().id, state().connectors.length]).toEqual([
    expect.any(String),
    expect.any(String),
    10,
  ])
})

test('what is built is nobody else’s', () => {
  const build = createBuilders({ now })
  const connector = build.connector({ service_type: 'mysql' })
  const job = build.syncJob(connector)
  if (connector.configuration['host']) connector.configuration['host'].value = 'changed'
  expect(job.connector.configuration['host']?.value).not.toBe('changed')
  expect(build.connector({ service_type: 'mysql' }).configuration['host']?.value).not.toBe('changed')
})

describe('refuses', () => {
  test.each([
    [{ sed: 1 }, 'Failed to create builders: there is no option [sed]. Did you mean seed?'],
    [{ seed: Number.NaN }, 'Failed to create builders: the seed [NaN] is neither a number nor a text.'],
    [{ seed: {} }, 'Failed to create builders: the seed [[object Object]] is neither'],
    [{ now: 'yesterday' }, 'Failed to create builders: [yesterday] is no instant.'],
    [{ now: new Date('') }, 'Failed to create builders: [Invalid Date] is no instant.'],
    [{ now: 8e15 }, 'Failed to create builders: [8000000000000000] is beyond the years 0 to 9999.'],
  ])('%o', (options, sentence) => {
    expect(() => createBuilders(options as never)).toThrow(`es-connector-kit: ${sentence}`)
  })

  test('fields that no secret has', () => {
    expect(() => createBuilders().secret({ val: 'hush' } as never)).toThrow(
      'Failed to build a secret: a secret has no field [val]. Did you mean value?',
    )
  })
})
