import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNames } from '../../../../src/contract/checks/names.ts'
import {
  fingerprint,
  grouped,
  inOrder,
  operationOf,
  placeOf,
  severities,
  specOf,
} from '../../../../src/contract/report/findings.ts'
import { found } from '../../../support/contract-report.ts'

const some = fc.array(
  fc.record({
    severity: fc.constantFrom(...severities),
    check: fc.constantFrom(...checkNames),
    operation: fc.constantFrom('connector.get' as const, 'connector.put' as const, undefined),
    path: fc.string({ maxLength: 2 }),
  }),
)

test('groups hold each finding once, with those of its check and operation', () => {
  fc.assert(
    fc.property(some, (changes) => {
      const violations = changes.map(found)
      const groups = grouped(violations)
      expect(groups.flatMap((group) => group.violations).toSorted()).toHaveLength(violations.length)
      expect(new Set(groups.flatMap((group) => group.violations))).toEqual(new Set(violations))
      expect(new Set(groups.map(({ check, operation }) => `${check} ${operation}`)).size).toBe(groups.length)
      for (const { check, operation, violations: all } of groups) {
        for (const one of all) expect([one.check, operationOf(one)]).toEqual([check, operation])
      }
    }),
  )
})

test('the worst come first', () => {
  fc.assert(
    fc.property(some, (changes) => {
      const ranks = inOrder(changes.map(found)).map(({ severity }) => severities.indexOf(severity))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }),
  )
})

test('says what a finding is about, and where the description speaks of it', () => {
  expect(placeOf(found())).toBe('status, created → connected')
  expect(placeOf(found({ subject: 'body', path: '/result' }))).toBe('body /result, created → connected')
  expect(specOf(found())).toBe('openapi.yaml:10885 /components/schemas/ConnectorStatus/x-transitions')
  expect(specOf(found({ spec: undefined }))).toBeUndefined()
})

test('the fingerprint stays when only values and counts differ', () => {
  const again = found({ count: 7, received: 'something else', case: 'another', severity: 'warning' })
  expect(fingerprint(again)).toBe(fingerprint(found()))
  expect(fingerprint(found({ path: '/other' }))).not.toBe(fingerprint(found()))
  expect(fingerprint(found({ operation: 'connector.update_error' }))).not.toBe(fingerprint(found()))
})
