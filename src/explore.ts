import { createConnectorMock } from './engine/create-mock.ts'
import type { ModelFactory } from './explore/model.ts'
import { sendTo } from './faults/send-to.ts'

export type { Call } from './explore/call.ts'
export type { Change, Difference, PlayedCall, UnconfirmedDifference } from './explore/difference.ts'
export {
  type CallCount,
  type Exploration,
  type ExploreOptions,
  type ExploreProgress,
  explore,
} from './explore/explore.ts'
export type { Model, ModelFactory, ModelOptions } from './explore/model.ts'
export { renderDifference, renderExploration } from './explore/render.ts'
export { createReplay, parseReplay, type Replay, type Replayed, type ReplayOptions, replay } from './explore/replay.ts'
export { type ModelViolation, toViolations } from './explore/violation.ts'

/** The mock as the model that targets are held against. */
export const createMockModel: ModelFactory = ({ version, clock }) => {
  const mock = createConnectorMock({ clock, logCapacity: 0, ...(version !== undefined && { version }) })
  return { send: sendTo(mock), reset: mock.reset }
}
