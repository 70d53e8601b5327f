import { count, thousands } from './quantities.ts'

/** The first of a list, and how many stayed out. */
export function firstOf<T>(list: readonly T[], limit: number): { readonly shown: readonly T[]; readonly left: number } {
  return { shown: list.slice(0, limit), left: Math.max(0, list.length - limit) }
}

/** Says that a form of report left something out, and where it is to be had. */
export function leftOut(left: number, one: string, many?: string): string {
  return `${count(left, `more ${one}`, `more ${many ?? `${one}s`}`)} left out here; the JSON report has all of them.`
}

/** A text of at most `limit` UTF-16 units, and a note of how long it was when it was longer. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}… (${thousands(text.length - limit)} more characters)`
}
