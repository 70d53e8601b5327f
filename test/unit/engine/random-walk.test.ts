import { expect, test } from 'vitest'
import { operations } from '../../../src/operations/index.ts'
import { walkAtRandom } from './random-walk/walk.ts'

// `npm run test:soak` walks much longer.
test('no walk over the API leads to a defect, an undescribed answer or a state outside the tables', () => {
  const { statuses, answered } = walkAtRandom(120)
  // The walk is worth something only while it gets somewhere.
  for (const status of [200, 201, 400, 404, 405, 406, 500]) expect(statuses.get(status) ?? 0).toBeGreaterThan(5)
  expect([...operations.keys()].filter((id) => !answered.has(id))).toEqual([])
})
