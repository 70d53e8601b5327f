import { setupConnectorWorker } from 'es-connector-kit/browser'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** What there is to see in development. */
export const mock = setupConnectorWorker({
  seed: {
    connectors: [
      {
        id: 'crm',
        name: 'CRM',
        service_type: 'postgresql',
        index_name: 'search-crm',
        status: 'connected',
        last_seen: minutesAgo(0),
      },
      { id: 'wiki', service_type: 'confluence', status: 'error', error: 'login refused', last_seen: minutesAgo(190) },
      { id: 'files', name: 'Files', service_type: 'network_drive', status: 'needs_configuration' },
    ],
    sync_jobs: [
      {
        id: 'job-1',
        connector: { id: 'crm' },
        status: 'completed',
        indexed_document_count: 1_204,
        created_at: minutesAgo(90),
      },
      { id: 'job-2', connector: { id: 'crm' }, status: 'in_progress', indexed_document_count: 60 },
      { id: 'job-3', connector: { id: 'wiki' }, status: 'error', error: 'login refused' },
    ],
  },
})

// For the console of the browser: mock.faults.add({ fault: 'no_master', times: 3 })
Object.assign(globalThis, { mock })
