/** Where the mock takes the time from: milliseconds since 1970, fractions allowed. */
export type Clock = () => number

/** The time of the machine, looked up anew each time: timers that are faked after the mock was made count as well. */
export const systemClock: Clock = () => Date.now()

/** Prints an instant as the server does, in UTC with milliseconds. The last one is kept, since a busy mock asks for the same again. */
export function createTimestamps(clock: Clock): () => string {
  let instant = Number.NaN
  let text = ''
  return () => {
    const now = Math.floor(clock())
    if (now !== instant) {
      text = new Date(now).toISOString()
      instant = now
    }
    return text
  }
}
