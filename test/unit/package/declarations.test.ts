import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Otherwise they declare a module of that name when a compiler reads them before the real one.
test.each([
  ['vitest', 'vitest'],
  ['jest', 'expect'],
])('the declarations of %s import the module that they add to', (entry, module) => {
  const text = readFileSync(`dist/${entry}.d.ts`, 'utf8')
  expect(text).toMatch(new RegExp(`^declare module ["']${module}["']`, 'm'))
  expect(text.startsWith(`import "${module}";`)).toBe(true)
})
