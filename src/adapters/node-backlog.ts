/** Work that nobody waits for. */
export interface Backlog {
  /** Has something done once what is at hand is done. */
  add(work: () => Promise<void>): void
  /** Waits until all of it is done. Errors: the first that any of it has failed with. */
  done(): Promise<void>
}

/** Makes a backlog with nothing in it. What was added in one turn of the event loop is begun in the next, in that order. */
export function createBacklog(): Backlog {
  let waiting: (() => Promise<void>)[] = []
  const begun = new Set<Promise<void>>()
  const failures: unknown[] = []

  function begin(): void {
    const works = waiting
    waiting = []
    for (const work of works) {
      const done = work()
        .catch((error) => void failures.push(error))
        .finally(() => begun.delete(done))
      begun.add(done)
    }
  }

  return {
    add(work) {
      if (waiting.push(work) === 1) setImmediate(begin)
    },
    async done() {
      begin()
      await Promise.all(begun)
      if (failures.length > 0) throw failures[0]
    },
  }
}
