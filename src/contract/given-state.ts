import { isObject } from '../json/value.ts'
import type { DocumentKind } from './history/knowledge.ts'
import type { JournalRecord } from './journal.ts'
import type { Case } from './plan/case.ts'
import { fillIn, Template } from './plan/values.ts'

/** Replaces all documents of a target. */
export type SetState = (state: unknown) => Promise<void>

const lists: Readonly<Record<string, DocumentKind>> = {
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
  await setState(given)
  try {
    return await work()
  } finally {
    await setState({})
    for (const document of documents) record({ event: 'removed', ...document })
  }
}

function documentsOf(state: unknown): { readonly kind: DocumentKind; readonly id: string }[] {
  return Object.entries(lists).flatMap(([list, kind]) => {
    const documents = isObject(state) ? state[list] : undefined
    return Array.isArray(documents) ? documents.filter(isObject).map(({ id }) => ({ kind, id: String(id) })) : []
  })
}
