/** Something that happens, and so many milliseconds later at most the next thing does. */
export interface Step<Name extends string = string> {
  readonly name: Name
  readonly until: number
}

/**
 * Puts steps in time, one after another. Those that are given stay where they are; what leads to one lies before it, and what follows has
 * its usual distance, or a shorter one where the next given time or the `end` would be passed. Times are milliseconds since 1970.
 */
export function arrangeSteps<Name extends string>(
  steps: readonly Step<Name>[],
  given: Partial<Record<Name, number>>,
  end: number,
): Record<Name, number> {
  const times: Partial<Record<Name, number>> = {}
  let waiting: Step<Name>[] = []
  let last: number | undefined

  /** Puts what waits between the last time that was given, if any, and the next. */
  function place(next: number): void {
    const whole = waiting.reduce((sum, { until }) => sum + until, 0)
    const from = last ?? next - whole
    const scale = whole === 0 ? 0 : Math.min(1, Math.max(0, next - from) / whole)
    let passed = 0
    for (const { name, until } of waiting) {
      times[name] = Math.floor(from + passed * scale)
      passed += until
    }
  }

  for (const step of steps) {
    const time = given[step.name]
    if (time !== undefined) {
      place(time)
      waiting = []
      last = time
    }
    waiting.push(step)
  }
  place(end)
  return times as Record<Name, number>
}

export const second = 1000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** The instant of a text, if it is one. */
export function instantOf(value: unknown): number | undefined {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}

/** The times among some fields, as far as they are there. */
export function givenTimes<Name extends string>(
  names: readonly Name[],
  fields: Readonly<Record<string, unknown>>,
): Partial<Record<Name, number>> {
  const entries = names.flatMap((name) => {
    const instant = instantOf(fields[name])
    return instant === undefined ? [] : [[name, instant] as const]
  })
  return Object.fromEntries(entries) as Partial<Record<Name, number>>
}

/** An instant as the server prints it. */
export const printInstant = (instant: number): string => new Date(instant).toISOString()
