import type { CaseKind } from './case.ts'

/** Every kind of case, in the order in which they are played. */
export const caseKinds: readonly CaseKind[] = [
  'reading',
  'scenarios',
  'transitions',
  'effects',
  'examples',
  'lists',
  'life-cycles',
  'concurrency',
]
