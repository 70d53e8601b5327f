import type { Exchange } from '../exchange.ts'
import type { Json, Knowledge, KnownDocument } from './knowledge.ts'
import { shownDocument, subjectOf } from './subject.ts'

/** The document that an exchange is about: what every check would otherwise have to find out for itself. */
export interface About {
  /** What was known of it before the exchange; nothing when the exchange is about none, or about many. */
  readonly before: KnownDocument | undefined
  /** The document itself, where the answer shows it whole. */
  readonly shown: Json | undefined
}

/** Finds what is known of the document that an exchange is about. */
export function aboutOf(exchange: Exchange, known: Pick<Knowledge, 'get'>): About {
  const subject = subjectOf(exchange)
  return {
    before: subject?.id === undefined ? undefined : known.get(subject.kind, subject.id),
    shown: shownDocument(exchange),
  }
}
