import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportFormats } from '../../../../src/contract/report/index.ts'
import { machineNames } from '../../../../src/contract/report/transition-coverage.ts'
import {
  contractReport,
  eventfulReport,
  found,
  largeReport,
  playedCase,
  shownExchange,
} from '../../../support/contract-report.ts'

const formats = Object.entries(reportFormats)
/** Annotations speak of findings alone. */
const whole = formats.filter(([name]) => name !== 'github')

test('files have names of their own', () => {
  const files = formats.flatMap(([, { file }]) => file ?? [])
  expect(new Set(files).size).toBe(files.length)
})

describe.each(formats)('%s', (_, { render }) => {
  test('is the same for the same report', () => {
    expect(render(eventfulReport())).toBe(render(eventfulReport()))
  })

  test('ends with one line feed', () => {
    expect(render(eventfulReport())).toMatch(/[^\n]\n$/)
  })

  test('does not fail on whatever a server may send', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const violation = found({
          path: a,
          expected: b,
          received: c,
          case: a,
          before: [c],
          exchange: shownExchange({
            request: { method: 'GET', url: a, body: b },
            response: { status: 200, headers: { [b.toLowerCase()]: c }, body: c },
            curl: a,
          }),
        })
        const cases = [playedCase({ id: a, title: b, outcome: 'violated', violations: [violation] })]
        expect(render(contractReport({ violations: [violation], cases }))).not.toBe('')
      }),
      { numRuns: 50 },
    )
  })
})

describe.each(whole)('%s', (name, { render }) => {
  test('tells the coverage of every operation and every machine', () => {
    const report = eventfulReport()
    const text = render(report).replaceAll('&#95;', '_')
    for (const { operation, applicable } of report.operations) {
      if (applicable) expect(text).toContain(operation)
    }
    for (const machine of machineNames) expect(text).toMatch(new RegExp(machine.replace('Status', ''), 'i'))
    expect(text).toMatch(/refused/)
  })

  test('tells what was not played, and why', () => {
    const text = render(eventfulReport()).replaceAll('&#95;', '_')
    expect(text).toContain('The API key lacks the cluster privilege write_connector_secrets.')
    expect(text).toContain('Soft deletion came with 9.0, the target is 8.17.')
    expect(text).toContain('The target did not answer within 30 s.')
  })

  test('says so where it leaves findings out', () => {
    const text = render(largeReport(6000))
    // JUnit counts by case, of which it leaves none out.
    const complete = name === 'json' || name === 'junit'
    expect(text.includes('left out')).toBe(!complete)
    if (complete) expect(text.split('/results/5999/id').length).toBeGreaterThan(1)
  })
})

test.each([
  ['text', 300_000],
  ['markdown', 1_000_000],
  ['github', 65_000],
  ['html', 5_000_000],
] as const)('%s of 10,000 findings stays below %d characters', (name, limit) => {
  expect(reportFormats[name].render(largeReport(10_000)).length).toBeLessThan(limit)
})
