import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createConnectorMock } from '../../../src/index.ts'
import { createTimestamps } from '../../../src/store/clock.ts'

describe('timestamps', () => {
  test.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [1_767_607_200_000, '2026-01-05T10:00:00.000Z'],
    [1_767_607_200_000.999, '2026-01-05T10:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [-0.5, '1969-12-31T23:59:59.999Z'],
  ])('%d is %s', (time, text) => {
    expect(createTimestamps(() => time)()).toBe(text)
  })

  test('follow the clock, forwards and backwards', () => {
    let time = 0
    const now = createTimestamps(() => time)
    const read = [0, 5, 5, 3, 5].map((at) => {
      time = at
      return now()
    })
    expect(read.map((text) => Date.parse(text))).toStrictEqual([0, 5, 5, 3, 5])
  })

  test('are each clock by itself', () => {
    const [one, two] = [createTimestamps(() => 1), createTimestamps(() => 2)]
    expect([one(), two(), one()].map((text) => Date.parse(text))).toStrictEqual([1, 2, 1])
  })
})

describe('with faked timers', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2030-06-01T00:00:00.000Z') }))
  afterEach(() => void vi.useRealTimers())

  test('a mock without a clock of its own tells the faked time', () => {
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
    const checkIn = () => {
      mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: {}, body: '' })
      return mock.state().connectors[0]?.last_seen
    }
    expect(checkIn()).toBe('2030-06-01T00:00:00.000Z')
    vi.advanceTimersByTime(61_000)
    expect(checkIn()).toBe('2030-06-01T00:01:01.000Z')
    vi.setSystemTime(new Date('2020-01-01T00:00:00.000Z'))
    expect(checkIn()).toBe('2020-01-01T00:00:00.000Z')
  })

  test('also when the timers are faked after the mock was made', () => {
    vi.useRealTimers()
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] } })
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00.000Z') })
    mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: {}, body: '' })
    expect(mock.state().connectors[0]?.last_seen).toBe('2031-01-01T00:00:00.000Z')
  })
})
