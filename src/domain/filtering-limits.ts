import type { components } from '../spec/generated/types.ts'
import { isTooLongTerm } from './term-length.ts'

/**
 * Finds what the index would not take: an `order` beyond 16 bits, or a text that is too long to be one term. The field is named by its
 * path in the document.
 */
export function findUnindexable(
  filtering: readonly components['schemas']['FilteringEntry'][],
): { field: string; value: string | number } | undefined {
  for (const entry of filtering) {
    for (const side of ['active', 'draft'] as const) {
      const { rules, validation } = entry[side]
      for (const { order, field, id, value } of rules) {
        if (order < -(2 ** 15) || order >= 2 ** 15) return { field: `filtering.${side}.rules.order`, value: order }
        for (const [name, text] of Object.entries({ field, id, value })) {
          if (isTooLongTerm(text)) return { field: `filtering.${side}.rules.${name}`, value: text }
        }
      }
      const id = validation.errors.flatMap(({ ids }) => ids).find(isTooLongTerm)
      if (id !== undefined) return { field: `filtering.${side}.validation.errors.ids`, value: id }
    }
  }
  return undefined
}
