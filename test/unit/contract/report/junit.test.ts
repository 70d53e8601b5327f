import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { renderJunit } from '../../../../src/contract/report/junit.ts'
import type { ContractReport } from '../../../../src/contract/report/report.ts'
import {
  contractReport,
  eventfulReport,
  found,
  largeReport,
  playedCase,
  shownExchange,
} from '../../../support/contract-report.ts'

const schema = readFileSync(join(import.meta.dirname, 'schemas/junit-10.xsd'), 'utf8')

/** What the schema of Jenkins has against it. */
async function departures(...reports: readonly ContractReport[]): Promise<readonly string[]> {
  const xml = reports.map((report, index) => ({ fileName: `${index}.xml`, contents: renderJunit(report) }))
  const { errors } = await validateXML({ xml, schema, initialMemoryPages: 2048, maxMemoryPages: 4096 })
  return errors.map(({ rawMessage }) => rawMessage)
}

describe('JUnit XML', () => {
  test('fits the schema of Jenkins', async () => {
    expect(await departures(eventfulReport(), contractReport(), largeReport(300))).toEqual([])
  })

  test('a document that does not fit is noticed', async () => {
    const xml = renderJunit(eventfulReport()).replace('<testcase name=', '<testcase title=')
    expect((await validateXML({ xml: [{ fileName: 'x.xml', contents: xml }], schema })).valid).toBe(false)
  })

  test('fits it whatever a server sends', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    const reports = fc.sample(fc.tuple(text, text, text), 25).map(([a, b, c]) => {
      const violation = found({ path: a, expected: b, received: c, case: b, exchange: shownExchange({ curl: c }) })
      const cases = [
        playedCase({ id: a, title: c, outcome: 'violated', violations: [violation] }),
        playedCase({ outcome: 'unfinished', reason: b }),
        playedCase({ outcome: 'not applicable', reason: c }),
      ]
      return contractReport({ run: a, violations: [violation, found({ case: undefined, path: c })], cases })
    })
    expect(await departures(...reports)).toEqual([])
  })

  test('each outcome has its element', () => {
    const xml = renderJunit(eventfulReport())
    expect(xml).toContain('<failure type="transition" message="status, created → connected: expected 400,')
    expect(xml).toContain('<error type="unfinished" message="The target did not answer within 30 s."/>')
    expect(xml).toContain('<skipped type="not permitted" message="The API key lacks')
    expect(xml).toContain('<skipped type="not applicable" message="Soft deletion')
  })

  test('suites add up to the whole', () => {
    const xml = renderJunit(eventfulReport())
    const sum = (name: string) =>
      [...xml.matchAll(new RegExp(`<testsuite .*?\\b${name}="(\\d+)"`, 'g'))].reduce((all, [, n]) => all + Number(n), 0)
    // Six cases, and two findings of watched traffic.
    expect(xml).toMatch(/<testsuites [^>]*tests="8" failures="2" errors="1"/)
    expect([sum('tests'), sum('failures'), sum('errors'), sum('skipped')]).toEqual([8, 2, 1, 2])
    expect(xml.match(/<testcase /g)).toHaveLength(8)
    expect(xml.match(/<failure /g)).toHaveLength(2)
  })

  test('coverage stands in the properties', () => {
    const xml = renderJunit(eventfulReport())
    expect(xml).toContain(
      '<property name="transition.ConnectorStatus.created.configured" value="illegal, refused: tried 2, accepted 0, refused 2, violated 0"/>',
    )
    expect(xml).toContain('<property name="status.500" value="seen 1 time, not documented"/>')
  })

  test('line breaks in attributes survive, and what XML cannot hold is replaced', () => {
    const xml = renderJunit(
      contractReport({ cases: [playedCase({ outcome: 'unfinished', reason: 'a\nb\u0000\u001b<"' })] }),
    )
    expect(xml).toContain('message="a&#10;b\ufffd\ufffd&lt;&quot;"')
  })
})
