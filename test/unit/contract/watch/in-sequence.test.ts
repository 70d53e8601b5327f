import { expect, test } from 'vitest'
import { readExchange } from '../../../../src/contract/read-exchange.ts'
import { createSequence, type Sequenced } from '../../../../src/contract/watch/in-sequence.ts'

const exchange = (method: string, id: string, startedAt: number, endedAt: number) =>
  readExchange(
    { method, url: method === 'GET' ? `/_connector/${id}` : `/_connector/${id}/_check_in`, headers: {}, body: '' },
    { status: 200, headers: {}, body: '{}' },
    { startedAt, endedAt },
  )

/** Begins and ends exchanges as their times say. */
function play(exchanges: readonly ReturnType<typeof exchange>[]): Sequenced[] {
  const passed: Sequenced[] = []
  const sequence = createSequence((next) => passed.push(next))
  const events = exchanges.flatMap((one, index) => [
    { at: one.startedAt, index, ends: false },
    { at: one.endedAt, index, ends: true },
  ])
  events.sort((a, b) => a.at - b.at)
  const tickets = new Map<number, ReturnType<typeof sequence.begin>>()
  for (const { index, ends, at } of events) {
    if (ends) tickets.get(index)?.end(exchanges[index])
    else tickets.set(index, sequence.begin(at))
  }
  return passed
}

test('exchanges one after the other come in their order, none doubtful', () => {
  const passed = play([exchange('PUT', 'a', 0, 1), exchange('GET', 'a', 2, 3), exchange('PUT', 'a', 4, 5)])
  expect(passed.map(({ exchange: { startedAt }, overlapped }) => [startedAt, overlapped])).toEqual([
    [0, false],
    [2, false],
    [4, false],
  ])
})

test('a read during a write of the same document is doubtful, and so is the write', () => {
  const passed = play([exchange('PUT', 'a', 0, 10), exchange('GET', 'a', 2, 3)])
  expect(passed.map(({ exchange: { request }, overlapped }) => [request.method, overlapped])).toEqual([
    ['GET', true],
    ['PUT', true],
  ])
})

test('reads may overlap, and writes of other documents', () => {
  const passed = play([
    exchange('GET', 'a', 0, 10),
    exchange('GET', 'a', 2, 3),
    exchange('PUT', 'b', 1, 9),
    exchange('PUT', 'c', 2, 8),
  ])
  expect(passed.map(({ overlapped }) => overlapped)).toEqual([false, false, false, false])
})

test('of those that end at the same time the one that began first comes first, whichever is read first', () => {
  const passed: Sequenced[] = []
  const sequence = createSequence((next) => passed.push(next))
  const first = sequence.begin(0)
  const second = sequence.begin(1)
  second.end(exchange('GET', 'a', 1, 1))
  first.end(exchange('PUT', 'a', 0, 1))
  expect(passed.map(({ exchange: { request } }) => request.method)).toEqual(['PUT', 'GET'])
})

test('a list that a write overlaps with is doubtful, and the write is not', () => {
  const list = readExchange(
    { method: 'GET', url: '/_connector', headers: {}, body: '' },
    { status: 200, headers: {}, body: '{}' },
    { startedAt: 2, endedAt: 3 },
  )
  expect(play([exchange('PUT', 'a', 0, 10), list]).map(({ overlapped }) => overlapped)).toEqual([true, false])
  const put = exchange('PUT', 'a', 0, 10)
  const refused = { ...put, response: { ...put.response, status: 400 } }
  expect(play([refused, list]).map(({ overlapped }) => overlapped)).toEqual([false, false])
})

test('a job is doubtful while its connector may be deleted with it', () => {
  const [get, remove] = (
    [
      ['GET', '/_connector/_sync_job/j', 2, 3],
      ['DELETE', '/_connector/a?delete_sync_jobs=true', 0, 10],
    ] as const
  ).map(([method, url, startedAt, endedAt]) =>
    readExchange(
      { method, url, headers: {}, body: '' },
      { status: 200, headers: {}, body: '{}' },
      { startedAt, endedAt },
    ),
  )
  expect(play([remove as never, get as never]).map(({ overlapped }) => overlapped)).toEqual([true, false])
})

test('an exchange waits for those that began before it ended', () => {
  const passed: Sequenced[] = []
  const sequence = createSequence((next) => passed.push(next))
  const slow = sequence.begin(0)
  const quick = sequence.begin(1)
  quick.end(exchange('GET', 'a', 1, 2))
  expect(passed).toEqual([])
  slow.end(exchange('PUT', 'a', 0, 5))
  expect(passed.map(({ overlapped }) => overlapped)).toEqual([true, true])
})

test('a request that came to nothing holds nobody up', () => {
  const passed: Sequenced[] = []
  const sequence = createSequence((next) => passed.push(next))
  const lost = sequence.begin(0)
  sequence.begin(1).end(exchange('GET', 'a', 1, 2))
  lost.end()
  expect(passed).toHaveLength(1)
  sequence.begin(3).end(exchange('GET', 'a', 3, 4))
  expect(passed).toHaveLength(2)
})
