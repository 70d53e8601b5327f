import { expect, test } from 'vitest'
import { renderJson } from '../../../../src/contract/report/json.ts'
import { eventfulReport } from '../../../support/contract-report.ts'

test('is the report itself', () => {
  expect(JSON.parse(renderJson(eventfulReport()))).toEqual(JSON.parse(JSON.stringify(eventfulReport())))
})

test('does not depend on who put the report together', () => {
  expect(renderJson(turned(eventfulReport()) as ReturnType<typeof eventfulReport>)).toBe(renderJson(eventfulReport()))
})

test('begins with what a reader asks first', () => {
  expect(Object.keys(JSON.parse(renderJson(eventfulReport())))).toEqual([
    'format',
    'tool',
    'run',
    'target',
    'profile',
    'startedAt',
    'complete',
    'totals',
    'duration',
    'violations',
    'operations',
    'transitions',
    'cases',
  ])
})

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}
