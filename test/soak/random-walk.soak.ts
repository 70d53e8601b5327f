import { expect, test } from 'vitest'
import { operations } from '../../src/operations/index.ts'
import { walkAtRandom } from '../unit/engine/random-walk/walk.ts'

test('no long walk over the API leads to a defect, an undescribed answer or a state outside the tables', () => {
  const { steps, statuses, answered } = walkAtRandom(1700)
  console.log(`${steps} steps; answers by status: ${JSON.stringify(Object.fromEntries(statuses))}`)
  expect([...operations.keys()].filter((id) => !answered.has(id))).toEqual([])
})
