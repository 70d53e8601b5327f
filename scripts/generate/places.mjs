import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** @typedef {{ pointer: string, line: number }} Place */

/**
 * Finds where something stands in a YAML text: the JSON pointer to it, and the line of its key or of the item, counted from 1.
 * @param {string} yaml
 * @returns {(...steps: string[]) => Place}
 */
export function createPlaces(yaml) {
  const lines = new LineCounter()
  const root = parseDocument(yaml, { lineCounter: lines }).contents
  return (...steps) => {
    const pointer = steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    /** @type {unknown} */
    let node = root
    let offset = 0
    for (const step of steps) {
      const item = isSeq(node) ? node.items[Number(step)] : undefined
      if (isNode(item)) {
        offset = item.range?.[0] ?? 0
        node = item
        continue
      }
      const pair = isMap(node) && node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      if (!pair) throw new Error(`Failed to find the line of ${pointer}: nothing stands there`)
      offset = /** @type {import('yaml').Scalar} */ (pair.key).range?.[0] ?? 0
      node = pair.value
    }
    return { pointer, line: lines.linePos(offset).line }
  }
}
