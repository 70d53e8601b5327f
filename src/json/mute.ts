/**
 * What kind of object a value is that shows nothing of what it holds, such as `Map`, `Headers` or `Promise`: whoever takes it for an object
 * with names takes it for an empty one. Nothing for any other value; it may be of another realm.
 */
export function muteKind(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length > 0) {
    return undefined
  }
  const prototype: object | null = Object.getPrototypeOf(value)
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return undefined
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

const remedies: Readonly<Record<string, string>> = {
  Promise: 'Did you forget to await it?',
  Map: 'Did you mean Object.fromEntries of it?',
  Headers: 'Did you mean Object.fromEntries of them?',
  URLSearchParams: 'Did you mean Object.fromEntries of them?',
  FormData: 'Did you mean Object.fromEntries of it?',
  Date: 'Did you mean its toISOString()?',
  RegExp: 'Did you mean a text, or a function that looks at it?',
}

/** What to do instead of giving such an object. */
export const insteadOfMute = (kind: string): string =>
  remedies[kind] ?? 'Give an object with the names and values that matter.'

/** Finds such an object in a value that is to be written as JSON, where some of them have a form of their own. */
export function findMute(value: unknown, path = ''): { readonly path: string; readonly kind: string } | undefined {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return undefined
  const kind = muteKind(value)
  if (kind !== undefined) return { path, kind }
  const isList = Array.isArray(value)
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object') continue
    const found = findMute(inner, isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`)
    if (found) return found
  }
  return undefined
}
