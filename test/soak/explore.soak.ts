import { beforeEach, describe, expect, test, vi } from 'vitest'
import { explore } from '../../src/explore.ts'
import { createFaultyMock } from '../../src/faults/faulty-mock.ts'
import { faults } from '../../src/faults/index.ts'
import { sendTo } from '../../src/faults/send-to.ts'
import { common } from '../unit/explore/sides.ts'

/** What exploring cannot see, with the reason. */
const beyond: Readonly<Record<string, string>> = {
  'answers 503 for what was accepted': 'a 503 of a live server is no difference, so its sequence ends there',
  'loses writes when several come at the same time': 'calls are played one after the other',
}

// Faults look at the time of this machine; here each look takes a while, so that what they find does not hang on how busy it is.
beforeEach(() => {
  let now = Date.parse('2026-01-05T10:00:00.000Z')
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 5
    return now
  })
})

describe('finds a server that', () => {
  const seen = faults.filter(({ title }) => !Object.hasOwn(beyond, title))
  test.each(seen.map((fault) => [`${fault.operation ?? 'anywhere'}: ${fault.title}`, fault] as const))(
    '%s',
    async (_, fault) => {
      const target = sendTo(createFaultyMock(fault))
      const { differences } = await explore({ ...common, resolution: 2, target, seed: 1, runs: 250, maxShrinks: 0 })
      expect(differences).toHaveLength(1)
    },
  )
})

test('but for what it cannot see', () => {
  const titles = faults.map(({ title }) => title)
  expect(Object.keys(beyond).filter((title) => !titles.includes(title))).toEqual([])
})
