import { afterEach, describe, expect, test, vi } from 'vitest'
import { createConnectorMock, type Duration } from '../../../src/index.ts'

const ten = Date.parse('2026-01-05T10:00:00.000Z')
const seed = { connectors: [{ id: 'crm' }] }

function lastSeen(mock: ReturnType<typeof createConnectorMock>) {
  mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: {}, body: '' })
  return mock.connectors.get('crm')?.last_seen
}

test.each(['2026-01-05T10:00:00Z', '2026-01-05T12:00:00.000+02:00', ten, new Date(ten)])('is set to %s', (instant) => {
  const mock = createConnectorMock({ seed })
  mock.clock.set(instant)
  expect(lastSeen(mock)).toBe('2026-01-05T10:00:00.000Z')
  expect(mock.requests.at(-1)?.time).toBe('2026-01-05T10:00:00.000Z')
})

test.each<[number | Duration, number]>([
  [500, 500],
  [{ minutes: 5 }, 300_000],
  [{ days: 1, hours: 2, seconds: 0.5, milliseconds: 1 }, 93_600_501],
  [{ minutes: 0 }, 0],
])('goes on by %j', (span, milliseconds) => {
  let time = ten
  const { clock } = createConnectorMock({ clock: () => time })
  clock.advance(span)
  expect(clock.now()).toBe(ten + milliseconds)
  time += 7
  expect(clock.now()).toBe(ten + milliseconds + 7)
  clock.set(0)
  clock.advance(span)
  time += 7
  expect(clock.now()).toBe(milliseconds)
  clock.reset()
  expect(clock.now()).toBe(time)
})

test.each([
  Number.NaN,
  '-000000-01-01',
  '10:00',
  '1',
  'today',
  '2026-01-05T10:00',
  '2026-13-45',
  '2026-02-30',
  '2026-02-30T10:00:00Z',
  '2026-01-05T10:60:00Z',
  null,
  {},
])('is not set to %s', (instant) => {
  const { clock } = createConnectorMock({ clock: () => ten })
  expect(() => clock.set(instant as never)).toThrow('is no instant')
  expect(clock.now()).toBe(ten)
})

test.each([
  [-1, 'go back'],
  [{ minutes: -1 }, 'go back'],
  [Number.NaN, 'is no span'],
  [{ minute: 5 }, 'is no span'],
  [{ minutes: '5' }, 'is no span'],
  ['5 minutes', 'is no span'],
  [{}, 'is no span'],
  [{ minutes: undefined }, 'is no span'],
  [9e15, 'beyond the year 9999'],
  [Date.parse('9999-12-31T23:59:59.999Z') - ten + 1, 'beyond the year 9999'],
])('does not go on by %j', (span, reason) => {
  const { clock } = createConnectorMock({ clock: () => ten })
  expect(() => clock.advance(span as never)).toThrow(reason)
  expect(clock.now()).toBe(ten)
})

test.each([9e15, Number.POSITIVE_INFINITY, '+010000-01-01', '-000001-12-31', Date.UTC(10_000, 0), new Date(-7e13)])(
  'is not set to %s, beyond the years of four digits',
  (instant) => {
    const { clock } = createConnectorMock({ clock: () => ten })
    expect(() => clock.set(instant)).toThrow('is beyond the years 0 to 9999.')
    expect(clock.now()).toBe(ten)
  },
)

test.each(['0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2024-02-29T00:00:00.000Z'])(
  'what is written at %s can be loaded again',
  (instant) => {
    const mock = createConnectorMock({ seed })
    mock.clock.set(instant)
    expect(lastSeen(mock)).toBe(instant)
    createConnectorMock().load(mock.state())
  },
)

test('goes no further than the year 9999', () => {
  let time = ten
  const mock = createConnectorMock({ seed, clock: () => time })
  mock.clock.advance(Date.parse('9999-12-31T23:59:59.900Z') - ten)
  time += 300
  expect(lastSeen(mock)).toBe('9999-12-31T23:59:59.999Z')
  expect([mock.requests.length, mock.snapshot().takenAt]).toEqual([1, '9999-12-31T23:59:59.999Z'])
})

test.each([Number.NaN, 1e15, '5', undefined])('a clock that gives %s is named', (time) => {
  expect(() => createConnectorMock({ seed, clock: () => time as never })).toThrow(
    `es-connector-kit: Failed to tell the time: the mock's \`clock\` gives [${time}]`,
  )
})

test('a fork with a clock of its own goes by that', () => {
  const mock = createConnectorMock({ seed })
  mock.clock.set(0)
  expect(mock.fork({ clock: () => ten }).clock.now()).toBe(ten)
  expect(mock.fork().clock.now()).toBe(0)
})

test('a reset of the mock gives it back to the clock that was given', () => {
  const mock = createConnectorMock({ seed, clock: () => ten })
  mock.clock.set(0)
  mock.reset()
  expect(lastSeen(mock)).toBe('2026-01-05T10:00:00.000Z')
})

describe('with faked timers', () => {
  afterEach(() => void vi.useRealTimers())

  test('goes along with them, as far ahead as it was put', () => {
    vi.useFakeTimers({ now: ten })
    const { clock } = createConnectorMock()
    clock.advance({ hours: 1 })
    vi.advanceTimersByTime(5000)
    expect(clock.now()).toBe(ten + 3_605_000)
    expect(vi.getTimerCount()).toBe(0)
    clock.set(ten)
    vi.advanceTimersByTime(5000)
    expect(clock.now()).toBe(ten)
  })
})
