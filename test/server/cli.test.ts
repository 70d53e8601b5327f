import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fullConnector } from '../support/documents.ts'
import { serve, stopAfterwards } from './serve.ts'

// What users run: `npm test` builds it first.
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'es-connector-kit-'))

beforeAll(() => {
  if (!existsSync(cli)) throw new Error(`There is no ${cli}. Did you forget to run npm run build?`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command to its end. */
function run(...args: string[]): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}

interface Served {
  readonly url: string
  readonly child: ChildProcess
  readonly printed: () => string
  readonly warned: () => string
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>
}

/** Starts `serve` on a free port and waits until it tells its URL. */
async function start(...args: string[]): Promise<Served> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  child.stderr.on('data', (data) => {
    stderr += data
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  stopAfterwards(async () => {
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
  })
  await expect.poll(() => stdout).toContain('Stop it with Ctrl-C.')
  const url = /http:\/\/\S+:\d+/.exec(stdout)?.[0] ?? ''
  return { url, child, printed: () => stdout, warned: () => stderr, ended }
}

describe('serve', () => {
  test('tells where it is, on this machine alone, and answers there', async () => {
    const { url, warned } = await start()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(`${url}/_mock/health`)).json()).toStrictEqual({ status: 'ok' })
    expect(warned()).toBe('')
  })

  test('begins with the faults, and goes back to them', async () => {
    const { url } = await start('--faults', write('faults.json', '[{"fault":"no_master","path":"/","times":1}]'))
    const statuses = async () => [(await fetch(url)).status, (await fetch(url)).status]
    expect(await statuses()).toStrictEqual([503, 200])
    await fetch(`${url}/_mock/reset`, { method: 'POST' })
    expect(await statuses()).toStrictEqual([503, 200])
  })

  test.each([
    ['[', 'Failed to read the faults'],
    ['{}', 'its faults are no list'],
    ['[{"delay":1},{"fault":"timeouts"}]', 'Failed to add faults[1]: fault is [timeouts]'],
  ])('faults that are none: %s', async (text, message) => {
    const { code, stderr } = await run('serve', '--port', '0', '--faults', write('no-faults.json', text))
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  test('begins with the seed', async () => {
    const { url } = await start('--seed', write('seed.json', JSON.stringify({ connectors: [fullConnector] })))
    expect(await (await fetch(`${url}/_connector/full`)).json()).toStrictEqual(fullConnector)
  })

  test('begins with a state as the control route gave it', async () => {
    const { url } = await start()
    await fetch(`${url}/_connector/crm`, { method: 'PUT' })
    const state = await (await fetch(`${url}/_mock/state`)).text()
    const again = await start('--seed', write('state.json', state))
    expect(await (await fetch(`${again.url}/_mock/state`)).json()).toStrictEqual(JSON.parse(state))
  })

  test('warns when others can reach it', async () => {
    const { warned } = await start('--host', '0.0.0.0')
    await expect.poll(warned).toContain('everyone who can reach 0.0.0.0')
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends on %s with code 0', async (signal) => {
    const { url, child, ended } = await start()
    await fetch(`${url}/_mock/health`)
    child.kill(signal)
    expect(await ended).toBe(0)
  })
})

const hasCurl = (() => {
  try {
    execFileSync('curl', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

// Skipped, and shown as such, where there is no curl.
describe.skipIf(!hasCurl)('what it prints to try', () => {
  const runInShell = (line: string) =>
    new Promise<{ code: number | null; stdout: string }>((resolve) => {
      const child = execFile('sh', ['-c', line], (_, stdout) => resolve({ code: child.exitCode, stdout }))
    })

  test('works line by line, in the order in which it is printed', async () => {
    const { url, printed } = await start()
    const lines = printed()
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.startsWith('curl '))
    expect(lines.length).toBeGreaterThanOrEqual(6)
    for (const line of lines) {
      const { code, stdout } = await runInShell(line)
      expect(code, line).toBe(0)
      const answer = JSON.parse(stdout)
      expect(answer, line).not.toHaveProperty('error.type')
      expect(typeof answer.error, line).not.toBe('string')
    }
    const { requests } = (await (await fetch(`${url}/_mock/requests`)).json()) as { requests: { status: number }[] }
    expect(requests.length).toBe(lines.filter((line) => !line.includes('/_mock/')).length)
    expect(requests.every(({ status }) => status < 300)).toBe(true)
  })
})

describe('misuse ends with code 2 and a message:', () => {
  test.each(['x', '-1', '65536', '1.5', '', '0x50'])('the port [%s]', async (port) => {
    const { code, stdout, stderr } = await run('serve', `--port=${port}`)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('A port is a number from 0 to 65535.')
  })

  test('a port that is taken', async () => {
    const { port } = await serve()
    const { code, stdout, stderr } = await run('serve', '--port', String(port))
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toMatch(
      new RegExp(`^es-connector-kit: Failed to listen on 127\\.0\\.0\\.1:${port}: the port is taken\\.`),
    )
  })

  test('a seed that is not there', async () => {
    const file = join(folder, 'missing.json')
    const { code, stdout, stderr } = await run('serve', '--port', '0', '--seed', file)
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toContain(`es-connector-kit: Failed to read the seed ${file}: ENOENT`)
  })

  test('a seed that is no JSON', async () => {
    const file = write('broken.json', '{"connectors":')
    const { code, stderr } = await run('serve', '--port', '0', '--seed', file)
    expect(code).toBe(2)
    expect(stderr).toContain(`Failed to read the seed ${file}: `)
  })

  test.each([
    ['{"connectors":[{"id":"crm","status":"running"}]}', /connectors\[0\]\.status/],
    ['[]', /not an object/],
    ['null', /not an object/],
    ['{"connector":[]}', /unknown key \[connector\]/],
  ])('the seed %s', async (text, message) => {
    const { code, stdout, stderr } = await run('serve', '--port', '0', '--seed', write('bad.json', text))
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toMatch(/^es-connector-kit: Failed to load the state: /)
    expect(stderr).toMatch(message)
    expect(stderr, 'no stack trace').not.toMatch(/\n\s+at /)
  })

  test.each([
    [['serve', '--sede', 'x'], /unknown option '--sede'/],
    [['--nothing'], /unknown option '--nothing'/],
    [['sevre'], /unknown command 'sevre'/],
    [['serve', '--seed'], /argument missing/],
    [['serve', 'extra', '--port', '0'], /too many arguments/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test('no command at all, with the help', async () => {
    const { code, stderr } = await run()
    expect(code).toBe(2)
    expect(stderr).toContain('Usage: es-connector-kit')
  })
})

describe('help', () => {
  test('names the commands', async () => {
    const { code, stdout, stderr } = await run('--help')
    expect([code, stderr]).toStrictEqual([0, ''])
    expect(stdout).toMatch(/Usage: es-connector-kit[\s\S]* serve /)
  })

  test('of serve names its options', async () => {
    for (const args of [
      ['serve', '--help'],
      ['help', 'serve'],
    ]) {
      const { code, stdout } = await run(...args)
      expect(code).toBe(0)
      for (const option of ['--port', '--host', '--seed']) expect(stdout).toContain(option)
    }
  })

  test('the version is that of the package', async () => {
    const { code, stdout } = await run('--version')
    expect([code, stdout.trim()]).toStrictEqual([0, version])
  })
})
