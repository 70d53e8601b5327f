import { misuse } from '../errors/misuse.ts'
import { isObject } from '../json/value.ts'
import type { Clock } from '../store/clock.ts'
import { isInstant, latest, readInstant } from './instant.ts'

/** A span of time; what it names is added up, and may have fractions. */
export interface Duration {
  /** Of 24 hours. */
  readonly days?: number
  /** Of 60 minutes. */
  readonly hours?: number
  /** Of 60 seconds. */
  readonly minutes?: number
  /** Of 1,000 milliseconds. */
  readonly seconds?: number
  /** The finest that the mock tells. */
  readonly milliseconds?: number
}

/** The time of a mock. It has no timers: time moves when somebody asks, and nothing happens by itself. */
export interface MockClock {
  /** The present, in milliseconds since 1970; at the end of the year 9999 it stands still. Errors: what the mock's `clock` gives is no instant. */
  now(): number
  /**
   * Puts the clock to an instant, at which it stands still: milliseconds since 1970, a `Date`, or ISO 8601. Errors: what is no instant of the
   * years 0 to 9999.
   *
   * @example
   * mock.clock.set('2026-01-05T10:00:00Z')
   */
  set(instant: number | string | Date): void
  /**
   * Moves the clock on, by milliseconds or by a span. One that stands still stands still later; any other goes on from there.
   * Errors: a span that is none, goes back, or ends after the year 9999.
   *
   * @example
   * mock.clock.advance({ minutes: 5 })
   */
  advance(by: number | Duration): void
  /** Goes back to the mock's `clock`, as does `reset` of the mock. */
  reset(): void
}

/** How a clock has been put: where it stands, or how far it is ahead. */
export interface ClockSetting {
  readonly standing: number | undefined
  readonly ahead: number
}

/** A clock whose setting can be kept and put back. */
export interface AdjustableClock extends MockClock {
  setting: ClockSetting
}

/** A clock that nobody has put. */
export const asGiven: ClockSetting = { standing: undefined, ahead: 0 }

const units = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 }

/** Makes a clock that goes with another until it is put. */
export function createMockClock(given: Clock, setting: ClockSetting = asGiven): AdjustableClock {
  const clock: AdjustableClock = {
    setting,
    now: () => clock.setting.standing ?? Math.min(presentOf(given) + clock.setting.ahead, latest),
    set(instant) {
      clock.setting = { standing: readInstant('set the clock', instant), ahead: 0 }
    },
    advance(by) {
      const span = readSpan(by)
      const { standing, ahead } = clock.setting
      if (!(clock.now() + span <= latest)) {
        throw misuse(`Failed to advance the clock by [${span}] ms: it would end beyond the year 9999.`)
      }
      clock.setting =
        standing === undefined ? { standing, ahead: ahead + span } : { standing: standing + span, ahead: 0 }
    },
    reset() {
      clock.setting = asGiven
    },
  }
  return clock
}

function presentOf(given: Clock): number {
  const now = given()
  if (isInstant(now)) return now
  throw misuse(
    `Failed to tell the time: the mock's \`clock\` gives [${String(now)}], which is no milliseconds since 1970 in the years 0 to 9999.`,
  )
}

function readSpan(by: unknown): number {
  const span = typeof by === 'number' ? by : isObject(by) ? sumOf(by) : Number.NaN
  if (span >= 0 && span < Number.POSITIVE_INFINITY) return span
  if (span < 0) throw misuse(`Failed to advance the clock: [${span}] ms go back. Set the clock instead.`)
  throw misuse(
    `Failed to advance the clock: [${isObject(by) ? JSON.stringify(by) : String(by)}] is no span. Give milliseconds, or an object with numbers of ${Object.keys(units).join(', ')}.`,
  )
}

/** NaN when something in it is no number of a unit, or when there is nothing in it. */
function sumOf(span: object): number {
  const counts = Object.entries(span).filter(([, count]) => count !== undefined)
  if (counts.length === 0) return Number.NaN
  return counts.reduce((sum, [unit, count]) => {
    const length = Object.hasOwn(units, unit) ? units[unit as keyof typeof units] : Number.NaN
    return typeof count === 'number' ? sum + count * length : Number.NaN
  }, 0)
}
