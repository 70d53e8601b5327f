import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ContractReport } from '../../src/contract.ts'
import { faults } from '../../src/faults/index.ts'
import { fullConnector } from '../support/documents.ts'
import { runCli, startCli, until } from './run-cli.ts'
import { serve, stopAfterwards } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'es-connector-kit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A server that is none of ours. */
async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stopAfterwards(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function verify(url: string, ...args: string[]) {
  const finished = await runCli(folder, 'verify', '--url', url, '--report', 'json=-', ...args)
  return { ...finished, report: JSON.parse(finished.stdout) as ContractReport }
}

async function stateOf(url: string) {
  const { connectors, sync_jobs, secrets } = (await (await fetch(`${url}/_mock/state`)).json()) as Record<
    string,
    unknown
  >
  return { connectors, sync_jobs, secrets }
}

const nothing = { connectors: [], sync_jobs: [], secrets: [] }

describe('the standalone mock', () => {
  test.each([
    ['soon', 300],
    ['late', 6800],
  ])(
    'keeps what others put there %s after a run began, and leaves out cases that would replace it',
    async (_, from) => {
      const { url, mock } = await serve()
      let made = 0
      const timer = setInterval(() => {
        if ((mock.requests.at(-1)?.id ?? 0) >= from) mock.connectors.create({ id: `mine${made++}` })
      }, 5)
      const { code, report } = await verify(url)
      clearInterval(timer)
      expect(report.violations).toStrictEqual([])
      expect(code).toBe(0)
      expect(made).toBeGreaterThan(5)
      const left = mock.connectors.list().map(({ id }) => id)
      expect(left.sort()).toStrictEqual(Array.from({ length: made }, (_, i) => `mine${i}`).sort())
      const reasons = report.cases.flatMap(({ outcome, reason }) => (outcome === 'not applicable' ? [reason] : []))
      expect(reasons).toContainEqual(expect.stringContaining('The server holds other documents by now'))
    },
  )

  test('keeps the contract where each case has a world of its own', async () => {
    const { url } = await serve({ worlds: 'x-opaque-id' })
    const { code, report } = await verify(url)
    // A world that nobody has written to has no index, and then no page is too far away.
    expect(report.violations.filter(({ severity }) => severity !== 'info')).toStrictEqual([])
    expect(report.totals.unfinished).toBe(0)
    expect(code).toBe(0)
  })

  test('keeps the contract, in every operation and every change of status', async () => {
    const { url } = await serve()
    const { code, report, stderr } = await verify(url)
    expect(report.violations).toStrictEqual([])
    // An empty mock has nothing to be read one by one; everything else is played, cases that begin with a state too.
    const unplayed = report.cases.filter(({ outcome }) => outcome !== 'passed')
    expect(unplayed.map(({ outcome, id }) => [outcome, id.replace(/\/.*/, '')])).toStrictEqual([
      ['not applicable', 'reading'],
      ['not applicable', 'reading'],
    ])
    expect(report.operations.filter(({ requests }) => requests === 0)).toStrictEqual([])
    const untried = report.transitions.filter(({ reachable, tried }) => reachable && tried === 0)
    expect(untried).toStrictEqual([])
    expect(code).toBe(0)
    expect(stderr).toContain(`held to 9.1`)
    expect(await stateOf(url)).toStrictEqual(nothing)
    expect(readdirSync(join(folder, '.es-connector-kit/runs')).filter((name) => name.endsWith('.jsonl'))).toStrictEqual(
      [],
    )
  })

  test.each(['8.12', '8.15', '8.18', 'serverless'] as const)(
    'of version %s keeps it too, and what it lacks is not applicable',
    async (version) => {
      const { url } = await serve({ version })
      const { code, report } = await verify(url)
      expect(report.violations).toStrictEqual([])
      expect(report.profile).toBe(version)
      const lacking = report.operations.filter(({ applicable }) => !applicable).map(({ operation }) => operation)
      expect(lacking.length > 0).toBe(version === '8.12' || version === 'serverless')
      expect(report.operations.filter(({ applicable, requests }) => !applicable && requests > 0)).toStrictEqual([])
      const cases = report.cases.filter(({ operation }) => lacking.includes(operation))
      expect(cases.filter(({ outcome }) => outcome === 'passed').flatMap(({ id }) => id)).toStrictEqual([])
      expect(code).toBe(0)
    },
  )

  test("leaves strangers' documents as they are", async () => {
    const { url } = await serve({
      seed: { connectors: [fullConnector, { id: 'stranger' }], secrets: [{ id: 'theirs', value: 'theirs' }] },
    })
    const before = JSON.stringify(await stateOf(url))
    const { code, report } = await verify(url)
    expect(report.totals.violated).toBe(0)
    expect(report.totals.passed).toBeGreaterThan(400)
    expect(code).toBe(0)
    expect(JSON.stringify(await stateOf(url))).toBe(before)
  })
})

describe('the self-test', () => {
  test('of an operation plants its faults alone, and catches them', async () => {
    const { code, stdout } = await runCli(folder, 'verify', '--self-test', '--operation', 'connector.update_status')
    const planted = faults.filter(({ operation }) => operation === 'connector.update_status')
    expect(planted.length).toBeGreaterThan(1)
    for (const { title } of planted) expect(stdout).toContain(` caught connector.update_status ${title}: `)
    expect(stdout).toMatch(/^no fault: [1-9]\d* requests, 0 violations\n/)
    expect(stdout).toContain(`\n${planted.length} of ${planted.length} faults caught\n`)
    expect(code).toBe(0)
  })

  test('of an operation that is none ends with code 2 and the nearest ones', async () => {
    const { code, stdout, stderr } = await runCli(folder, 'verify', '--self-test', '--operation', 'connector.gett')
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr).toContain('connector.get')
  })
})

describe('what cannot be verified ends with code 2 and a sentence:', () => {
  async function refuse(url: string, ...args: string[]) {
    const { code, stdout, stderr } = await runCli(folder, 'verify', '--url', url, ...args)
    expect([code, stdout]).toStrictEqual([2, ''])
    expect(stderr, 'no stack trace').not.toMatch(/\n\s+at /)
    return stderr
  }

  test('a closed port', async () => {
    const url = await listen(() => {})
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    expect(url).not.toContain(String(port))
    expect(await refuse(`http://127.0.0.1:${port}`)).toContain(`Failed to reach http://127.0.0.1:${port}`)
  })

  test('a server that is no Elasticsearch', async () => {
    const url = await listen((_, response) => response.end('{"hello":"world"}'))
    expect(await refuse(url)).toContain('it is no Elasticsearch')
  })

  test('a page of HTML', async () => {
    const url = await listen((_, response) => response.end('<!doctype html><title>Login</title>'))
    expect(await refuse(url)).toContain('a page of HTML')
  })

  test('a server that does not answer', async () => {
    const url = await listen(() => {})
    expect(await refuse(url, '--timeout', '300')).toMatch(/Failed to reach .*300/)
  })

  test('a server that is not on this machine', async () => {
    expect(await refuse('http://192.0.2.1:9200')).toContain('--allow-remote')
  })

  test.each([
    [['--report', 'xml'], /there is no report \[xml\]/],
    [['--shard', '5/4'], /A shard is i\/n/],
    [['--operation', 'connector.chek_in'], /connector\.chek_in/],
    [['--fail-on', 'all'], /Allowed choices are error, warning, info/],
    [['--concurrency', 'x'], /It must be a number/],
  ])('%j', async (args, message) => {
    expect(await refuse('http://127.0.0.1:1', ...args)).toMatch(message)
  })
})

describe('findings', () => {
  test('end with code 1, and no secret of the command line is shown', async () => {
    const { url } = await serve()
    const secret = 'c2VjcmV0LWtleS1vZi1taW5l'
    const broken = await listen(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks)
      const answer = await fetch(url + request.url, {
        method: request.method ?? 'GET',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
        ...(body.length > 0 && request.method !== 'GET' && { body }),
      })
      const text = await answer.text()
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      // It tells everybody what it was sent.
      response.end(request.url?.endsWith('/_check_in') ? `{"result":"${request.headers.authorization}"}` : text)
    })
    const args = ['--api-key', secret, '--operation', 'connector.check_in', '--report', 'text', 'json=report.json']
    const { code, stdout, stderr } = await runCli(folder, 'verify', '--url', broken, ...args)
    expect(code, stderr).toBe(1)
    expect(stdout).toContain('connector.check_in')
    const written = readFileSync(join(folder, 'report.json'), 'utf8')
    expect((JSON.parse(written) as ContractReport).totals.errors).toBeGreaterThan(0)
    for (const text of [stdout, stderr, written]) expect(text).not.toContain(secret)
    expect(written).toContain('$ES_API_KEY')
  })
})

test('--dry-run prints the cases and sends nothing', async () => {
  const { code, stdout, stderr } = await runCli(folder, 'verify', '--dry-run', '--operation', 'connector.check_in')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^scenarios\/connector\.check_in\//m)
  expect(stdout).not.toMatch(/^scenarios\/connector\.get\//m)
  expect(stderr).toContain('Nothing was sent.')
})

describe('a run that is stopped in the middle', () => {
  /** Starts a slow run and waits until something of it is on the server. */
  async function begin(url: string) {
    const running = startCli(folder, 'verify', '--url', url, '--rate', '60')
    const run = () => /Run (kit-[\w-]+):/.exec(running.stderr())?.[1] ?? ''
    await until(running, () => run() !== '')
    await expect
      .poll(async () => ((await stateOf(url)).connectors as unknown[]).length, { interval: 10 })
      .toBeGreaterThan(0)
    return { ...running, run: run() }
  }

  test('by Ctrl-C removes what it has created, and says so', async () => {
    const { url } = await serve()
    const { child, ended, stderr, run } = await begin(url)
    child.kill('SIGINT')
    expect(await ended).toBe(2)
    expect(stderr()).toContain('Stopping')
    expect(await stateOf(url)).toStrictEqual(nothing)
    const again = await runCli(folder, 'verify', 'cleanup', run)
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('there is none')
  })

  test('by Ctrl-C twice ends at once and names the command that removes the rest', async () => {
    const { url } = await serve()
    const running = await begin(url)
    running.child.kill('SIGINT')
    await until(running, () => running.stderr().includes('Stopping'))
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(2)
    await cleanUp(url, running.run)
  })

  test('by SIGKILL leaves a journal to clean up from', async () => {
    const { url } = await serve()
    const { child, ended, run } = await begin(url)
    child.kill('SIGKILL')
    await ended
    expect(await stateOf(url)).not.toStrictEqual(nothing)
    expect((await runCli(folder, 'verify', 'cleanup')).stdout).toContain(run)
    await cleanUp(url, run)
  })

  /** Nothing but what nobody has heard of may be told of: nothing is left of it either. */
  async function cleanUp(url: string, run: string): Promise<void> {
    const { code, stdout } = await runCli(folder, 'verify', 'cleanup', run)
    expect([0, 1]).toContain(code)
    expect(stdout).toMatch(/^\d+ removed, \d+ gone already, 0 not removed\./)
    expect(await stateOf(url)).toStrictEqual(nothing)
    expect((await runCli(folder, 'verify', 'cleanup')).stdout).not.toContain(run)
  }
})
