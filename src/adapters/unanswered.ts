import { misuse } from '../errors/misuse.ts'

/** A request as far as it is spoken of in an error. */
export interface Unanswered {
  readonly method: string
  readonly origin: string
  /** Path and query; the query is not shown, for it may hold what is secret. */
  readonly target: string
}

/**
 * The error that a request fails with which the mock does not stand in for, so that it never reaches the network.
 * Its `code` is `ERR_CONNECTOR_MOCK_UNANSWERED`, whatever came between the request and the mock.
 */
export function unanswered({ method, origin, target }: Unanswered, why: string): Error {
  const error = misuse(`Failed to answer ${method} ${origin}${target.replace(/[?#].*$/s, '')}: ${why}`)
  return Object.assign(error, { code: 'ERR_CONNECTOR_MOCK_UNANSWERED' })
}
