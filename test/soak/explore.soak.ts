import { beforeEach, describe, expect, test, vi } from 'vitest'
import { explore } from '../../src/explore.ts'
import { createFaultyMock } from '../../src/faults/faulty-mock.ts'
import { faults } from '../../src/faults/index.ts'
import { sendTo } from '../../src/faults/send-to.ts'
import { common } from '../unit/explore/sides.ts'

/** Titles of what exploring cannot see, with the reason. */
const beyond: readonly (readonly [title: RegExp, reason: string])[] = [
  [/^answers 503 for what was accepted$/, 'a 503 of a live server is no difference, so its sequence ends there'],
  [/several come at the same time$|while several requests are under way$/, 'calls are played one after the other'],
]

// Faults look at the time of this machine; here each look takes a while, so that what they find does not hang on how busy it is.
beforeEach(() => {
  let now = Date.parse('2026-01-05T10:00:00.000Z')
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 5
    return now
  })
})

describe('finds a server that', () => {
  const seen = faults.filter(({ title }) => !beyond.some(([pattern]) => pattern.test(title)))
  test.each(seen.map((fault) => [`${fault.operation ?? 'anywhere'}: ${fault.title}`, fault] as const))(
    '%s',
    async (_, fault) => {
      const target = sendTo(createFaultyMock(fault))
      const { differences } = await explore({ ...common, resolution: 2, target, seed: 1, runs: 800, maxShrinks: 0 })
      expect(differences).toHaveLength(1)
    },
  )
})

test('but for what it cannot see', () => {
  const titles = faults.map(({ title }) => title)
  expect(beyond.filter(([pattern]) => !titles.some((title) => pattern.test(title)))).toEqual([])
})
