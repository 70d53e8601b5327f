import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../src/contract/report/diagram-layout.ts'
import { renderHtml } from '../../../../src/contract/report/html.ts'
import { comparison } from '../../../../src/contract/report/html-diff.ts'
import { script, scriptHash } from '../../../../src/contract/report/html-script.ts'
import { style, styleHash } from '../../../../src/contract/report/html-style.ts'
import { html, trusted } from '../../../../src/contract/report/html-template.ts'
import {
  contractReport,
  eventfulReport,
  found,
  largeReport,
  playedCase,
  shownExchange,
} from '../../../support/contract-report.ts'

const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`

describe('the page', () => {
  const page = renderHtml(eventfulReport())

  test('lets its own script and style run by their hashes, and nothing else', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64')
    expect(scriptHash).toBe(hash(script))
    expect(styleHash).toBe(hash(style))
    expect(page).toContain(`<script>${script}</script>`)
    expect(page).toContain(`<style>${style}</style>`)
    expect(page).not.toMatch(/ style="| on[a-z]+="/)
  })

  test('loads nothing from elsewhere', () => {
    expect(page.match(/\b(src|href)="[^"#]*"/g)).toEqual(['href="data:,"'])
    expect(page).not.toMatch(/@import|url\(/)
  })

  test('has headings without a gap', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      if (index > 0) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }
  })

  test('has each id once, and every reference leads to one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const references = [...page.matchAll(/ (?:aria-labelledby|href)="#?([^":]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    )
    for (const one of references) expect(ids).toContain(one)
  })

  test('says of every change of status what it came to', () => {
    expect(page).toContain('created → connected: illegal, violated (tried 2, accepted 0, refused 0, violated 1)')
    expect(page).toContain('in_progress → completed: legal, out of reach')
  })

  test('escapes whatever a server sent', () => {
    const violation = found({
      path: hostile,
      expected: hostile,
      received: hostile,
      case: hostile,
      before: [hostile],
      spec: { pointer: hostile, line: 1 },
      edge: { machine: 'SyncStatus', from: hostile, to: hostile },
      exchange: {
        request: { method: hostile, url: hostile, body: hostile },
        response: { status: 200, headers: { [hostile]: hostile }, body: hostile },
        curl: hostile,
      },
    })
    const evil = renderHtml({
      ...contractReport({
        violations: [violation],
        cases: [playedCase({ id: hostile, title: hostile, outcome: 'not permitted', reason: hostile })],
        transitions: [
          {
            machine: 'SyncStatus',
            from: hostile,
            to: 'error',
            operation: 'connector.sync_job_error',
            legal: false,
            reachable: true,
            tried: 1,
            accepted: 0,
            refused: 1,
            violated: 0,
          },
        ],
        target: { url: hostile, version: hostile, flavor: hostile },
        run: hostile,
        profile: hostile,
      }),
      startedAt: hostile,
    })
    expect(evil.match(/<script/g)).toHaveLength(1)
    expect(evil).not.toContain('<img')
    expect(evil.split('&lt;img').length).toBeGreaterThan(15)
  })

  test('of a large report says how many findings are left out, in all and of each group', () => {
    const large = renderHtml(largeReport(10_000))
    expect(large.match(/<article /g)).toHaveLength(600)
    expect(large).toContain('9,400 more findings left out here')
    const left = [...large.matchAll(/<p class="left-out">([\d,]+) more findings? left out[^<]*<\/p>/g)].map(
      ([, n = '']) => Number(n.replace(',', '')),
    )
    expect(left.slice(1).reduce((sum, n) => sum + n, 0)).toBe(9400)
  })

  test('without findings says so', () => {
    expect(renderHtml(contractReport({ cases: [playedCase()] }))).toContain('Nothing was found.')
  })
})

describe('a template', () => {
  test('escapes text, keeps HTML, and leaves out what is not there', () => {
    const part = html`<b title="${'"'}">${'<'}</b>`
    expect(html`${[part, 1, undefined, false, trusted('<hr>')]}`.text).toBe('<b title="&quot;">&lt;</b>1<hr>')
  })
})

describe('expected and received', () => {
  test('JSON is marked line by line, whatever the order of keys', () => {
    const { text } = comparison('{"a":1,"b":[2]}', '{"b":[3],"a":1}')
    expect(
      [...text.matchAll(/<mark class="(\w+)">\s*([^<]*?)\s*<\/mark>/g)].map(([, kind, value]) => [kind, value]),
    ).toEqual([
      ['removed', '2'],
      ['added', '3'],
    ])
  })

  test('sentences are marked word by word', () => {
    const { text } = comparison('the status is created now', 'the status is connected now')
    expect(text).toContain('the status is <mark class="removed">created</mark> now')
    expect(text).toContain('the status is <mark class="added">connected</mark> now')
  })

  test('nothing is marked where little is common', () => {
    expect(comparison('a string', '{"x":1}').text).not.toContain('<mark')
  })

  test('long values are cut, and say so', () => {
    expect(comparison('x'.repeat(9000), 'y').text).toContain('… (5,000 more characters)')
  })
})

describe('a diagram', () => {
  test.each([1, 2, 5, 7, 12])('has a place inside for each of %d statuses', (amount) => {
    const { nodes, width, height, node } = layOut(Array.from({ length: amount }, (_, index) => `s${index}`))
    expect(nodes).toHaveLength(amount)
    expect(new Set(nodes.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(amount)
    for (const { x, y } of nodes) {
      expect(x - node.width / 2).toBeGreaterThanOrEqual(0)
      expect(x + node.width / 2).toBeLessThanOrEqual(width)
      expect(y - node.height / 2).toBeGreaterThanOrEqual(0)
      expect(y + node.height / 2).toBeLessThanOrEqual(height)
    }
  })

  test('the ways there and back are apart, and every number in them is one', () => {
    const layout = layOut(['a', 'b', 'c'])
    expect(layout.way('a', 'b').label).not.toEqual(layout.way('b', 'a').label)
    for (const [from, to] of [
      ['a', 'b'],
      ['b', 'b'],
      ['x', 'a'],
      ['x', 'y'],
    ] as const) {
      expect(layout.way(from, to).curve + layout.way(from, to).arrow).not.toContain('NaN')
    }
  })

  test('a page draws a status that is new', () => {
    const [first] = eventfulReport().transitions
    const report = contractReport({ transitions: first ? [{ ...first, from: 'hibernating' }] : [] })
    expect(renderHtml(report)).toMatch(/<text [^>]*>hibernating<\/text>/)
    expect(shownExchange().curl).toContain('curl')
  })
})
