import { misuse } from '../errors/misuse.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { type AssertedMock, createHide } from './hide.ts'
import { type Outcome, type Paragraph, paragraphs } from './outcome.ts'
import { isWanted, nearestMiss, type Wanted, want } from './received.ts'
import type { RequestMatch } from './request-match.ts'
import { forgotten, showRequest, showRequests } from './show.ts'

/** A request in a sequence: its operation, or that and what it is like. */
export type ReceivedStep = {
  [Id in OperationId]: Id | readonly [operation: Id, match: RequestMatch<Id>]
}[OperationId]

/** Whether the mock has received requests one after the other; others may have come in between. */
export function receivedInOrder(mock: AssertedMock, steps: readonly ReceivedStep[], isNot: boolean): Outcome {
  const isList: boolean = Array.isArray(steps)
  if (!isList || steps.length === 0) {
    throw misuse('Failed to look for requests in order: there are none to look for. Did you forget to give a list?')
  }
  const wanted = steps.map((step): Wanted => (typeof step === 'string' ? want(step, {}) : want(step[0], step[1])))
  const found: number[] = []
  for (const one of wanted) {
    const index = mock.requests.findIndex((request, i) => i > (found.at(-1) ?? -1) && isWanted(request, one))
    if (index < 0) break
    found.push(index)
  }
  const holds = found.length === wanted.length
  const isUnknown = !holds && mock.forgottenRequests > 0
  return {
    pass: isUnknown ? isNot : holds,
    expected: steps,
    message(printer) {
      const hide = createHide(mock)
      // What slipped through by its parts does not by the whole.
      const write = (...texts: readonly Paragraph[]) => String(hide(paragraphs(...texts)))
      const names = wanted.map(({ operation }) => operation).join(', ')
      const heading = printer.heading('toHaveReceivedInOrder', names)
      if (isUnknown)
        return write(heading, 'Nobody can tell whether the mock has received these requests.', forgotten(mock))
      const met = found.map((index, i) => `  ${i + 1}. ${showRequest(mock.requests[index] as never, hide)}`)
      if (isNot) {
        return write(
          heading,
          `Expected that the mock has not received these requests in this order, but it has:\n${met.join('\n')}`,
        )
      }
      const next = wanted[found.length] as Wanted
      const rest = mock.requests.slice((found.at(-1) ?? -1) + 1)
      const earlier = mock.requests.slice(0, found.at(-1) ?? 0).findLast((request) => isWanted(request, next))
      const after = found.length === 0 ? '' : ` after\n${met.join('\n')}`
      return write(
        heading,
        `Expected that the mock has received ${next.operation} as number ${found.length + 1} of ${wanted.length}, but it has not${after || '.'}`,
        earlier && `It was received before that: ${showRequest(earlier, hide)}`,
        nearestMiss(rest, next, hide, printer),
        showRequests(mock, hide),
      )
    },
  }
}
