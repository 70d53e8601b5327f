import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectorStatusMachine, createConnectorMock, type MockDump, syncStatusMachine } from '../../src/index.ts'
import { send, serve, stopAfterwards } from './serve.ts'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))
// What users run: `npm test` builds it first.
const cli = path('dist/cli.js')
const seed = path('fixtures/states/fifty-connectors.json')
const state: MockDump = JSON.parse(readFileSync(seed, 'utf8'))

beforeAll(() => {
  if (!existsSync(cli)) throw new Error(`There is no ${cli}. Did you forget to run npm run build?`)
})

/** Starts `serve` on a free port, and waits until it tells its URL. */
async function start(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  stopAfterwards(() => {
    child.kill()
    return ended
  })
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      printed += data
      const url = /mocked at (http:\S+)/.exec(printed)?.[1]
      if (url) resolve(url)
    })
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${printed}`)))
  })
}

const dump = async (url: string) => (await send(`${url}/_mock/state`)).body
const load = (url: string, body: string) => send(`${url}/_mock/state`, { method: 'PUT', body })

test('a state that was dumped and loaded elsewhere is dumped there byte by byte', async () => {
  const first = await start('--seed', seed)
  const dumped = await dump(first)
  expect(JSON.parse(dumped)).toStrictEqual(state)

  const second = await start()
  expect(await load(second, dumped)).toMatchObject({ status: 200 })
  expect(await dump(second)).toBe(dumped)
})

test('is the same however it gets in', async () => {
  const inOptions = createConnectorMock({ seed: state })
  const loaded = createConnectorMock()
  loaded.load(state)
  const { mock } = await serve({ seed: state })
  for (const one of [inOptions, loaded, mock]) expect(one.state()).toStrictEqual(state)
})

test('a reset goes back to it', async () => {
  const { url, mock } = await serve({ seed: state })
  const { id } = state.connectors[0] as { id: string }
  await send(`${url}/_connector/${id}?hard=true&delete_sync_jobs=true`, { method: 'DELETE' })
  expect(mock.state()).not.toEqual(state)
  await send(`${url}/_mock/reset`, { method: 'POST' })
  expect(mock.state()).toStrictEqual(state)
})

test('is answered as it is stored', async () => {
  const { url } = await serve({ seed: state })
  for (const connector of state.connectors) {
    const answer = await send(`${url}/_connector/${connector.id}?include_deleted=true`)
    expect(JSON.parse(answer.body)).toStrictEqual(connector)
  }
  for (const job of state.sync_jobs) {
    expect(JSON.parse((await send(`${url}/_connector/_sync_job/${job.id}`)).body)).toStrictEqual(job)
  }
  for (const secret of state.secrets) {
    expect(JSON.parse((await send(`${url}/_connector/_secret/${secret.id}`)).body)).toStrictEqual(secret)
  }
  const live = state.connectors.filter(({ deleted }) => !deleted).length
  expect(JSON.parse((await send(`${url}/_connector?size=0`)).body)).toEqual({ count: live, results: [] })
})

describe('the fifty connectors', () => {
  const { connectors, sync_jobs: jobs, secrets } = state
  const statesOf = <Document extends { status: string }>(documents: readonly Document[]) =>
    [...new Set(documents.map(({ status }) => status))].sort()

  test('are what the script makes', () => {
    const made = execFileSync(process.execPath, [path('scripts/make-fifty-connectors.mjs')], { encoding: 'utf8' })
    expect(JSON.parse(made)).toStrictEqual(state)
  })

  test('are fifty, in every status, native and not, deleted and not', () => {
    expect(connectors).toHaveLength(50)
    expect(statesOf(connectors)).toEqual(Object.keys(connectorStatusMachine).sort())
    expect(new Set(connectors.map((one) => one.is_native)).size).toBe(2)
    expect(new Set(connectors.map((one) => one.deleted)).size).toBe(2)
  })

  test('have jobs in every status and of every kind, each of a connector that is there', () => {
    expect(statesOf(jobs)).toEqual(Object.keys(syncStatusMachine).sort())
    expect([...new Set(jobs.map((one) => one.job_type))].sort()).toEqual(['access_control', 'full', 'incremental'])
    const ids = connectors.map(({ id }) => id)
    expect(jobs.filter((one) => !ids.includes(one.connector.id))).toEqual([])
  })

  test('have drafts in every state, and the secrets that they name', () => {
    const drafts = connectors.flatMap(({ filtering }) => filtering.map(({ draft }) => draft.validation.state))
    expect([...new Set(drafts)].sort()).toEqual(['edited', 'invalid', 'valid'])
    const named = connectors.flatMap((one) => one.api_key_secret_id ?? [])
    expect(secrets.map(({ id }) => id)).toEqual(named)
  })

  test('are such as the server would have: no index twice, and the prefix where Elastic runs the connector', () => {
    const indices = connectors.flatMap(({ index_name, deleted }) => (index_name && !deleted ? [index_name] : []))
    expect(new Set(indices).size).toBe(indices.length)
    const stray = connectors.filter((one) => one.is_native && one.index_name && !one.index_name.startsWith('content-'))
    expect(stray).toEqual([])
  })

  test.each(['error', 'pipeline', 'features', 'sync_cursor', 'api_key_id', 'language', 'last_seen'] as const)(
    'have %s in some and not in all',
    (name) => {
      const having = connectors.filter((one) => one[name] !== undefined && one[name] !== null)
      expect(having.length).toBeGreaterThan(0)
      expect(having.length).toBeLessThan(50)
    },
  )
})
