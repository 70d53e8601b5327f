import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startServer } from '../../src/server.ts'
import { runCli, startCli, until } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'es-connector-kit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const headers = [
  { name: 'X-Elastic-Product', value: 'Elasticsearch' },
  { name: 'Content-Type', value: 'application/json' },
]

function recording(name: string, result: string): string {
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 3,
    request: {
      method: 'PUT',
      url: 'https://es.example/_connector/crm/_check_in',
      headers: [{ name: 'Authorization', value: 'ApiKey c2VjcmV0LWtleQ==' }],
    },
    response: { status: 200, headers, content: { mimeType: 'application/json', text: `{"result":"${result}"}` } },
  }
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries: [entry] } }))
  return file
}

describe('check', () => {
  test('ends with 0 when recorded traffic is as described', async () => {
    const { code, stdout } = await runCli(folder, 'check', '--har', recording('good.har', 'updated'))
    expect(stdout).toContain('The contract holds: 1 exchange seen')
    expect(code).toBe(0)
  })

  test('ends with 1 and says what is wrong when it is not, without the credentials in it', async () => {
    const file = join(folder, 'report.json')
    const { code, stdout } = await runCli(
      folder,
      ...['check', '--har', recording('bad.har', 'fine'), '--report', 'text', `json=${file}`],
    )
    expect(stdout).toContain('connector.check_in')
    expect(stdout).toMatch(/openapi\.yaml:\d+/)
    expect(stdout).toContain("curl -X PUT 'https://es.example/_connector/crm/_check_in'")
    expect(JSON.parse(readFileSync(file, 'utf8')).violations).toMatchObject([{ check: 'schema', path: '/result' }])
    expect(stdout + readFileSync(file, 'utf8')).not.toContain('c2VjcmV0')
    expect(code).toBe(1)
  })

  test('ends with 2 where bodies were not recorded, and with 0 where requests were given up', async () => {
    const url = 'https://es.example/_connector/crm'
    const givenUp = { request: { method: 'GET', url }, response: { status: 0 } }
    const check = async (...more: object[]) => {
      const good = JSON.parse(readFileSync(recording('parts.har', 'updated'), 'utf8')).log.entries
      const file = join(folder, 'parts.har')
      writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries: [...good, givenUp, ...more] } }))
      return runCli(folder, 'check', '--har', file, '--report', `junit=${join(folder, 'parts.xml')}`)
    }
    const given = await check()
    expect(given.code, given.stderr).toBe(0)
    expect(given.stderr).toContain('The contract holds: 1 exchange seen')
    expect(given.stderr).toContain('1 request has no answer in the recording.')
    const { code, stderr } = await check({
      request: { method: 'GET', url },
      response: { status: 200, headers, content: { size: 2500, mimeType: 'application/json' } },
    })
    expect(stderr).toContain('1 exchange was not checked: a body was not recorded.')
    expect(stderr).toContain('Undecided, for 1 exchange could not be judged.')
    expect(readFileSync(join(folder, 'parts.xml'), 'utf8')).toContain('<error type="unfinished"')
    expect(code).toBe(2)
  })

  test.each([
    ['missing.har', undefined, 'Failed to read'],
    ['html.har', '<html>', 'it is no JSON'],
    ['empty.har', '{"log":{"entries":[]}}', 'Nothing to check'],
    [
      'bodiless.har',
      '{"log":{"entries":[{"request":{"url":"http://es/_connector"},"response":{"status":200,"content":{"size":9}}}]}}',
      'Record it with bodies',
    ],
  ])('ends with 2 when there is nothing to check: %s', async (name, text, why) => {
    const file = join(folder, name)
    if (text !== undefined) writeFileSync(file, text)
    const { code, stderr } = await runCli(folder, 'check', '--har', file)
    expect(stderr).toContain(why)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

describe('proxy', () => {
  /** Starts the command, waits for its URL, does the work, and interrupts it. */
  async function during(target: string, work: (url: string) => Promise<void>) {
    const running = startCli(folder, 'proxy', '--target', target, '--port', '0', '--no-color')
    const url = () => /^(http:\S+) passes on/m.exec(running.stderr())?.[1]
    await until(running, () => url() !== undefined)
    await work(String(url()))
    running.child.kill('SIGINT')
    return { code: await running.ended, stdout: running.stdout(), stderr: running.stderr() }
  }

  test('reports what went through when it is stopped', async () => {
    const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
    const { code, stdout } = await during(server.url, async (url) => {
      await (await fetch(`${url}/_connector/crm/_check_in`, { method: 'PUT' })).text()
    })
    await server.close()
    expect(stdout).toContain('The contract holds: 1 exchange seen')
    expect(code).toBe(0)
  })

  test('tells of a violation at once, and ends with 1', async () => {
    const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm', status: 'created' }] } })
    const { code, stderr } = await during(server.url, async (url) => {
      await (await fetch(`${url}/_connector/crm`)).text()
      server.mock.connectors.create({ id: 'crm', status: 'connected' })
      await (await fetch(`${url}/_connector/crm`)).text()
    })
    await server.close()
    expect(stderr).toContain('error: effect of connector.get, connector /status: expected "created", as before')
    expect(code).toBe(1)
  })

  test('says so when requests get no answer, and ends with 2', async () => {
    const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
    const { code, stdout, stderr } = await during(server.url, async (url) => {
      await (await fetch(`${url}/_connector/crm`)).text()
      await server.close(0)
      for (let i = 0; i < 2; i++) expect((await fetch(`${url}/_connector/crm`)).status).toBe(502)
    })
    expect(stderr.match(/refused/g)).toHaveLength(1)
    expect(stdout).toContain('Undecided, for 2 exchanges could not be judged.')
    expect(code).toBe(2)
  })

  test('gives up what is under way at the second Ctrl-C, and reports what it has seen', async () => {
    const server = await startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })
    server.mock.faults.add({ fault: 'timeout', operation: 'connector.check_in' })
    const hanging: Promise<unknown>[] = []
    const running = startCli(folder, 'proxy', '--target', server.url, '--port', '0', '--no-color')
    const url = () => /^(http:\S+) passes on/m.exec(running.stderr())?.[1]
    await until(running, () => url() !== undefined)
    hanging.push(fetch(`${url()}/_connector/crm/_check_in`, { method: 'PUT' }))
    await until(running, () => server.mock.requests.length > 0)
    server.mock.connectors.create({ id: 'crm', status: 'connected' })
    await (await fetch(`${url()}/_connector/crm/_nothing`, { method: 'PUT' })).text()
    await (await fetch(`${url()}/_connector/crm`)).text()
    running.child.kill('SIGINT')
    await until(running, () => running.stderr().includes('Ctrl-C again gives them up'))
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(2)
    await Promise.all(hanging)
    await server.close(0)
    expect(running.stdout()).toContain('2 requests')
    expect(running.stdout()).toContain('Undecided, for 1 exchange could not be judged.')
  })

  test('does not reach other machines unless told to', async () => {
    const { code, stderr } = await runCli(folder, 'proxy', '--target', 'http://es.example:9200')
    expect(stderr).toContain('--allow-remote')
    expect(code).toBe(2)
  })
})

describe('verify --dry-run', () => {
  test('plans by the config file too, as the run would', async () => {
    const config = join(folder, 'plan.json')
    writeFileSync(config, '{ "operations": ["connector.check_in"] }')
    const { code, stdout } = await runCli(folder, 'verify', '--dry-run', '--kind', 'scenarios', '--config', config)
    expect(stdout).toContain('scenarios/connector.check_in/')
    expect(stdout).not.toContain('scenarios/connector.last_sync/')
    expect(code).toBe(0)
    writeFileSync(config, '{ "rato": 200 }')
    const refused = await runCli(folder, 'verify', '--dry-run', '--config', config)
    expect(refused.stderr).toContain('there is no setting [rato]')
    expect(refused.code).toBe(2)
  })

  test('prints the exact calls and sends nothing', async () => {
    const { code, stdout, stderr } = await runCli(
      folder,
      ...['verify', '--dry-run', '--kind', 'transitions', '--operation', 'connector.sync_job_cancel'],
    )
    expect(stdout).toContain('PUT /_connector/_sync_job/{{job}}/_cancel')
    expect(stdout).toContain('PUT /_connector/{{run}} {"index_name":"{{run}}","service_type":"kit"}')
    expect(stderr).toContain('Nothing was sent.')
    expect(code).toBe(0)
  })
})
