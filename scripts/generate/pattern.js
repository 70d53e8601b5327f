/** What is as long takes longer to test than to compare two texts. */
const long = 500

/**
 * A pattern of the description. Schedules are held against a very long one, and nearly all documents have the same: what came of the last
 * text is remembered.
 * @param {string} source
 * @param {string} flags
 * @returns {{ test(text: string): boolean, toString(): string }}
 */
export function pattern(source, flags) {
  const regExp = new RegExp(source, flags)
  if (source.length < long) return regExp
  /** @type {string | undefined} */
  let last
  let fits = false
  return {
    // By this ajv tells one pattern from another.
    toString: () => String(regExp),
    test(text) {
      if (text !== last) {
        fits = regExp.test(text)
        last = text
      }
      return fits
    },
  }
}
