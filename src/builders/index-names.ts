/** The names of indices, of which no two are alike. */
export interface IndexNames {
  /** The one that is wanted, or else with a number after it. */
  free(wanted: string): string
  /** Keeps one that somebody has chosen from being given again. */
  take(name: string): string
}

/** Keeps the names of indices. */
export function createIndexNames(): IndexNames {
  const taken = new Set<string>()
  const names: IndexNames = {
    free(wanted) {
      let name = wanted
      for (let n = 2; taken.has(name); n++) name = `${wanted}-${n}`
      return names.take(name)
    },
    take(name) {
      taken.add(name)
      return name
    },
  }
  return names
}
