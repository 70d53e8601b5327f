import type { DocumentKind } from './history/knowledge.ts'

/** Something that a run has created, or may have. */
export interface JournalEntry {
  /** What it is. */
  readonly kind: DocumentKind
  /** Nothing where the server gives the id and its answer never came. */
  readonly id: string | undefined
  /** When its creation was asked for: milliseconds since 1970. */
  readonly at: number
}

/** What a journal says of a run. */
export interface JournalContent {
  /** The id that all the run has made carries. */
  readonly run: string
  /** The URL of the server, without credentials. */
  readonly target: string
  /** Milliseconds since 1970. */
  readonly startedAt: number
  /** What may still be there, in the order in which it was created. */
  readonly left: readonly JournalEntry[]
  /** The ids of all connectors that the run has ever made, also of those that it has removed: their sync jobs may be left. */
  readonly connectors: readonly string[]
}

/** A line of a journal. */
export type JournalRecord =
  | { readonly event: 'run'; readonly run: string; readonly target: string; readonly at: number }
  | { readonly event: 'creating'; readonly kind: DocumentKind; readonly id?: string; readonly at: number }
  | { readonly event: 'created' | 'removed'; readonly kind: DocumentKind; readonly id: string }
  | { readonly event: 'refused'; readonly kind: DocumentKind; readonly id?: string }

/** Keeps account of what is left as events come in. The first has to be that of the run. */
export function createLedger(): { add(record: JournalRecord): void; content(): JournalContent | undefined } {
  let run: Extract<JournalRecord, { event: 'run' }> | undefined
  const named = new Map<string, Named>()
  const nameless: JournalEntry[] = []
  const connectors = new Set<string>()

  /** Takes out the oldest creation of a kind whose id nobody knows. */
  function takeNameless(kind: DocumentKind): JournalEntry | undefined {
    const index = nameless.findIndex((entry) => entry.kind === kind)
    return index < 0 ? undefined : nameless.splice(index, 1)[0]
  }

  function addNamed(record: Exclude<JournalRecord, { event: 'run' }> & { readonly id: string }): void {
    const { event, kind, id } = record
    const key = `${kind}/${id}`
    const known = named.get(key)
    if (kind === 'connector' && event !== 'refused') connectors.add(id)
    if (event === 'creating') {
      named.set(
        key,
        known ? { ...known, asked: known.asked + 1 } : { kind, id, at: record.at, asked: 1, exists: false },
      )
    } else if (event === 'created') {
      const at = known?.at ?? takeNameless(kind)?.at ?? run?.at ?? 0
      named.set(key, { kind, id, at, asked: 0, exists: true })
    } else if (event === 'removed') {
      named.delete(key)
    } else if (known) {
      const asked = known.asked - 1
      if (asked > 0 || known.exists) named.set(key, { ...known, asked })
      else named.delete(key)
    }
  }

  return {
    add(record) {
      if (record.event === 'run') run = record
      else if (record.id !== undefined) addNamed({ ...record, id: record.id })
      else if (record.event === 'creating') nameless.push({ kind: record.kind, id: undefined, at: record.at })
      else takeNameless(record.kind)
    },
    content() {
      if (!run) return undefined
      const left = [...Array.from(named.values(), ({ kind, id, at }) => ({ kind, id, at })), ...nameless]
      return {
        run: run.run,
        target: run.target,
        startedAt: run.at,
        left: left.sort((a, b) => a.at - b.at),
        connectors: [...connectors],
      }
    },
  }
}

interface Named {
  readonly kind: DocumentKind
  readonly id: string
  readonly at: number
  /** How many creations of it have no answer yet: when all are refused, and none went well before, it is not there. */
  readonly asked: number
  readonly exists: boolean
}
