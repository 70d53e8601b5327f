import type { OperationId } from '../spec/generated/operations.ts'

/** What stands where a secret would. */
export const hidden = '[redacted]'

/**
 * The body of a request as it may be shown. What is sent to a secret's URL is hidden as a whole, since it may be a mistyped secret; so is
 * what led nowhere and speaks of secrets in its URL, since that may be mistyped.
 */
export function redactBody(url: string, operation: OperationId | undefined, body: string): string {
  return body !== '' && (isSecretUrl(url) || (operation === undefined && /secret/i.test(url))) ? hidden : body
}

/**
 * The body of an answer as it may be shown: the value of a secret is hidden, the rest of it not. A refusal is hidden as a whole, for it
 * quotes what it did not understand.
 */
export function redactResponse(url: string, status: number, body: string): string {
  if (!isSecretUrl(url)) return body
  return status >= 400 ? hidden : body.replace(/("value"\s*:\s*)"(?:[^"\\]|\\.)*(?:"|\\?$)/g, `$1"${hidden}"`)
}

/** Judged by the URL, for a request that is turned away at the door never gets to an operation, and a mistyped URL leads to none. */
export function isSecretUrl(url: string): boolean {
  return /\/_connector\/+_secret(?![^/?])/i.test(url.replace(/%5f/gi, '_').replace(/%2f/gi, '/'))
}
