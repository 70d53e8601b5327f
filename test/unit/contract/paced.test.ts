import { expect, test } from 'vitest'
import type { Send } from '../../../src/contract/exchange.ts'
import { paced } from '../../../src/contract/paced.ts'

test('spaces requests out, in the order in which they came, and lets an idle sender go on at once', async () => {
  let time = 0
  const sent: [url: string, at: number][] = []
  const waiting: { at: number; go: () => void }[] = []
  const send: Send = async ({ url }) => {
    sent.push([url, time])
    return { status: 200, headers: {}, body: '' }
  }
  const slow = paced(send, 10, {
    now: () => time,
    sleep: (delay) => new Promise((go) => waiting.push({ at: time + delay, go })),
  })
  const ask = (url: string) => slow({ method: 'GET', url, headers: {}, body: '' })
  const all = Promise.all(['a', 'b', 'c'].map(ask))
  for (const { at, go } of waiting) {
    time = at
    go()
    await Promise.resolve()
  }
  await all
  time = 1000
  await ask('d')
  expect(sent).toStrictEqual([
    ['a', 0],
    ['b', 100],
    ['c', 200],
    ['d', 1000],
  ])
})
