import { hidden } from '../domain/redact.ts'
import type { LoggedRequest } from '../engine/logged-request.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { type Difference, findDifferences, sideBySide } from './expected.ts'
import { type AssertedMock, createHide, type Hide } from './hide.ts'
import { type Outcome, type Paragraph, type Printer, paragraphs } from './outcome.ts'
import { type Pattern, partsOf, readMatch } from './request-match.ts'
import { forgotten, show, showDifferences, showRequest, showRequests } from './show.ts'

/** How often a request is expected. */
export interface ReceivedOptions {
  /** Exactly so often; at least once by default. */
  readonly times?: number
}

/** A request that is looked for. */
export interface Wanted {
  /** Any by default. */
  readonly operation: OperationId | undefined
  /** All of them have to be met. */
  readonly patterns: readonly Pattern[]
}

export function want(operation: OperationId | undefined, match: unknown): Wanted {
  return { operation, patterns: readMatch(operation, match) }
}

/** Whether the mock has received a request. */
export function received(mock: AssertedMock, wanted: Wanted, options: ReceivedOptions, isNot: boolean): Outcome {
  checkOptions('look for requests', options, ['times'] satisfies (keyof ReceivedOptions)[])
  const { times } = options
  if (times !== undefined && !(Number.isInteger(times) && times >= 0)) {
    throw misuse(`Failed to look for requests: [${times}] is no number of times.`)
  }
  const { operation, patterns } = wanted
  const found = mock.requests.filter((request) => isWanted(request, wanted))
  const holds = times === undefined ? found.length > 0 : found.length === times
  // What the log has forgotten may be just that, but it cannot make fewer of those that it has.
  const isUnknown = mock.forgottenRequests > 0 && found.length <= (times ?? 0)
  return {
    pass: isUnknown ? isNot : holds,
    expected: patterns.length > 1 ? patterns : (patterns[0] ?? {}),
    message(printer) {
      const hide = createHide(mock)
      // What slipped through by its parts does not by the whole.
      const write = (...texts: readonly Paragraph[]) => String(hide(paragraphs(...texts)))
      const what = `${operation === undefined ? 'a request' : `a request to ${operation}`}${patterns.length === 0 ? '' : ' like this'}`
      const heading = printer.heading('toHaveReceived', operation === undefined ? '' : show(operation))
      const often = times === undefined ? '' : ` ${timesOf(times)}`
      if (isUnknown)
        return write(heading, `Nobody can tell whether the mock has received ${what}${often}.`, forgotten(mock))
      if (isNot) {
        const lines = found.map((request) => `  ${showRequest(request, hide)}`)
        return write(
          heading,
          `Expected that the mock has not received ${what}${often}, but it has:\n${lines.join('\n')}`,
        )
      }
      const count = found.length === 0 ? 'it has not' : `it was ${timesOf(found.length)}`
      return write(
        heading,
        `Expected that the mock has received ${what}${often}, but ${count}.`,
        found.length === 0 && nearestMiss(mock.requests, wanted, hide, printer),
        showRequests(mock, hide),
      )
    },
  }
}

export function isWanted(request: LoggedRequest, { operation, patterns }: Wanted): boolean {
  if (operation !== undefined && request.operation !== operation) return false
  return patterns.length === 0 || differencesOf(request, patterns).length === 0
}

function differencesOf(request: LoggedRequest, patterns: readonly Pattern[]): Difference[] {
  const parts = partsOf(request)
  return patterns.flatMap((pattern) => findDifferences(parts, pattern))
}

/** The request to the same operation that differs least, and how it differs; the last of several. */
export function nearestMiss(
  requests: readonly LoggedRequest[],
  { operation, patterns }: Wanted,
  hide: Hide,
  printer: Printer,
): string | undefined {
  const misses = requests
    .filter((request) => operation === undefined || request.operation === operation)
    .map((request) => ({ request, differences: differencesOf(request, patterns) }))
  const nearest = misses.reduce<(typeof misses)[number] | undefined>(
    (best, miss) => (best && best.differences.length < miss.differences.length ? best : miss),
    undefined,
  )
  if (!nearest || nearest.differences.length === 0) return undefined
  const { request, differences } = nearest
  const isSecret = request.operation?.startsWith('connector.secret_') && patterns.some((pattern) => 'body' in pattern)
  if (isSecret) {
    const shown = differences.map((one) => (one.path.startsWith('body') ? { ...one, expected: hidden } : one))
    return paragraphs(
      `Nearest is ${showRequest(request, hide)}\n${showDifferences(shown, hide)}`,
      'The log does not show what is sent as a secret, so nothing can be matched with it. Did you mean to look at `mock.secrets`?',
    )
  }
  const parts = partsOf(request)
  const missed = patterns.filter((pattern) => findDifferences(parts, pattern).length > 0)
  return paragraphs(
    `Nearest is ${showRequest(request, hide)}\n${showDifferences(differences, hide)}`,
    ...missed.map((pattern) => {
      const { expected, received } = sideBySide(parts, pattern)
      return printer.diff(hide(expected), hide(received))
    }),
  )
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
