import type { components } from '../spec/generated/types.ts'
import { completeConfiguration } from './configuration.ts'
import type { ConnectorDocument, SyncJobDocument } from './documents.ts'
import { completeRules } from './filtering.ts'

type Schemas = components['schemas']

/** What stands before the content index's name to give the index of an access control job. */
const accessControlIndexPrefix = '.search-acl-filter-'

interface NewSyncJob {
  readonly connectorId: string
  readonly connector: ConnectorDocument
  readonly jobType: Schemas['SyncJobType']
  readonly triggerMethod: Schemas['SyncJobTriggerMethod']
}

/**
 * The index a job writes to. For access control the prefix is put before the connector's index name even when there is none, which
 * gives `.search-acl-filter-null`.
 */
export function syncJobIndexName(
  connector: ConnectorDocument,
  jobType: Schemas['SyncJobType'],
): string | null | undefined {
  return jobType === 'access_control'
    ? `${accessControlIndexPrefix}${connector.index_name ?? null}`
    : connector.index_name
}

/** A sync job as the server creates it at `now`: pending, all counters at zero, with a snapshot of the connector. */
export function createSyncJob(
  now: string,
  { connectorId, connector, jobType, triggerMethod }: NewSyncJob,
): SyncJobDocument {
  return {
    connector: snapshot(now, connectorId, connector, syncJobIndexName(connector, jobType) ?? ''),
    created_at: now,
    deleted_document_count: 0,
    indexed_document_count: 0,
    indexed_document_volume: 0,
    job_type: jobType,
    last_seen: now,
    metadata: {},
    status: 'pending',
    total_document_count: 0,
    trigger_method: triggerMethod,
  }
}

/**
 * What a job keeps of its connector. The cursor is not copied, and of the filtering only the active rules of the first entry are.
 * Configuration and rules pass through the server's own classes, which drop what they do not know and fill in what is missing.
 */
function snapshot(
  now: string,
  id: string,
  connector: ConnectorDocument,
  indexName: string,
): Schemas['SyncJobConnector'] {
  const active = connector.filtering[0]?.active
  return {
    id,
    ...(active && { filtering: completeRules(now, active) }),
    index_name: indexName,
    ...(typeof connector.language === 'string' && { language: connector.language }),
    ...(connector.pipeline && { pipeline: connector.pipeline }),
    service_type: connector.service_type ?? '',
    configuration: completeConfiguration(connector.configuration ?? {}),
  }
}
