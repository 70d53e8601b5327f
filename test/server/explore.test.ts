import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { createMockModel, explore, renderExploration } from '../../src/explore.ts'
import { sendTo } from '../../src/faults/send-to.ts'
import { createTarget } from '../../src/target.ts'
import { createRisingClock } from '../support/rising-clock.ts'
import { createFaulty, type Fault, faultCalled } from '../unit/explore/faults.ts'
import { serve, stopAfterwards } from './serve.ts'

// What users run: `npm test` builds it first.
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'es-connector-kit-explore-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs `explore` to its end, in a folder of its own. */
function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, 'explore', ...args], { cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}

/** Serves a mock with a fault. */
async function serveFaulty(fault: Fault): Promise<string> {
  const { mock, send } = createFaulty(fault)
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = 'GET', url = '/' } = incoming
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
    const request = { method, url, headers, body: Buffer.concat(chunks).toString() }
    const { status, headers: answered, body } = await (url === '/' ? sendTo(mock) : send)(request)
    outgoing.writeHead(status, answered).end(method === 'HEAD' ? '' : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Serves a mock without a fault. */
const serveSound = () => serve({ clock: createRisingClock() })

test('a mock behind HTTP differs nowhere from one in process, and is left as it was', async () => {
  const { url, mock } = await serveSound()
  const target = await createTarget({ url })
  stopAfterwards(() => target.close())
  const result = await explore({
    target: target.send,
    model: createMockModel,
    seed: 20_260_105,
    runs: 25,
    keepGoing: true,
  })
  expect(result.differences, renderExploration(result)).toEqual([])
  expect(result).toMatchObject({ notes: [], left: [], unconfirmed: [] })
  expect(mock.state()).toMatchObject({ connectors: [], sync_jobs: [], secrets: [] })
})

describe('the command', () => {
  test('says that nothing differs, and ends with 0', async () => {
    const { url } = await serveSound()
    const { code, stdout, stderr } = await run('--url', url, '--seed', '5', '--runs', '10')
    expect(stdout, stderr).toMatch(/^0 differences in 10 sequences, \d+ calls on each side, from seed 5\.\n$/)
    expect(stderr).toContain('Elasticsearch 9.1.0, held to 9.1')
    expect(code).toBe(0)
    expect(readdirSync(join(folder, '.es-connector-kit/runs'))).toEqual(['.gitignore'])
  })

  test('shows a difference, ends with 1, and shows it again from its file', async () => {
    const url = await serveFaulty(faultCalled('a 500'))
    const { code, stdout, stderr } = await run('--url', url, '--seed', '1', '--replay-folder', 'found')
    expect(code, stderr).toBe(1)
    expect(stdout).toContain('1. connector.update_pipeline: status (value): the target has 500, the model 200\n')
    expect(stdout).toContain(`curl -X PUT '${url}/_connector/`)
    const [name = ''] = readdirSync(join(folder, 'found'))
    expect(stderr).toContain(`explore --replay ${join('found', name)}`)
    const { calls } = JSON.parse(readFileSync(join(folder, 'found', name), 'utf8'))
    const again = await run('--url', url, '--replay', join('found', name), '--replay-folder', 'again')
    expect(again.code, again.stderr).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'again', name), 'utf8')).calls).toEqual(calls)
    const { url: mended } = await serveSound()
    expect(await run('--url', mended, '--replay', join('found', name))).toMatchObject({ code: 0 })
  })

  test.each([
    ['no server', ['--url', 'http://127.0.0.1:1'], 'nothing listens there'],
    ['a server that is not on this machine', ['--url', 'http://es.example'], '--allow-remote'],
    ['no number', ['--url', 'http://127.0.0.1:1', '--runs', 'x'], 'It must be a whole number from 0 on.'],
    [
      'no replay',
      ['--url', 'http://127.0.0.1:1', '--replay', 'nothing.json'],
      'Failed to read the replay nothing.json',
    ],
    ['an unknown operation', ['--url', 'http://127.0.0.1:1', '--operation', 'connector.gett'], 'connector.get'],
  ])('refuses %s with 2', async (_, args, message) => {
    const { code, stderr } = await run(...args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('refuses a replay that would write to what others have', async () => {
    const call = { operation: 'connector.delete', method: 'DELETE', path: '/_connector/crm' }
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ format: 1, seed: 1, calls: [call], changes: [] }))
    const { code, stderr } = await run('--url', 'http://127.0.0.1:1', '--replay', 'bad.json')
    expect(stderr).toContain('its call 1 is no call that may be sent')
    expect(code).toBe(2)
  })
})
