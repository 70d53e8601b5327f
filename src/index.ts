export type { ServerVersion } from './domain/profile.ts'
export type { Change } from './engine/change.ts'
export type { Documents } from './engine/documents.ts'
export type { MockRequest, MockResponse, Transport } from './engine/exchange.ts'
export type {
  Availability,
  Effects,
  EvidenceOfAnswer,
  Explanation,
  TransitionTaken,
} from './engine/explain/explanation.ts'
export type { AnswerPlace } from './engine/explain/places.ts'
export type { CheckStep } from './engine/explain/rules.ts'
export type { Fault, Faults } from './engine/faults/faults.ts'
export type { FaultAnswer, FaultedRequest, FaultName, FaultRule, LoggedFault } from './engine/faults/rule.ts'
export type { OperationFidelity } from './engine/fidelity.ts'
export type { LoggedRequest } from './engine/logged-request.ts'
export type { Match } from './engine/match.ts'
export { type ConnectorMock, type ConnectorMockOptions, createConnectorMock, type ForkOptions } from './engine/mock.ts'
export type { Duration, MockClock } from './engine/mock-clock.ts'
export type { LedgerPoint } from './engine/reliance/ledger.ts'
export type { Reliance, RelianceKind } from './engine/reliance/reliance.ts'
export type { Privilege, SecurityOptions } from './engine/security.ts'
export type { ConnectorSeed, SecretSeed, SyncJobSeed } from './engine/seeds.ts'
export type { MockSnapshot } from './engine/snapshot.ts'
export type { MockDump, MockState } from './engine/state.ts'
export type { StrictOption } from './engine/strict.ts'
export type { Violation } from './engine/violations.ts'
export { connectorStatusMachine, syncStatusMachine } from './spec/generated/machines.ts'
export type { OperationId } from './spec/generated/operations.ts'
export type { Place } from './spec/generated/places.ts'
export type { Clock } from './store/clock.ts'
export type { IdSource } from './store/ids.ts'
export type { Collection, ConnectorFilter, Found, Page, Storage, SyncJobFilter } from './store/storage.ts'
