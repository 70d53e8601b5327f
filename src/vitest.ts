import { expect } from 'vitest'
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

expect.extend(matchers)
