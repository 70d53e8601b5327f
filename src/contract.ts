export { type CheckName, checkNames } from './contract/checks/names.ts'
export { type CleanUpOptions, type CleanUpResult, type Created, cleanUp } from './contract/cleanup.ts'
export { checkConfig, defineConfig, type KitConfig, type KitConfigExport } from './contract/config.ts'
export { type Credentials, describeCredentials } from './contract/credentials.ts'
export type { ContractRequest, ContractResponse, Exchange, Send } from './contract/exchange.ts'
export type { DocumentKind, Knowledge, KnownDocument } from './contract/history/knowledge.ts'
export type { JournalContent, JournalEntry, JournalRecord } from './contract/journal.ts'
export { createJudge, type Judge, type JudgeOptions } from './contract/judge.ts'
export { assertMayReach, type ReachOptions } from './contract/may-reach.ts'
export { NotOurs } from './contract/not-ours.ts'
export type { Pace } from './contract/paced.ts'
export type {
  Case,
  CaseKind,
  CaseRequest,
  ExpectedError,
  ExpectedReply,
  RequestStep,
  Step,
} from './contract/plan/case.ts'
export { describePlan } from './contract/plan/describe.ts'
export { createPlan, type PlanOptions } from './contract/plan/index.ts'
export type { ScenarioFile } from './contract/plan/scenarios.ts'
export type { Selection } from './contract/plan/select.ts'
export { type Probed, type ProbeOptions, probe } from './contract/probe.ts'
export { readExchange, type Times } from './contract/read-exchange.ts'
export * from './contract/report/index.ts'
export type {
  CaseResult,
  ContractReport,
  OperationCoverage,
  Outcome,
  TransitionCoverage,
} from './contract/report/report.ts'
export { type Retry, type RetryOptions, withRetries } from './contract/retry.ts'
export { type RunOptions, runCases } from './contract/run.ts'
export { createRunId } from './contract/run-id.ts'
export { TargetUnreachable, type UnreachableReason } from './contract/target-unreachable.ts'
export { readTargetUrl, type TargetUrl } from './contract/target-url.ts'
export { type UnfitReason, UnfitTarget } from './contract/unfit-target.ts'
export type { Edge, Finding, Severity, ShownExchange, SpecPlace, Violation } from './contract/violation.ts'
export {
  type CheckExchangeOptions,
  type ClientResult,
  checkClientResult,
  checkExchange,
  checkFetch,
} from './contract/watch/check-exchange.ts'
export { type Recorded, readHar } from './contract/watch/har.ts'
export type { Sequenced } from './contract/watch/in-sequence.ts'
export type { AnyHeaders, AnyRequest, AnyResponse } from './contract/watch/plain.ts'
export { createWatch, type Watch, type WatchOptions } from './contract/watch/watch.ts'
export { createProfile, type Profile, type ServerVersion } from './domain/profile.ts'
