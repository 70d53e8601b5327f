const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A key as one step of a JSON pointer. */
export const escapeStep = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** What stands at a JSON pointer; undefined when nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    value,
  )
}

/** Puts a value at a JSON pointer; objects and lists on the way are made as needed. The holder is changed. */
export function setAt(holder: object, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer)
  const last = steps.pop() as string
  let at = holder as Record<string, unknown>
  for (const [index, step] of steps.entries()) {
    at[step] ??= /^\d+$/.test(steps[index + 1] ?? last) ? [] : {}
    at = at[step] as Record<string, unknown>
  }
  at[last] = value
}
