import { isObject, type JsonValue, setOwn } from '../json/value.ts'

type Path = readonly string[]

/**
 * Keeps of an answer what `filter_path` names: a comma list of dotted paths, `*` for any one name or part of one, `**` for any depth,
 * a leading minus to leave out. Arrays are passed through. What is left empty disappears, at the top it is `{}`.
 */
export function filterPath(value: JsonValue, filter: string): JsonValue {
  const paths = filter.split(',').filter((path) => path !== '')
  const included = paths.filter((path) => !path.startsWith('-')).map(split)
  const excluded = paths.filter((path) => path.startsWith('-')).map((path) => split(path.slice(1)))
  const kept = included.length > 0 ? include(value, included) : value
  const left = kept === undefined || excluded.length === 0 ? kept : exclude(kept, excluded)
  return left ?? {}
}

function split(path: string): Path {
  return path.split('.')
}

function include(value: JsonValue, paths: readonly Path[]): JsonValue | undefined {
  if (paths.some(isEnd)) return value
  return eachMember(value, (key, member) => include(member, advance(paths, key)), paths)
}

/** Whether a path names all that is left. */
function isEnd(path: Path): boolean {
  return path.length === 0 || (path.length === 1 && path[0] === '**')
}

function exclude(value: JsonValue, paths: readonly Path[]): JsonValue | undefined {
  if (paths.some(isEnd)) return undefined
  return eachMember(value, (key, member) => exclude(member, advance(paths, key)), paths, true)
}

function eachMember(
  value: JsonValue,
  keep: (key: string, member: JsonValue) => JsonValue | undefined,
  paths: readonly Path[],
  scalars = false,
): JsonValue | undefined {
  if (paths.length === 0) return scalars ? value : undefined
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      const kept = eachMember(item, keep, paths, scalars)
      return kept === undefined ? [] : [kept]
    })
    return items.length > 0 || (scalars && value.length === 0) ? items : undefined
  }
  if (!isObject(value)) return scalars ? value : undefined
  const object = {}
  for (const [key, member] of Object.entries(value)) {
    const kept = keep(key, member)
    if (kept !== undefined) setOwn(object, key, kept)
  }
  return Object.keys(object).length > 0 || (scalars && Object.keys(value).length === 0) ? object : undefined
}

/** What is left of the paths once they went through `key`. */
function advance(paths: readonly Path[], key: string): Path[] {
  return paths.flatMap((path) => {
    const [first = '', ...rest] = path
    if (first === '**') return [path, ...(rest[0] !== undefined && matches(rest[0], key) ? [rest.slice(1)] : [])]
    return matches(first, key) ? [rest] : []
  })
}

function matches(pattern: string, key: string): boolean {
  if (!pattern.includes('*')) return pattern === key
  const parts = pattern.split('*')
  const first = parts[0] as string
  const last = parts.at(-1) as string
  if (key.length < first.length + last.length || !key.startsWith(first) || !key.endsWith(last)) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const at = key.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from <= key.length - last.length
}
