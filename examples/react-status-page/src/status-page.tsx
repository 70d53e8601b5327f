import { ConnectorCard } from './connector-card.tsx'
import { useEntries } from './use-entries.ts'

export interface StatusPageProps {
  /** Between two looks at Elasticsearch, in milliseconds. */
  readonly pause?: number
}

export function StatusPage({ pause = 5_000 }: StatusPageProps) {
  const { entries, failure, refresh } = useEntries(pause)
  return (
    <main aria-busy={!entries && !failure}>
      <header>
        <h1>Connectors</h1>
        <button type="button" onClick={refresh}>
          Refresh
        </button>
      </header>
      {failure && <p role="alert">The list could not be read: {failure}</p>}
      {entries?.length === 0 && <p>There is no connector yet.</p>}
      {entries?.map(({ connector, jobs }) => (
        <ConnectorCard key={connector.id} connector={connector} jobs={jobs} onChange={refresh} />
      ))}
    </main>
  )
}
