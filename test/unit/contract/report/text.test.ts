import { describe, expect, test } from 'vitest'
import { type Painter, renderText } from '../../../../src/contract/report/index.ts'
import { textTable, wrap } from '../../../../src/contract/report/text-table.ts'
import {
  contractReport,
  eventfulReport,
  found,
  largeReport,
  playedCase,
  shownExchange,
} from '../../../support/contract-report.ts'

const hostile = '\u001b[2J\u001b]0;owned\u0007\r\n::stop-commands::x\u202egpj\ud800'

describe('text', () => {
  test('lines fit 100 columns, but for commands', () => {
    for (const report of [eventfulReport(), largeReport(500)]) {
      const long = renderText(report)
        .split('\n')
        .filter((line) => line.length > 100 && !line.includes('curl '))
      expect(long).toEqual([])
    }
  })

  test('the last line is the verdict', () => {
    expect(renderText(eventfulReport()).trimEnd().split('\n').at(-1)).toBe(
      '✗ The contract is broken: 2 errors, 1 warning, 1 info. The run did not come to its end.',
    )
    expect(
      renderText(contractReport({ cases: [playedCase()] }))
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe('✓ The contract holds: 1 case passed.')
  })

  test('a finding says what came, what is described and where, and how to see it again', () => {
    const { curl } = shownExchange()
    const text = renderText(contractReport({ violations: [found({ count: 3 })] }))
    expect(text).toContain(`connector.update_status · transition  Change of status against the state machine (1)
  ✗ error  status, created → connected
      expected  400, for created cannot become connected
      received  200, and the connector is connected
      spec      openapi.yaml:10885 /components/schemas/ConnectorStatus/x-transitions
      answered  200 to PUT /_connector/ck-1/_status
      seen      3 times, in transitions/connector.update_status/created-to-connected
      after
        curl -X PUT "$ES_URL/_connector/ck-1" -H 'content-type: application/json' -d '{"name":"ck-1"}'
      reproduce
        ${curl}
`)
  })

  test('commands are never cut or broken', () => {
    const curl = `curl -d '${'x '.repeat(5000)}' "$ES_URL/"`
    expect(renderText(contractReport({ violations: [found({ exchange: shownExchange({ curl }) })] }))).toContain(curl)
  })

  test('what a server sent gives no orders to the terminal, nor to GitHub', () => {
    const violation = found({
      expected: hostile,
      received: hostile,
      path: hostile,
      case: hostile,
      before: [hostile],
      exchange: shownExchange({ request: { method: 'GET', url: hostile, body: '' }, curl: hostile }),
    })
    const cases = [playedCase({ outcome: 'not permitted', reason: hostile })]
    const text = renderText(
      contractReport({ violations: [violation], cases, target: { url: hostile, version: hostile } }),
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\p{Surrogate}/u)
    expect(text).not.toMatch(/^\s*::/m)
    expect(text).toContain('\\u001b[2J')
  })

  test('paints by the painter it is given, and leaves the text alone', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
    const paint: Painter = {
      bold: tag('bold'),
      dim: tag('dim'),
      red: tag('red'),
      yellow: tag('yellow'),
      green: tag('green'),
      cyan: tag('cyan'),
    }
    const painted = renderText(eventfulReport(), paint)
    expect(painted).toContain('<red>✗ error</red>')
    expect(painted.replace(/<\/?(bold|dim|red|yellow|green|cyan)>/g, '').replace(/ +$/gm, '')).toBe(
      renderText(eventfulReport()),
    )
  })

  test('tells a status from a status by what the change came to', () => {
    const [, table] = renderText(eventfulReport()).split('Connector status\n')
    expect(table).toMatch(/created +· +✓ 2 +⊘ 2 +✗ 1 +✓ 2\n/)
  })
})

test('a table is as wide as its widest cells', () => {
  expect(
    textTable(
      [
        ['a', 'n'],
        ['long', { text: '10', paint: (text) => `*${text}*` }],
      ],
      [1],
    ),
  ).toEqual(['a      n', 'long  *10*'])
})

test('wraps at blanks, and keeps line breaks', () => {
  expect(wrap('aa bb cc\ndd', 5)).toEqual(['aa bb', 'cc', 'dd'])
  expect(wrap('a-word-too-long b', 5)).toEqual(['a-word-too-long', 'b'])
})
