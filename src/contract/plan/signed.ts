import { isObject } from '../../json/value.ts'

const words: ReadonlySet<string> = new Set(['name', 'description', 'value'])

/**
 * The body of a creation whose id the server gives, with the run in its words: by them what is left of a run is told from what others have
 * made. A body that has the run already, or no words, stays as it is.
 */
export function signed(body: unknown): unknown {
  if (!isObject(body) || JSON.stringify(body).includes('{{run}}')) return body
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      words.has(name) && typeof value === 'string' ? `${value} {{run}}` : value,
    ]),
  )
}
