import { readFileSync } from 'node:fs'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'
import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { addRunOptions, addTargetOptions } from '../../../src/cli/verify-options.ts'
import { reportFormats } from '../../../src/contract.ts'
import { action, actionText } from '../../support/action.ts'

const [step, ...others] = action.runs.steps
const script = step?.run ?? ''
const options = addRunOptions(addTargetOptions(new Command())).options.map(({ long }) => long)

/** What GitHub's own parser has against an action. */
function errorsOf(content: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

describe('the action', () => {
  test('is one that GitHub takes', () => {
    expect(errorsOf(actionText)).toEqual([])
    expect(errorsOf(actionText.replace('shell: bash', 'shel: bash')).join()).toContain('shel')
  })

  test('has one step', () => {
    expect(others).toEqual([])
    expect(step?.shell).toBe('bash')
  })

  test('keeps all that is given out of the script', () => {
    expect(script).not.toContain('${{')
    expect(script).not.toContain('eval')
  })

  test('gives secrets by the environment alone', () => {
    for (const secret of ['API_KEY', 'PASSWORD', 'BEARER', 'USERNAME', 'URL', 'CA']) {
      expect(script).not.toMatch(new RegExp(`\\$\\{?\\w*${secret}\\b`))
    }
  })

  test('reads every input, and no other', () => {
    const read = Object.values(step?.env ?? {}).flatMap((value) => value.match(/inputs\.[\w-]+/g) ?? [])
    expect(read.toSorted()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `inputs.${name}`)
        .toSorted(),
    )
    const variables = Object.keys(step?.env ?? {}).filter((name) => name.startsWith('INPUT_'))
    for (const name of variables) expect(script).toMatch(new RegExp(`\\$\\{?${name}\\b`))
    for (const [name] of script.matchAll(/\bINPUT_\w+/g)) expect(variables).toContain(name)
  })

  test('gives flags that the command has', () => {
    const calls = script.replace(/npx --yes/, '').replace(/rm -f -- /, '')
    const flags = [...calls.matchAll(/--[a-z][\w-]*/g)].map(([flag]) => flag)
    expect(flags.length).toBeGreaterThan(6)
    for (const flag of flags) expect(options).toContain(flag)
    const flagInputs = ['profile', 'shard', 'allow-remote', 'read-only', 'fail-on', 'operations', 'checks']
    const targetInputs = ['url', 'api-key', 'username', 'password', 'bearer', 'ca']
    for (const name of [...flagInputs, ...targetInputs]) expect(action.inputs).toHaveProperty([name])
    for (const name of targetInputs) expect(options).toContain(`--${name}`)
  })

  test('asks for reports that there are, under their usual names', () => {
    const forms = ['json', 'sarif', 'junit', 'html'] as const
    for (const form of forms) {
      expect(script).toContain(`report ${form} `)
      const usual = form === 'html' ? undefined : reportFormats[form].file
      expect(action.inputs[form]?.default).toBe(usual)
    }
    for (const [, form] of script.matchAll(/--report=(\w+)/g)) expect(reportFormats).toHaveProperty([form ?? ''])
  })

  test('runs the version that it came with', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(action.inputs['version']?.default).toBe(version)
  })

  test('gives outputs that its step has', () => {
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.${step?.id}.outputs.${name} }}`)
      expect(script).toMatch(new RegExp(`output ${name} `))
    }
  })
})
