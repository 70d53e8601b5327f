import { expect, onTestFinished } from 'vitest'
import { type ConnectorMatchers, matchers } from './assertions/matchers.ts'

export type { AnyAnswer } from './assertions/any-answer.ts'
export type { Expected, ValueMatcher } from './assertions/expected.ts'
export type { ReceivedStep } from './assertions/in-order.ts'
export type { ReceivedOptions } from './assertions/received.ts'
export type { RequestMatch } from './assertions/request-match.ts'
export type { ConnectorMatchers }

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: all declarations of an interface have the same parameters.
  interface Assertion<T = any> extends ConnectorMatchers<void> {}
}

/** Keeps a test from being over before a matcher that nobody waits for: Vitest would end, and its failure be lost. */
function holdTest(judged: Promise<unknown>): void {
  try {
    onTestFinished(() =>
      judged.then(
        () => {},
        () => {},
      ),
    )
  } catch {
    // Outside of a test there is none to be held.
  }
}

expect.extend({
  ...matchers,
  toMatchOperation(...given: Parameters<typeof matchers.toMatchOperation>) {
    const judged = matchers.toMatchOperation.apply(this, given)
    holdTest(judged)
    return judged
  },
})
