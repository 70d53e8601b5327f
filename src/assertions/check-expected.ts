import { misuse } from '../errors/misuse.ts'
import { insteadOfMute, muteKind } from '../json/mute.ts'
import { isMatcher, member } from './expected.ts'

/** No body that a mock reads has more levels. What contains itself has no end of them. */
const mostLevels = 1000

/**
 * Checks that an expectation can be met. Errors: misuse for what nothing can be compared of, such as a `Map`, a `Date` or a promise, which
 * would be like anything; for an expectation that contains itself, or has more levels than any body.
 * @param what what fails, as `look for requests`
 * @param begin where the expectation stands
 */
export function checkExpected(what: string, expected: unknown, begin = ''): void {
  let level: readonly (readonly [path: string, value: object])[] = placed(begin, expected)
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (first && depth >= mostLevels) {
      throw misuse(
        `Failed to ${what}: what is expected has more than ${mostLevels} levels, which no body has. Does it contain itself?`,
      )
    }
    level = level.flatMap(([path, value]) => {
      const kind = muteKind(value)
      if (kind !== undefined) {
        const where = path === '' ? 'what is expected' : path
        throw misuse(
          `Failed to ${what}: ${where} is a ${kind}, of which nothing can be compared. ${insteadOfMute(kind)}`,
        )
      }
      const name = Array.isArray(value) ? (key: string) => `${path}[${key}]` : (key: string) => member(path, key)
      return Object.entries(value).flatMap(([key, inner]) => placed(name(key), inner))
    })
  }
}

/** A value that has an inside of its own; matchers look for themselves. */
function placed(path: string, value: unknown): [path: string, value: object][] {
  return typeof value === 'object' && value !== null && !isMatcher(value) ? [[path, value]] : []
}
