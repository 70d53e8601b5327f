export {
  createJournal,
  defaultJournalFolder,
  type Journal,
  listJournals,
  openJournal,
  readJournal,
} from './adapters/node-journal.ts'
export { createTarget, type Target, type TargetOptions } from './adapters/node-target.ts'
