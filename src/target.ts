export {
  createJournal,
  defaultJournalFolder,
  type Journal,
  type ListedJournal,
  listJournals,
  openJournal,
  readJournal,
} from './adapters/node-journal.ts'
export { type PlanSelection, readPlan } from './adapters/node-plan.ts'
export { type ContractProxy, type ProxyOptions, startProxy } from './adapters/node-proxy.ts'
export { createTarget, type Target, type TargetOptions } from './adapters/node-target.ts'
export { type Beginning, type VerifyOptions, verify } from './adapters/node-verify.ts'
