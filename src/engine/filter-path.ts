import { isObject, type JsonValue, setOwn } from '../json/value.ts'

/**
 * Keeps of an answer what `filter_path` names: a comma list of dotted paths, `*` for any one name or part of one, `**` for any depth,
 * a leading minus to leave out. Arrays are passed through. What is left empty disappears, at the top it is `{}`.
 */
export function filterPath(value: JsonValue, filter: string): JsonValue {
  const paths = filter.split(',').filter((path) => path !== '')
  const included = paths.filter((path) => !path.startsWith('-'))
  const excluded = paths.filter((path) => path.startsWith('-')).map((path) => path.slice(1))
  const kept = included.length > 0 ? keep(value, createPaths(included), include) : value
  const left = kept === undefined || excluded.length === 0 ? kept : keep(kept, createPaths(excluded), exclude)
  return left ?? {}
}

/** How far some of the paths have been followed; the same places are always the same object. */
interface Places {
  /** Whether one of the paths names all that is left. */
  readonly isEnd: boolean
  readonly isNowhere: boolean
  /** Where the paths lead through a member. */
  through(key: string): Places
}

/**
 * Follows all paths at once. Each set of places is worked out once and remembered with where its keys lead: the same keys come again in
 * every document of a list, and paths of several `**` would else be followed in more ways than there are atoms.
 */
function createPaths(paths: readonly string[]): Places {
  const patterns = paths.map((path) => path.split('.'))
  const known = new Map<string, Places>()

  function placesAt(found: Iterable<string>): Places {
    const sorted = [...new Set(found)].sort()
    const name = sorted.join(' ')
    const places = known.get(name) ?? createPlaces(sorted.map((place) => place.split(':').map(Number)))
    known.set(name, places)
    return places
  }

  function createPlaces(places: readonly (readonly number[])[]): Places {
    const isEnd = places.some(([pattern = 0, at = 0]) => {
      const rest = patterns[pattern]?.slice(at) ?? []
      return rest.length === 0 || (rest.length === 1 && rest[0] === '**')
    })
    const next = new Map<string, Places>()
    return {
      isEnd,
      isNowhere: places.length === 0,
      through(key) {
        const places = next.get(key) ?? placesAt(follow(key))
        next.set(key, places)
        return places
      },
    }

    function* follow(key: string): Iterable<string> {
      for (const [pattern = 0, at = 0] of places) {
        const [first = '', second] = patterns[pattern]?.slice(at, at + 2) ?? []
        if (first === '**') {
          yield `${pattern}:${at}`
          if (second !== undefined && matches(second, key)) yield `${pattern}:${at + 2}`
        } else if (matches(first, key)) {
          yield `${pattern}:${at + 1}`
        }
      }
    }
  }

  return placesAt(patterns.map((_, pattern) => `${pattern}:0`))
}

/** What becomes of values: of one that a path names, and of one that no path goes on through. */
interface Mode {
  readonly named: (value: JsonValue) => JsonValue | undefined
  readonly passedBy: (value: JsonValue) => JsonValue | undefined
}

const include: Mode = { named: (value) => value, passedBy: () => undefined }
const exclude: Mode = { named: () => undefined, passedBy: (value) => value }

function keep(value: JsonValue, places: Places, mode: Mode): JsonValue | undefined {
  return places.isEnd ? mode.named(value) : keepInside(value, places, mode)
}

function keepInside(value: JsonValue, places: Places, mode: Mode): JsonValue | undefined {
  if (places.isNowhere || typeof value !== 'object' || value === null) return mode.passedBy(value)
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      const kept = keepInside(item, places, mode)
      return kept === undefined ? [] : [kept]
    })
    return items.length > 0 || value.length === 0 ? orPassedBy(items, value, mode) : undefined
  }
  const object = {}
  for (const [key, member] of Object.entries(value)) {
    const kept = keep(member, places.through(key), mode)
    if (kept !== undefined) setOwn(object, key, kept)
  }
  return Object.keys(object).length > 0 || Object.keys(value).length === 0 ? orPassedBy(object, value, mode) : undefined
}

/** What was empty before stays only where everything stays that is not named. */
function orPassedBy(kept: JsonValue, value: JsonValue, mode: Mode): JsonValue | undefined {
  const isEmpty = isObject(value) ? Object.keys(value).length === 0 : (value as JsonValue[]).length === 0
  return isEmpty ? mode.passedBy(value) : kept
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
