import { expect, test } from 'vitest'
import { drive } from '../load/drive.ts'
import { startStandalone } from '../load/standalone.ts'
import { steps } from '../load/steps.ts'
import { send } from './serve.ts'

// `npm run test:soak` does the same for minutes.
test('64 connections at once, each with all operations: every answer is as it must be, and nothing is left behind', async () => {
  const { url, complaints } = await startStandalone()
  let answers = 0
  const faults = await drive({
    url,
    connections: 64,
    goesOn: (rounds) => rounds < 1,
    onAnswer: () => answers++,
  })
  expect(faults).toEqual([])
  expect(answers).toBe(64 * steps.length)
  const { connectors, sync_jobs, secrets } = JSON.parse((await send(`${url}/_mock/state`)).body)
  expect([connectors, sync_jobs, secrets, complaints()]).toEqual([[], [], [], ''])
})
