import { describe, expect, test } from 'vitest'
import { inPackage, run } from './run.ts'

/** Test runners on small projects, which use the package as it is built. */
const runners: [
  name: string,
  project: string,
  command: () => string[],
  passed: RegExp,
  env?: Record<string, string>,
][] = [
  ['Vitest', 'vitest', () => [inPackage('vitest', 'vitest.mjs'), 'run'], /Tests {2}3 passed \(3\)/],
  [
    'Jest',
    'jest-commonjs',
    () => [inPackage('jest', 'bin/jest.js'), '--ci', '--watchman=false'],
    /Tests: +4 passed, 4 total/,
  ],
  [
    'Jest with ES modules',
    'jest-modules',
    () => [inPackage('jest', 'bin/jest.js'), '--ci', '--watchman=false'],
    /Tests: +3 passed, 3 total/,
    { NODE_OPTIONS: '--experimental-vm-modules' },
  ],
  [
    'node:test',
    'node-test',
    () => ['--test', '--test-reporter=tap', 'connector.test.mjs', 'forgotten.test.mjs'],
    /^# pass 4\n# fail 0$/m,
  ],
]

describe('runs under', () => {
  test.each(runners)('%s', { timeout: 180_000 }, async (_, project, command, passed, env) => {
    const { code, output } = await run(project, command(), env)
    expect(output).toMatch(passed)
    expect(code).toBe(0)
  })
})

test('node:test tells of a request that was stopped though nobody asked the guard', async () => {
  const command = ['--import', 'es-connector-kit/guard', '--test', '--test-reporter=tap', 'swallowed.test.mjs']
  const { code, output } = await run('node-test', command)
  expect(output).toContain('Did you forget `setupConnectorMock().listen()`')
  expect(code).toBe(1)
})

test.each<[name: string, project: string, command: () => string[]]>([
  ['Vitest', 'vitest', () => [inPackage('vitest', 'vitest.mjs'), 'run', '--config', 'vitest.unawaited.config.mjs']],
  [
    'Jest',
    'jest-commonjs',
    () => [inPackage('jest', 'bin/jest.js'), '--ci', '--watchman=false', '--config', 'jest.unawaited.config.cjs'],
  ],
  ['node:test', 'node-test', () => ['--test', '--test-reporter=tap', 'unawaited.mjs']],
])(
  '%s fails for an answer that is not as described, though nobody awaits the assertion',
  async (_, project, command) => {
    const { code, output } = await run(project, command())
    expect(output).toContain('Expected that it is an answer of connector.get with status 200')
    expect(code).toBe(1)
  },
)
