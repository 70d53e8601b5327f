/** Why a server that answers cannot be held to the description. */
export type UnfitReason =
  | 'not elasticsearch'
  /** It is Elasticsearch, and older than the Connector API. */
  | 'too old'
  /** 401: it wants credentials, or other ones. */
  | 'not authenticated'
  /** 403: who we are may not see what it is, and nobody said what to hold it to. */
  | 'not permitted'
  /** 429 or 5xx. */
  | 'not available'
  /** It says to ask elsewhere. */
  | 'redirected'

/** A server answers, but it is none that can be held to the description. The message says what it is and what to do. */
export class UnfitTarget extends Error {
  /** `UnfitTarget`, also where the class has another name after minifying. */
  override readonly name = 'UnfitTarget'
  /** Why it is none. */
  readonly reason: UnfitReason

  /** `sentence` has the server as its subject: `It is …`. */
  constructor(reason: UnfitReason, sentence: string) {
    super(`es-connector-kit: Failed to recognise the server by GET /: ${sentence}`)
    this.reason = reason
  }
}
