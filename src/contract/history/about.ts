import type { Exchange } from '../exchange.ts'
import type { Json, Knowledge, KnownDocument } from './knowledge.ts'
import { isSame } from './same.ts'
import { shownDocument, subjectOf } from './subject.ts'

/** The document that an exchange is about: what every check would otherwise have to find out for itself. */
export interface About {
  /** What was known of it before the exchange; nothing when the exchange is about none, or about many. */
  readonly before: KnownDocument | undefined
  /** The document itself, where the answer shows it whole. */
  readonly shown: Json | undefined
  /** Whether it is as it was when it was seen before, which is to be told of whole documents once. */
  readonly unchanged: boolean
}

/** Finds the document that an exchange is about. */
export function aboutOf(exchange: Exchange, known: Pick<Knowledge, 'get'>): About {
  const before = knownBefore(exchange, known)
  const shown = shownDocument(exchange)
  const unchanged = shown !== undefined && before?.document !== undefined && isSame(before.document, shown)
  return { before, shown, unchanged }
}

/** What is known of the document that an exchange is about. */
export function knownBefore(exchange: Exchange, known: Pick<Knowledge, 'get'>): KnownDocument | undefined {
  const subject = subjectOf(exchange)
  return subject?.id === undefined ? undefined : known.get(subject.kind, subject.id)
}
