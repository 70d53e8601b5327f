export type { AnyAnswer } from './assertions/any-answer.ts'
export {
  assertConnector,
  assertNotReceived,
  assertOperation,
  assertReceived,
  assertReceivedInOrder,
  assertSyncJob,
  ConnectorAssertionError,
} from './assertions/assert.ts'
export type { Expected, ValueMatcher } from './assertions/expected.ts'
export type { ReceivedStep } from './assertions/in-order.ts'
export type { ReceivedOptions } from './assertions/received.ts'
export type { RequestMatch } from './assertions/request-match.ts'
