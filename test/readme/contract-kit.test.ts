import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { Command } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addRunOptions, addTargetOptions, parseReport } from '../../src/cli/verify-options.ts'
import { runCli, startCli, until } from '../server/run-cli.ts'
import { serve } from '../server/serve.ts'
import { action } from '../support/action.ts'
import { blocks } from './blocks.ts'

const folder = mkdtempSync(join(tmpdir(), 'readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = (note: string) => blocks.filter((block) => block.note === note).map(({ code }) => code)
const commands = codeOf('commands, run against the server').flatMap((code) => code.trim().split('\n'))

/** The arguments of a command as the README has it, for a server that is there. */
function argumentsOf(line: string, url: string): string[] {
  const [npx, name, ...args] = line.split(' ')
  expect([npx, name]).toEqual(['npx', 'es-connector-kit'])
  return args.map((arg) => (arg === 'http://127.0.0.1:9200' ? url : arg === '9210' ? '0' : arg))
}

describe('commands of the README', () => {
  test.each(commands.filter((line) => !line.includes(' proxy ')))('%s', async (line) => {
    const { url } = await serve()
    await record(url)
    const { code, stdout, stderr } = await runCli(folder, ...argumentsOf(line, url))
    expect(code, stderr + stdout).toBe(0)
    for (const [, file = ''] of line.matchAll(/(?:junit|html)=(\S+)/g))
      expect(existsSync(join(folder, file))).toBe(true)
  })

  test('proxy passes on what a client asks, and reports when it is stopped', async () => {
    const { url } = await serve()
    const [line = ''] = commands.filter((one) => one.includes(' proxy '))
    const running = startCli(folder, ...argumentsOf(line, url))
    const address = () => /^(http:\S+) passes on/m.exec(running.stderr())?.[1] ?? ''
    await until(running, () => address() !== '')
    const answer = await fetch(`${address()}/_connector`)
    expect(await answer.json()).toMatchObject({ count: 0 })
    running.child.kill('SIGINT')
    expect(await running.ended, running.stderr()).toBe(0)
    expect(running.stdout()).toContain('connector.list')
  })

  test('there are some for each way to verify', () => {
    const verbs = commands.map((line) => line.split(' ')[2])
    expect(new Set(verbs)).toEqual(new Set(['verify', 'explore', 'check', 'proxy']))
  })

  /** Traffic as a browser would export it. */
  async function record(url: string): Promise<void> {
    const response = await fetch(`${url}/_connector`)
    const headersOf = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }))
    const entry = {
      startedDateTime: new Date().toISOString(),
      time: 1,
      request: { method: 'GET', url: `${url}/_connector`, headers: [] },
      response: {
        status: response.status,
        headers: headersOf(response.headers),
        content: { mimeType: 'application/json', text: await response.text() },
      },
    }
    writeFileSync(join(folder, 'recorded.har'), JSON.stringify({ log: { version: '1.2', entries: [entry] } }))
  }
})

test('the config file of the README is taken', async () => {
  const { url } = await serve()
  const config = resolve('test/readme/es-connector-kit.config.ts')
  const flags = ['--config', config, '--url', url, '--operation', 'connector.check_in']
  const { code, stdout, stderr } = await runCli(folder, 'verify', ...flags)
  expect(code, stderr).toBe(0)
  expect(stdout).toContain('The contract holds')
  expect(readFileSync(join(folder, 'reports/contract.xml'), 'utf8')).toContain('<testsuites')
})

test('the workflow of the README is one that GitHub takes, and gives the action inputs that it has', () => {
  const [content = ''] = codeOf('workflow')
  const { context } = parseWorkflow({ name: 'contract.yml', content }, new NoOperationTraceWriter())
  expect(context.errors.getErrors()).toEqual([])
  const { steps } = parse(content).jobs.contract as {
    steps: { id?: string; uses: string; with?: Record<string, unknown> }[]
  }
  const [ours] = steps.filter(({ uses }) => uses.includes('es-connector-kit'))
  expect(ours?.uses).toMatch(new RegExp(`@v${action.inputs['version']?.default}$`))
  for (const name of Object.keys(ours?.with ?? {})) expect(action.inputs).toHaveProperty([name])
  const read = [...content.matchAll(/steps\.contract\.outputs\.([\w-]+)/g)].map(([, name]) => name ?? '')
  expect(read.length).toBeGreaterThan(0)
  for (const name of read) expect(action.outputs).toHaveProperty([name])
})

test('the pipeline of the README calls the command with flags that it has', () => {
  const [content = ''] = codeOf('pipeline')
  const { script, artifacts } = parse(content).contract as {
    script: string[]
    artifacts: { reports: { junit: string } }
  }
  const [npx, yes, name, verb, ...args] = script.join(' && ').split(' ')
  expect([npx, yes, name, verb]).toEqual([
    'npx',
    '--yes',
    `es-connector-kit@${action.inputs['version']?.default}`,
    'verify',
  ])
  const command = addRunOptions(addTargetOptions(new Command())).exitOverride().parse(args, { from: 'user' })
  const reports = (command.opts()['report'] as string[]).map(parseReport)
  expect(reports).toContainEqual({ format: 'junit', file: artifacts.reports.junit })
})
