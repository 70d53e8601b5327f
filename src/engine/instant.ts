import { misuse } from '../errors/misuse.ts'
import { shown } from '../errors/shown.ts'

/** The bounds of the years 0 to 9999: in others the server's timestamps are written in a way that it does not read. */
const earliest = Date.parse('0000-01-01T00:00:00.000Z')
export const latest = Date.parse('9999-12-31T23:59:59.999Z')

/** Tells whether the server could write an instant, in milliseconds since 1970. */
export function isInstant(time: unknown): time is number {
  return typeof time === 'number' && time >= earliest && time <= latest
}

/** Reads an instant as users of this package give it; `what` says what fails when it is none. */
export function readInstant(what: string, instant: unknown): number {
  const time =
    typeof instant === 'string' && isDated(instant)
      ? parseDated(instant)
      : instant instanceof Date
        ? instant.getTime()
        : instant
  if (isInstant(time)) return time
  throw misuse(`Failed to ${what}: [${shown(instant)}] ${reason(instant, time)}`)
}

function reason(instant: unknown, time: unknown): string {
  if (typeof time === 'number' && !Number.isNaN(time)) return 'is beyond the years 0 to 9999.'
  if (typeof instant === 'string' && isDated(instant)) return 'is no instant: the calendar or the clock has none such.'
  return 'is no instant. Give milliseconds since 1970, a Date, or ISO 8601 as in [2026-01-05T10:00:00Z].'
}

/** What else `Date.parse` takes for a date, as `1`, is none; a time without a zone would depend on the machine's. */
function isDated(text: string): boolean {
  return /^(\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
}

/** NaN where there is no such day, which `Date.parse` takes for one of the next month. */
function parseDated(text: string): number {
  const day = text.replace(/T.*/, '')
  const midnight = Date.parse(day)
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
  return isDay ? Date.parse(text) : Number.NaN
}
