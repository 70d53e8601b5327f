/** The error for a mistake of whoever uses this package: it says whose it is, what failed, and what to do. */
export function misuse(sentence: string, cause?: unknown): Error {
  return new Error(`es-connector-kit: ${sentence}`, cause === undefined ? undefined : { cause })
}
