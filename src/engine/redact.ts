const hidden = '[redacted]'

/** The body of a request as it may be shown. What is sent to a secret's URL is hidden as a whole, since it may be a mistyped secret. */
export function redactBody(url: string, body: string): string {
  return body !== '' && isSecretUrl(url) ? hidden : body
}

/** The body of an answer as it may be shown: the value of a secret is hidden, the rest of it not. */
export function redactResponse(url: string, body: string): string {
  if (!isSecretUrl(url)) return body
  return body.replace(/("value"\s*:\s*)"(?:[^"\\]|\\.)*"/g, `$1"${hidden}"`)
}

/** Judged by the URL, for a request that is turned away at the door never gets to an operation. */
function isSecretUrl(url: string): boolean {
  return /^\/+_connector\/+_secret(?![^/?])/.test(url)
}
