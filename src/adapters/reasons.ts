/** Sentences that tests are to fail with, also when the code under test swallows the error that has them as its message. */
export interface Reasons {
  /** Remembers a sentence, and says it on the console: once, however often a client tries again. */
  add(reason: string): void
  /** Throws what was added since the last call. */
  raise(): void
}

/** Makes an empty book of reasons. */
export function createReasons(): Reasons {
  const reasons = new Set<string>()
  return {
    add(reason) {
      if (!reasons.has(reason)) console.error(reason)
      reasons.add(reason)
    },
    raise() {
      const message = [...reasons].join('\n')
      reasons.clear()
      if (message !== '') throw new Error(message)
    },
  }
}
