import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ContractReport } from '../../src/contract.ts'
import { runCli } from '../server/run-cli.ts'
import { bundledSpec } from './spec.ts'
import { type Prism, startPrism } from './start-prism.ts'

// Prism answers with examples of the very description: whatever is found is what it takes a state to answer.
const folder = mkdtempSync(join(tmpdir(), 'es-connector-kit-'))
let prism: Prism | undefined

beforeAll(async () => {
  prism = await startPrism(bundledSpec)
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await prism?.stop()
})

test('Prism keeps no state, and is found out', async () => {
  const { code, stdout, stderr } = await runCli(
    folder,
    ...[
      'verify',
      '--url',
      String(prism?.url),
      '--profile',
      '9.1',
      '--kind',
      'transitions',
      'life-cycles',
      '--report',
      'json=-',
    ],
  )
  expect(stderr).toContain('held to 9.1')
  const report = JSON.parse(stdout) as ContractReport
  expect(report.complete).toBe(true)
  const found = new Set(report.violations.filter(({ severity }) => severity === 'error').map(({ check }) => check))
  expect([...found]).toEqual(expect.arrayContaining(['transition', 'effect', 'existence']))
  expect(code).toBe(1)
})
