import type { LoggedRequest } from '../engine/logged-request.ts'
import type { Difference } from './expected.ts'
import type { AssertedMock, Hide } from './hide.ts'

const longest = 200

/** A value on one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return value.name ? `[${value.name}]` : '[a function]'
  if (value instanceof RegExp) return String(value)
  const text = JSON.stringify(value, (_, inner) => {
    if (inner instanceof RegExp || typeof inner === 'function') return String(inner)
    if (typeof inner === 'bigint') return `${inner}n`
    return typeof inner?.toAsymmetricMatcher === 'function' ? inner.toAsymmetricMatcher() : inner
  }) as string | undefined
  // Symbols and the like are nothing in JSON.
  if (text === undefined) return String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Each difference on a line of its own. */
export function showDifferences(differences: readonly Difference[], hide: Hide): string {
  return differences
    .map(({ path, expected, received }) => {
      const sides = [show(hide(expected)), show(hide(received))]
      const note = sides[0] === sides[1] ? ' (they differ in what is hidden)' : ''
      return `  ${path || 'value'}: expected ${sides[0]}, received ${sides[1]}${note}`
    })
    .join('\n')
}

/** A request on one line. */
export function showRequest({ id, method, url, status, operation, error }: LoggedRequest, hide: Hide): string {
  return `#${id} ${method} ${hide(url)} → ${status}${error ? ` ${error}` : ''}${operation ? `  ${operation}` : ''}`
}

const most = 20

/** The requests that a mock has received, the last of many. */
export function showRequests(mock: AssertedMock, hide: Hide): string {
  const { requests } = mock
  if (requests.length === 0) return forgotten(mock) ?? nothing
  const lines = requests.slice(-most).map((request) => `  ${showRequest(request, hide)}`)
  const before = requests.length > most ? [`  … ${requests.length - most} before these`] : []
  const count = requests.length === 1 ? 'one request' : `${requests.length} requests`
  return [`The mock has received ${count}:`, ...before, ...lines, ...[forgotten(mock) ?? []].flat()].join('\n')
}

const nothing =
  'The mock has received no request at all. Did you forget `mock.listen()`, to give the client the connection of the mock, or to wait for the code under test?'

/** What is to be said when the log is not complete. */
export function forgotten({ forgottenRequests: count }: AssertedMock): string | undefined {
  if (count === 0) return undefined
  return `The log has forgotten ${count === 1 ? 'one request' : `${count} requests`} before these. Did you forget to make its \`logCapacity\` larger?`
}
