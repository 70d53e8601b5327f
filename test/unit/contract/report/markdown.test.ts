import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../../../src/contract/report/markdown.ts'
import { codeBlock, inlineCode, markdownTable, plainText } from '../../../../src/contract/report/markdown-parts.ts'
import { contractReport, eventfulReport, found, shownExchange } from '../../../support/contract-report.ts'

const hostile = '</code><script>alert(1)</script>|`![x](http://evil)`\n# h @all'

test('what a server sent is neither HTML nor Markdown', () => {
  const exchange = shownExchange({ request: { method: 'GET', url: hostile, body: '' } })
  const markdown = renderMarkdown(
    contractReport({ target: { url: hostile }, violations: [found({ received: hostile, path: hostile, exchange })] }),
  )
  expect(markdown).not.toMatch(/<script|\]\(http|^# h|@all/m)
  expect(markdown.match(/<code>/g)).toHaveLength(markdown.match(/<\/code>/g)?.length ?? 0)
})

test('a text comes out of its references as it went in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const back = plainText(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      expect(back).toBe(text)
    }),
  )
  expect(inlineCode('')).toBe('')
})

test('a fence is longer than what it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a') }), (text) => {
      const block = codeBlock(text, 'sh').split('\n')
      const fence = block.at(-1) ?? ''
      expect(block.slice(1, -1).some((line) => line.includes(fence))).toBe(false)
    }),
  )
})

test('a table has a cell for each column', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})

describe('the summary', () => {
  const markdown = renderMarkdown(eventfulReport())

  test('rows of each table have as many cells as its head', () => {
    for (const table of markdown.match(/(^\|.*\|$\n?)+/gm) ?? []) {
      const widths = table
        .trimEnd()
        .split('\n')
        .map((row) => row.split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('has a diagram for each machine, that says what each change came to', () => {
    expect(markdown.match(/```mermaid\nstateDiagram-v2\n/g)).toHaveLength(2)
    expect(markdown).toContain('  s0 --> s3: VIOLATED 1 (illegal)')
    expect(markdown).toContain('  s0 --> s2: refused 2 (illegal)')
    expect(markdown).toContain('  s0 --> s1: accepted 2')
  })
})
