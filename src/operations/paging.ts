import { Refused } from '../errors/refused.ts'
import type { Page } from '../store/storage.ts'
import type { Query } from './operation.ts'
import { intParameter } from './parameters.ts'

/** How many documents a list can reach, and the most it says there are. */
export const resultWindow = 10_000

/** Reads `from` (0) and `size` (100). */
export function pageParameters(query: Query): Page {
  return { from: intParameter(query, 'from', 0), size: intParameter(query, 'size', 100) }
}

/** Refuses a page that starts or ends below zero. */
export function checkPage({ from, size }: Page): void {
  if (from < 0) throw new Refused({ code: 'parameter_negative', name: 'from' })
  if (size < 0) throw new Refused({ code: 'parameter_negative', name: 'size' })
}
