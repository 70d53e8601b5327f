import type { Enum } from '../spec/generated/enums.ts'

/** Finds an enum's own spelling of a value, or nothing when it has none. */
export function enumValue<T extends string>({ values, caseInsensitive }: Enum<T>, text: string): T | undefined {
  const wanted = caseInsensitive ? text.toLowerCase() : text
  return values.find((value) => value === wanted)
}
