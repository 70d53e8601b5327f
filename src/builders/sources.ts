import type { Draws } from './draws.ts'
import { customServiceType, serviceTypes } from './service-types.ts'

/** A data source that a connector may be for. */
export interface Source {
  readonly type: string
  readonly name: string
}

const regions = ['EMEA', 'Americas', 'APAC']

/**
 * Gives one source after another, of a type or of any, in an order of the seed: the one that was given least often so far. When all were
 * given they come again, of other regions, so that no two have one name.
 */
export function createSources(draws: Draws): (type?: string) => Source {
  const known = Object.entries(serviceTypes).flatMap(([type, { names }]) => names.map((name) => ({ type, name })))
  const custom = customServiceType.names.map((name) => ({ type: 'custom', name }))
  const place = new Map(draws.shuffle([...known, ...custom].map(({ name }) => name)).map((name, i) => [name, i]))
  const given = new Map<string, number>()

  return (type) => {
    const rows =
      type === undefined ? known : Object.hasOwn(serviceTypes, type) ? known.filter((row) => row.type === type) : custom
    const [first] = [...rows].sort(
      (a, b) => timesOf(a) - timesOf(b) || (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0),
    ) as [Source]
    const times = timesOf(first)
    given.set(first.name, times + 1)
    return {
      type: type ?? first.type,
      name: times === 0 ? first.name : `${first.name} ${regions[times - 1] ?? times + 1}`,
    }
  }

  function timesOf({ name }: Source): number {
    return given.get(name) ?? 0
  }
}

/** A name as hosts and indices carry it; `otherwise` for one without letters that they take. */
export function slugOf(name: unknown, otherwise: string): string {
  if (typeof name !== 'string') return otherwise
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return slug === '' ? otherwise : slug
}
