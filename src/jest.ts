import { expect } from '@jest/globals'
import { type ConnectorMatchers, matchers } from './assertions/matchers.ts'

export type { AnyAnswer } from './assertions/any-answer.ts'
export type { Expected, ValueMatcher } from './assertions/expected.ts'
export type { ReceivedStep } from './assertions/in-order.ts'
export type { ReceivedOptions } from './assertions/received.ts'
export type { RequestMatch } from './assertions/request-match.ts'
export type { ConnectorMatchers }

// The `expect` of `@jest/globals`.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends ConnectorMatchers<R> {}
}

// The global one of `@types/jest`.
declare global {
  namespace jest {
    interface Matchers<R, T> extends ConnectorMatchers<R> {}
  }
}

expect.extend(matchers as unknown as Parameters<typeof expect.extend>[0])
