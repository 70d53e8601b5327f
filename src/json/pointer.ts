/** The names along a JSON pointer, decoded; none for the empty pointer, which is the whole value. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The pointer to a member of what `pointer` leads to. */
export function memberOf(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Pointers come from the description and from names in documents: the former are few, and asked for again and again. */
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 500
const longestRemembered = 100

function rememberedSteps(pointer: string): readonly string[] {
  const known = remembered.get(pointer)
  if (known) return known
  const steps = stepsOf(pointer)
  if (pointer.length > longestRemembered) return steps
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(pointer, steps)
  return steps
}

/** The value at a JSON pointer; undefined when there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value
  for (const step of rememberedSteps(pointer)) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string, unknown>)[step]
  }
  return found
}

/** A member that an object itself has, whatever the name; undefined when it has none. */
export function ownMember(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined
}

/** Whether `pointer` leads to what `outer` leads to, or to something inside it. */
export function isWithin(pointer: string, outer: string): boolean {
  // Most pointers that are compared part here already, which takes less than to compare texts.
  if (pointer.length !== outer.length && pointer.charCodeAt(outer.length) !== slash) return false
  return pointer.startsWith(outer)
}

const slash = 47
