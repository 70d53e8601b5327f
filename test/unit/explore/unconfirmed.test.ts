import { expect, test } from 'vitest'
import { neverSeen, unconfirmedRules } from '../../../src/explore/unconfirmed.ts'
import { evidence } from '../../../src/spec/generated/evidence.ts'

test('every unconfirmed point of the description is either told from a difference, or never come upon', () => {
  const points = new Set(Object.values(evidence).flatMap(({ unconfirmed }) => [...unconfirmed] as string[]))
  const covered = [...unconfirmedRules.map(({ point }) => point), ...neverSeen]
  expect([...points].filter((point) => !covered.includes(point))).toEqual([])
  expect(covered.filter((point) => !points.has(point))).toEqual([])
})
