import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNames } from '../../../../src/contract/checks/names.ts'
import type { ContractReport } from '../../../../src/contract/report/report.ts'
import { renderSarif } from '../../../../src/contract/report/sarif.ts'
import { contractReport, eventfulReport, found, largeReport, shownExchange } from '../../../support/contract-report.ts'

const schemaFile = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(schemaFile), 'utf8'))
const ajv = new Draft4({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema has against a report in SARIF. */
function departures(report: ContractReport) {
  validate(JSON.parse(renderSarif(report)))
  return validate.errors ?? []
}

function run(report: ContractReport) {
  return JSON.parse(renderSarif(report)).runs[0]
}

describe('SARIF', () => {
  test.each([
    ['an eventful report', eventfulReport()],
    ['a report of nothing', contractReport()],
    ['a large report', largeReport(6000)],
  ])('%s fits the schema', (_, report) => {
    expect(departures(report)).toEqual([])
  })

  test('a log that does not fit is noticed', () => {
    const log = JSON.parse(renderSarif(eventfulReport()))
    log.runs[0].results[0].level = 'fatal'
    log.runs[0].invocations[0].startTimeUtc = 'today'
    validate(log)
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(['/runs/0/results/0/level', '/runs/0/invocations/0/startTimeUtc']),
    )
  })

  test('fits the schema whatever a server sends', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const exchange = shownExchange({
          request: { method: a, url: b, body: a },
          response: { status: 200, headers: { [a]: b }, body: b },
        })
        expect(
          departures(contractReport({ violations: [found({ path: a, expected: b, received: a, exchange })] })),
        ).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  test('every check is a rule, and results point to theirs', () => {
    const { tool, results } = run(eventfulReport())
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(checkNames)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  test('a result has its level, its place in the description, its fingerprint and its exchange', () => {
    const [, result] = run(eventfulReport()).results
    expect(result).toMatchObject({
      ruleId: 'transition',
      level: 'error',
      occurrenceCount: 3,
      locations: [{ physicalLocation: { artifactLocation: { uri: 'openapi.yaml' }, region: { startLine: 10885 } } }],
      fingerprints: { 'finding/v1': 'transition | connector.update_status | status, created → connected' },
      webRequest: { method: 'PUT', target: '/_connector/ck-1/_status' },
      webResponse: { statusCode: 200 },
      properties: { transition: 'created → connected' },
    })
  })

  test('the invocation has the exit code and the times', () => {
    expect(run(eventfulReport()).invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 1,
      startTimeUtc: '2026-02-03T04:05:06.789Z',
      endTimeUtc: '2026-02-03T04:05:19.134Z',
    })
  })

  test('coverage stands in the properties of the run', () => {
    const report = eventfulReport()
    expect(run(report).properties).toMatchObject({
      operationCoverage: report.operations,
      transitionCoverage: report.transitions,
    })
  })

  test('of too many results the worst stay', () => {
    const infos = Array.from({ length: 5000 }, (_, index) => found({ severity: 'info', path: `/${index}` }))
    const { results } = run(contractReport({ violations: [...infos, found()] }))
    expect(results).toHaveLength(5000)
    expect(results[0].level).toBe('error')
  })
})
