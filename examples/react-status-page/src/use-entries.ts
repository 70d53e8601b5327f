import { useCallback, useEffect, useState } from 'react'
import { type Entry, listEntries } from './elasticsearch.ts'

interface Seen {
  /** What was last seen; it stays while Elasticsearch fails. */
  readonly entries?: readonly Entry[]
  /** Why the last look has failed. */
  readonly failure?: string
}

/** Looks at Elasticsearch again and again, with a pause in milliseconds, and at once on `refresh`. */
export function useEntries(pause: number): Seen & { readonly refresh: () => void } {
  const [seen, setSeen] = useState<Seen>({})
  const [round, setRound] = useState(0)
  const refresh = useCallback(() => setRound((last) => last + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round ends the one before it.
  useEffect(() => {
    const end = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function look() {
      const now = await listEntries(end.signal).then(
        (entries): Seen => ({ entries }),
        (error: Error): Seen => ({ failure: error.message }),
      )
      if (end.signal.aborted) return
      setSeen(({ entries }) => ({ entries, ...now }))
      timer = setTimeout(refresh, pause)
    }
    void look()
    return () => {
      end.abort()
      clearTimeout(timer)
    }
  }, [round, pause, refresh])

  return { ...seen, refresh }
}
