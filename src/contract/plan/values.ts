import { stepsOf } from '../../json/pointer.ts'

/** What the placeholders of a scenario stand for: `run`, the values of its file, and what its steps have saved. */
export type Values = Map<string, unknown>

/** A value of a file: the placeholders in it are filled in where it is used. */
export class Template {
  readonly template: unknown

  constructor(template: unknown) {
    this.template = template
  }
}

type Json = Record<string, unknown>

/** Fills in a path: what stands for a placeholder becomes a part of its segment, whatever characters it has. */
export function fillInPath(path: string, values: Values): string {
  return path.replace(/\{\{(\w+)\}\}/g, (_, name: string) => encodeURIComponent(String(savedValue(name, values))))
}

/** The names in a template that nothing stands for yet: a request that has any cannot be sent. */
export function missingNames(template: string, values: Values): string[] {
  return Array.from(template.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => String(name)).filter((name) => !values.has(name))
}

/**
 * Puts saved values in: `{{name}}` inside a text, or instead of the text when it is nothing else; and
 * `{"$match": "saved", "name": …, "with": {…}, "without": […]}`, the saved value with some members set or taken out.
 */
export function fillIn(template: unknown, values: Values): unknown {
  if (typeof template === 'string') return fillInText(template, values)
  if (Array.isArray(template)) return template.map((item) => fillIn(item, values))
  if (template === null || typeof template !== 'object') return template
  const { $match, name, with: changes = {}, without = [] } = template as Json
  if ($match !== 'saved') {
    return Object.fromEntries(
      Object.entries(template).map(([key, value]) => [String(fillInText(key, values)), fillIn(value, values)]),
    )
  }
  const saved = savedValue(String(name), values)
  const [first] = [...Object.keys(changes as Json), ...(without as string[])]
  if (first === undefined) return saved
  const copy = shallowCopy(saved, first)
  for (const [pointer, value] of Object.entries(changes as Json)) {
    const [holder, key] = holderOf(copy, pointer)
    holder[key] = fillIn(value, values)
  }
  for (const pointer of without as string[]) {
    const [holder, key] = holderOf(copy, pointer)
    if (!Object.hasOwn(holder, key)) throw new Error(`Nothing to leave out at ${pointer} of [${name}]`)
    delete holder[key]
  }
  return copy
}

function fillInText(text: string, values: Values): unknown {
  if (!text.includes('{{')) return text
  const whole = /^\{\{(\w+)\}\}$/.exec(text)?.[1]
  if (whole !== undefined) return savedValue(whole, values)
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(savedValue(name, values)))
}

function savedValue(name: string, values: Values): unknown {
  const value = values.get(name)
  if (value instanceof Template) return fillIn(value.template, values)
  if (values.has(name)) return value
  throw new Error(`Nothing was saved as [${name}]`)
}

/** Finds what holds a member of a copy. What lies on the way is copied too, for it is still the saved value's. */
function holderOf(copy: Json, pointer: string): [Json, string] {
  const steps = stepsOf(pointer)
  const key = steps.pop()
  let holder = copy
  for (const step of steps) {
    holder = holder[step] = shallowCopy(holder[step], pointer)
  }
  if (key === undefined) throw new Error(`Nothing at ${pointer}`)
  return [holder, key]
}

/** Errors: for what has no members, where a pointer leads into it. */
function shallowCopy(value: unknown, pointer: string): Json {
  if (value === null || typeof value !== 'object') throw new Error(`Nothing at ${pointer}`)
  return (Array.isArray(value) ? value.slice() : { ...value }) as Json
}
