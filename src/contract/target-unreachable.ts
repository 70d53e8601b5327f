/** Why no answer is to be had from a target. */
export type UnreachableReason =
  /** The URL is none, or it has what a target's URL cannot have. */
  | 'invalid url'
  /** The URL's scheme is neither `http` nor `https`. */
  | 'unsupported scheme'
  /** Nothing listens there. */
  | 'refused'
  /** The host name leads to no address. */
  | 'unknown host'
  /** There is no way to the address. */
  | 'no route'
  /** The connection was closed before or amid the answer. */
  | 'reset'
  /** The server's certificate is not trusted, or is not for this host. */
  | 'certificate'
  /** The TLS handshake failed otherwise. */
  | 'tls'
  /** `https` was asked for, and the port speaks plain HTTP. */
  | 'speaks plain http'
  /** `http` was asked for, and the port speaks TLS. */
  | 'speaks tls'
  /** No connection, no answer, or not all of an answer in time. */
  | 'connect timeout'
  | 'answer timeout'
  | 'body timeout'
  /** The proxy does not let the request through. */
  | 'proxy'
  /** What came is no HTTP, cannot be inflated, or is too long. */
  | 'unreadable answer'
  /** Anything else that the network came up with. */
  | 'network'

/**
 * There is no answer to be had from a target. The message says what happened and what to do; `cause` is the error of the network, if there
 * was one.
 */
export class TargetUnreachable extends Error {
  /** `TargetUnreachable`, also where the class has another name after minifying. */
  override readonly name = 'TargetUnreachable'
  /** What kind of failure it is. */
  readonly reason: UnreachableReason

  /** `sentence` follows on `Failed to reach <url>: `. The URL must have no credentials. */
  constructor(reason: UnreachableReason, url: string, sentence: string, cause?: unknown) {
    super(`es-connector-kit: Failed to reach ${url}: ${sentence}`, cause === undefined ? undefined : { cause })
    this.reason = reason
  }
}
