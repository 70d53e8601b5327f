import { isObject } from '../json/value.ts'
import type { DocumentKind } from './history/knowledge.ts'
import type { JournalRecord } from './journal.ts'
import type { Case } from './plan/case.ts'
import { fillIn, Template } from './plan/values.ts'
import { Stopped } from './stopped.ts'

/** Replaces all documents of a target. Errors: `Stopped` when others have some there by now. */
export type SetState = (state: unknown, of: StateOf) => Promise<void>

/** Whose documents are set, or taken away. */
export interface StateOf {
  /** What the requests of the case carry as `X-Opaque-Id`. */
  readonly run: string
  /** What the case has put there and may go, once it is over; undefined when it begins. */
  readonly own?: readonly StateDocument[] | undefined
}

export interface StateDocument {
  readonly kind: DocumentKind
  readonly id: string
}

/** The lists of a state, and what they hold. */
export const lists: Readonly<Record<string, DocumentKind>> = {
  connectors: 'connector',
  sync_jobs: 'sync_job',
  secrets: 'secret',
}

/** Plays a case on a target that holds the case's documents alone, and none when it is over. */
export async function withState<Result>(
  { state = {}, values = {} }: Case,
  run: string,
  setState: SetState,
  record: (record: JournalRecord) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const known = new Map<string, unknown>(Object.entries(values).map(([name, value]) => [name, new Template(value)]))
  const given = fillIn(state, known.set('run', run))
  const documents = documentsOf(given)
  for (const document of documents) record({ event: 'created', ...document })
  const forget = () => {
    for (const document of documents) record({ event: 'removed', ...document })
  }
  try {
    await setState(given, { run })
  } catch (error) {
    if (error instanceof Stopped) forget()
    throw error
  }
  try {
    return await work()
  } finally {
    await setState({}, { run, own: documents })
    forget()
  }
}

/** The documents that a state lists. */
export function documentsOf(state: unknown): StateDocument[] {
  return Object.entries(lists).flatMap(([list, kind]) => {
    const documents = isObject(state) ? state[list] : undefined
    return Array.isArray(documents) ? documents.filter(isObject).map(({ id }) => ({ kind, id: String(id) })) : []
  })
}
