import { expect, test } from 'vitest'
import { inPackage, run } from '../runners/run.ts'

test('runs under Playwright', { timeout: 180_000 }, async () => {
  const { code, output } = await run('playwright', [inPackage('@playwright/test', 'cli.js'), 'test'])
  expect(output).toContain('1 passed')
  expect(code).toBe(0)
})
