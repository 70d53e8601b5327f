import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { action, environmentOf } from '../support/action.ts'
import { serve } from './serve.ts'

let folder = ''

/** Stands in for the one that would fetch the package: notes what it is called with, and calls what was built. */
const npx = `#!/usr/bin/env bash
printf '%s\\n' "$@" >"$NPX_CALLED"
shift 2
exec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"
`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'))
  writeFileSync(join(folder, 'npx'), npx)
  chmodSync(join(folder, 'npx'), 0o755)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the step of the action as a runner does: in a file of its own, by this bash, with these variables. */
async function run(inputs: Record<string, string>, job: Record<string, string> = {}) {
  const [step] = action.runs.steps
  if (!step) throw new Error('The action has no step.')
  const file = (name: string) => join(folder, name)
  writeFileSync(file('step.sh'), step.run)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', file('step.sh')], {
    cwd: folder,
    env: {
      PATH: [folder, dirname(process.execPath), process.env['PATH']].join(delimiter),
      HOME: folder,
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      NPX_CALLED: file('called'),
      ...environmentOf(step.env, inputs, job),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stdout.on('data', (chunk) => {
    log += chunk
  })
  child.stderr.on('data', (chunk) => {
    log += chunk
  })
  const [code] = await once(child, 'close')
  const read = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '')
  const outputs = Object.fromEntries(
    read('output')
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  )
  return { code, log, outputs, summary: read('summary'), called: read('called').trim().split('\n'), read }
}

const secured = {
  roles: { worker: { cluster: ['all'] } },
  users: { vera: { password: 'pass word $(touch pwned)', roles: ['worker'] } },
  apiKeys: { sync: { key: 's3cret', roles: ['worker'] } },
} as const

test('a server that keeps the contract passes, with all reports and outputs', async () => {
  const { url } = await serve()
  const { code, log, outputs, summary, called, read } = await run({
    url,
    operations: 'connector.check_in, connector.get\nconnector.update_name',
    html: 'reports of today/page.html',
    args: '--kind=scenarios\n\n--concurrency=4',
  })
  expect(code, log).toBe(0)
  expect(outputs).toEqual({
    'exit-code': '0',
    violations: '0',
    json: 'contract-report.json',
    sarif: 'contract-report.sarif',
    junit: 'contract-report.xml',
    html: 'reports of today/page.html',
  })
  const report = JSON.parse(read('contract-report.json'))
  expect(new Set(report.cases.map(({ operation }: { operation: string }) => operation))).toEqual(
    new Set(['connector.check_in', 'connector.get', 'connector.update_name']),
  )
  expect(JSON.parse(read('contract-report.sarif'))).toHaveProperty('version', '2.1.0')
  expect(read('contract-report.xml')).toContain('<testsuites')
  expect(read('reports of today/page.html')).toContain('<!doctype html>')
  expect(summary).toContain('contract')
  expect(log).toContain('::notice title=Contract::')
  expect(called.slice(0, 3)).toEqual(['--yes', `es-connector-kit@${action.inputs['version']?.default}`, 'verify'])
})

test('a server that breaks it fails the step, and the outputs are there all the same', async () => {
  // Held to a version that has less than it.
  const { url } = await serve({ version: '8.12' })
  const { code, log, outputs } = await run({ url, profile: '9.1', operations: 'connector.secret_post', sarif: '' })
  expect(code, log).toBe(1)
  expect(log).toContain('::error ')
  expect(outputs).toMatchObject({ 'exit-code': '1', sarif: '' })
  expect(Number(outputs['violations'])).toBeGreaterThan(0)
})

test.each([
  ['an input', { 'api-key': 'sync:s3cret' }, {}],
  ['the environment of the job', {}, { ES_API_KEY: 'sync:s3cret' }],
  ['name and password', { username: 'vera', password: secured.users.vera.password }, {}],
])('credentials by %s reach the server, and neither command line nor log', async (_, inputs, job) => {
  const { url } = await serve({ security: secured })
  const { code, log, called } = await run({ url, operations: 'connector.check_in', ...inputs }, job)
  expect(code, log).toBe(0)
  for (const secret of ['s3cret', secured.users.vera.password])
    expect([log, ...called].join('\n')).not.toContain(secret)
  expect(existsSync(join(folder, 'pwned'))).toBe(false)
})

test.each([
  ['flags and files', Object.keys(action.inputs).filter((name) => !['allow-remote', 'read-only'].includes(name))],
  ['truths', ['allow-remote', 'read-only']],
])('what inputs say is never a command: %s', async (_, names) => {
  const evil = '$(touch pwned) `touch pwned`; touch pwned "; touch pwned; \' && touch pwned *'
  const { code, called } = await run(Object.fromEntries(names.map((name) => [name, evil])))
  expect(code).toBe(2)
  expect(called[1] ?? '').toBe(names.includes('version') ? `es-connector-kit@${evil}` : '')
  expect(readdirSync(folder)).not.toContain('pwned')
})

test('what cannot be verified ends with 2, a reason, and no report of an earlier run', async () => {
  const { url } = await serve()
  await run({ url, operations: 'connector.check_in', 'read-only': 'true' })
  const { code, log, outputs } = await run({ url: 'http://192.0.2.1:9200' })
  expect(code).toBe(2)
  expect(log).toContain('--allow-remote')
  expect(outputs).toEqual({ 'exit-code': '2' })
})

test('a truth that is none is refused', async () => {
  const { code, log, called } = await run({ url: 'http://127.0.0.1:1', 'read-only': 'yes' })
  expect([code, called]).toEqual([2, ['']])
  expect(log).toContain('read-only')
})
