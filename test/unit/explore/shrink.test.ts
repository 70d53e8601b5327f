import { expect, test } from 'vitest'
import type { Call } from '../../../src/explore/call.ts'
import { shrink } from '../../../src/explore/shrink.ts'

const call = (path: string, more: Partial<Call> = {}): Call => ({
  operation: 'connector.put',
  method: 'PUT',
  path,
  ...more,
})
const noise = Array.from({ length: 12 }, (_, i) => call(`/_connector/{{connector-${i + 2}}}`))

test('leaves the calls that it takes, with the body that it takes', async () => {
  const body = { name: 'x', sync_cursor: { a: { b: 1 }, c: [1, 2, 3] } }
  const found = [...noise, call('/_connector/{{connector-9}}', { body }), ...noise, call('/last?pretty&human')]
  const left = await shrink(found, {
    tries: 1000,
    leadsThere: async (calls) =>
      calls.at(-1)?.path.startsWith('/last') === true && JSON.stringify(calls).includes('"a":{"b":1}'),
  })
  expect(left).toEqual([call('/_connector/{{connector-1}}', { body: { sync_cursor: { a: { b: 1 } } } }), call('/last')])
})

test('asks no more often than it may', async () => {
  let asked = 0
  await shrink([...noise, call('/last')], {
    tries: 7,
    leadsThere: async () => {
      asked++
      return false
    },
  })
  expect(asked).toBe(7)
})
