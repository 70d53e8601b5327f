/** The error for a mistake of whoever runs the command, which ends with it and exit code 2. */
export function misuse(sentence: string, cause?: unknown): Error {
  return new Error(`es-connector-kit: ${sentence}`, cause === undefined ? undefined : { cause })
}
