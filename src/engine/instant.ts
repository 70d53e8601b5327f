import { misuse } from '../errors/misuse.ts'

/** The farthest that a `Date` reaches. */
export const latest = 8.64e15

/** Reads an instant as users of this package give it; `what` says what fails when it is none. */
export function readInstant(what: string, instant: unknown): number {
  const time =
    typeof instant === 'string' && isDated(instant)
      ? Date.parse(instant)
      : instant instanceof Date
        ? instant.getTime()
        : instant
  if (typeof time === 'number' && Math.abs(time) <= latest) return time
  throw misuse(
    `Failed to ${what}: [${String(instant)}] is no instant. Give milliseconds since 1970, a Date, or ISO 8601 as in [2026-01-05T10:00:00Z].`,
  )
}

/** What else `Date.parse` takes for a date, as `1`, is none; a time without a zone would depend on the machine's. */
function isDated(text: string): boolean {
  return /^[+-]?\d{4,6}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
}
