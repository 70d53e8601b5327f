/** Names of headers in lower case, by how they are sent; they are always the same few. */
const lowerCased = new Map<string, string>()

const token = /^[\w!#$%&'*+.^`|~-]+$/

/** Whether a header may have this name. */
export function isHeaderName(name: string): boolean {
  return lowerCased.has(name) || token.test(name)
}

/** The name of a header, which it must be, in lower case. */
export function lowerCase(name: string): string {
  const known = lowerCased.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  if (lowerCased.size < 100) lowerCased.set(name, lower)
  return lower
}
