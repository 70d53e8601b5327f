import { completeConfiguration } from '../../../src/domain/configuration.ts'
import { findCronFault } from '../../../src/domain/cron.ts'
import type { Connector, SyncJob } from '../../../src/domain/documents.ts'
import { indexNameFault } from '../../../src/domain/index-name.ts'
import { createChecker, description } from '../spec/description.ts'

const check = createChecker()
const schemas = description.components.schemas

/** A sentence for each thing that is not so. */
function failures(claims: Record<string, boolean>): string[] {
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]))
}

/** Whether times are in order; those that are missing do not count. */
function inOrder(...times: (string | null | undefined)[]): boolean {
  const there = times.filter((time) => typeof time === 'string')
  return there.every((time, i) => i === 0 || String(there[i - 1]) <= time)
}

/** What a connector contradicts: the description, the rules of the server, itself. */
export function contradictions(connector: Connector, now: string): string[] {
  const { status, error, last_seen, index_name, is_native, scheduling, configuration, features } = connector
  const { last_sync_status, last_synced, last_sync_scheduled_at, last_sync_error } = connector
  const isConfigured = ['configured', 'connected', 'error'].includes(status)
  const hasSynced = ['connected', 'error'].includes(status)
  const [entry] = connector.filtering
  const created = entry?.active.advanced_snippet.created_at
  const values = Object.values(configuration)
  return [
    ...check(schemas['Connector'], connector),
    ...failures({
      'an error when the status is error, and only then': (status === 'error') === (typeof error === 'string'),
      'seen unless only created': (status === 'created') === (last_seen === undefined),
      'a configuration unless only created': (status === 'created') === (values.length === 0),
      'values for all that is required, once configured':
        !isConfigured || values.every(({ required, value }) => !required || (value !== null && value !== '')),
      'no secret before it is configured': isConfigured || values.every(({ sensitive, value }) => !sensitive || !value),
      'a configuration as the server writes it':
        JSON.stringify(completeConfiguration(configuration)) === JSON.stringify(configuration),
      'an API key once configured': isConfigured === (connector.api_key_id !== undefined),
      'a secret for its key when it is native':
        (isConfigured && is_native) === (connector.api_key_secret_id !== undefined),
      'last syncs when it has run': hasSynced === (last_sync_status !== undefined),
      'all that is told of a sync': [last_synced, last_sync_scheduled_at, connector.last_indexed_document_count].every(
        (field) => (field !== undefined) === hasSynced,
      ),
      'an error of the last sync when that failed': (last_sync_status === 'error') === (last_sync_error !== undefined),
      'the same error twice': last_sync_error === undefined || last_sync_error === error,
      'access control syncs by the feature':
        !hasSynced ||
        (features?.document_level_security?.enabled === true) ===
          (connector.last_access_control_sync_scheduled_at !== undefined),
      'incremental syncs by the feature':
        !hasSynced ||
        (features?.incremental_sync?.enabled === true) === (connector.last_incremental_sync_scheduled_at !== undefined),
      'no placeholder left':
        !JSON.stringify(connector).includes('{slug}') && !JSON.stringify(connector).includes('{name}'),
      'an index that the server takes': typeof index_name === 'string' && indexNameFault(index_name) === undefined,
      'small letters in the index': index_name === index_name?.toLowerCase(),
      'the prefix of native connectors': !is_native || index_name?.startsWith('content-') === true,
      'schedules that the server reads': Object.values(scheduling).every(({ interval }) => !findCronFault(interval)),
      'an id in the form of the server': /^[A-Za-z0-9_-]{20}$/.test(connector.id),
      'times in order': inOrder(created, entry?.draft.rules[0]?.updated_at, last_sync_scheduled_at, last_seen, now),
      'all times before the present': inOrder(last_synced, last_seen, now),
      'access control first': inOrder(created, connector.last_access_control_sync_scheduled_at, last_sync_scheduled_at),
      'begun before it has ended':
        !['completed', 'error', 'canceled'].includes(String(last_sync_status)) ||
        (inOrder(last_sync_scheduled_at, last_synced) &&
          inOrder(connector.last_incremental_sync_scheduled_at, last_synced)),
      'ended before the one that runs':
        !['pending', 'in_progress', 'canceling', 'suspended'].includes(String(last_sync_status)) ||
        inOrder(created, last_synced, last_sync_scheduled_at),
    }),
  ]
}

/** What a sync job contradicts: the description, its status, its connector. */
export function jobContradictions(job: SyncJob, connector: Connector, now: string): string[] {
  const { status, job_type, created_at, started_at, completed_at, cancelation_requested_at, canceled_at } = job
  const isOver = ['completed', 'error', 'canceled'].includes(status)
  const active = connector.filtering[0]?.active
  const { sync_cursor: _, ...snapshot } = job.connector
  return [
    ...check(schemas['SyncJob'], job),
    ...failures({
      'started unless pending': (status === 'pending') === (started_at === undefined),
      'a worker unless pending': (status === 'pending') === (job.worker_hostname === undefined),
      'ended when it is over': isOver === (completed_at !== undefined),
      'asked to stop when it is canceled or about to be':
        ['canceling', 'canceled'].includes(status) === (cancelation_requested_at !== undefined),
      'canceled when it is': (status === 'canceled') === (canceled_at !== undefined),
      'canceled when it ended': canceled_at === undefined || canceled_at === completed_at,
      'an error when it failed': (status === 'error') === (job.error !== undefined),
      'no counts while pending': status !== 'pending' || job.indexed_document_count + job.total_document_count === 0,
      'no more indexed than there are': job.indexed_document_count <= job.total_document_count,
      'times in order': inOrder(
        created_at,
        started_at,
        cancelation_requested_at,
        job.last_seen,
        canceled_at,
        completed_at,
        now,
      ),
      'not older than the connector': inOrder(active?.advanced_snippet.created_at, created_at),
      'a snapshot of the connector':
        JSON.stringify(snapshot) ===
        JSON.stringify({
          id: connector.id,
          filtering: active,
          index_name: `${job_type === 'access_control' ? '.search-acl-filter-' : ''}${connector.index_name}`,
          ...(connector.language && { language: connector.language }),
          ...(connector.pipeline && { pipeline: connector.pipeline }),
          service_type: connector.service_type,
          configuration: connector.configuration,
        }),
      'scheduled by a schedule': connector.scheduling[job_type].enabled === (job.trigger_method === 'scheduled'),
      'no placeholder left': !JSON.stringify(job).includes('{slug}'),
      'an id in the form of the server': /^[A-Za-z0-9_-]{20}$/.test(job.id),
    }),
  ]
}
