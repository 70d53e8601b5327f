/** Collects all that nothing needs any more. Errors: where Node runs without `--expose-gc`. */
export function collect() {
  if (!globalThis.gc) throw new Error('Failed to collect garbage: run this with --expose-gc.')
  globalThis.gc()
}
