import { suggest } from '../json/suggest.ts'

/** What to write instead of a name that there is not: the nearest there is, and all of them. */
export function insteadOf(name: string, known: readonly string[]): string {
  const [meant] = suggest(name, known)
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}Known are ${known.join(', ')}.`
}
