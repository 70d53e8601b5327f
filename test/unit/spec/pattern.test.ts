import { expect, test } from 'vitest'
import { pattern } from '../../../scripts/generate/pattern.js'

const short = '^[ab]+$'
// The same, but too long to be asked for each text.
const long = `${short}|${'x'.repeat(1000)}`

test('is told from others by its text', () => {
  expect(String(pattern(long, 'u'))).toBe(String(new RegExp(long, 'u')))
})

test('what came of a text is told again, and of another anew', () => {
  const [told, asked] = [pattern(long, 'u'), pattern(short, 'u')]
  for (const text of ['', 'a', 'a', 'c', 'c', 'a', 'ab', 'c', '', 'b']) {
    expect(told.test(text)).toBe(asked.test(text))
    expect(told.test(text)).toBe(/^[ab]+$/.test(text))
  }
})
