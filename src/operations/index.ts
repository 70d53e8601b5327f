import type { OperationId } from '../spec/generated/operations.ts'
import { checkIn as connectorCheckIn } from './connector/check-in.ts'
import { deleteConnector as connectorDelete } from './connector/delete.ts'
import { get as connectorGet } from './connector/get.ts'
import { lastSync as connectorLastSync } from './connector/last-sync.ts'
import { list as connectorList } from './connector/list.ts'
import { post as connectorPost } from './connector/post.ts'
import { put as connectorPut } from './connector/put.ts'
import { updateActiveFiltering as connectorUpdateActiveFiltering } from './connector/update-active-filtering.ts'
import { updateApiKeyId as connectorUpdateApiKeyId } from './connector/update-api-key-id.ts'
import { updateConfiguration as connectorUpdateConfiguration } from './connector/update-configuration.ts'
import { updateError as connectorUpdateError } from './connector/update-error.ts'
import { updateFeatures as connectorUpdateFeatures } from './connector/update-features.ts'
import { updateFiltering as connectorUpdateFiltering } from './connector/update-filtering.ts'
import { updateFilteringValidation as connectorUpdateFilteringValidation } from './connector/update-filtering-validation.ts'
import { updateIndexName as connectorUpdateIndexName } from './connector/update-index-name.ts'
import { updateName as connectorUpdateName } from './connector/update-name.ts'
import { updateNative as connectorUpdateNative } from './connector/update-native.ts'
import { updatePipeline as connectorUpdatePipeline } from './connector/update-pipeline.ts'
import { updateScheduling as connectorUpdateScheduling } from './connector/update-scheduling.ts'
import { updateServiceType as connectorUpdateServiceType } from './connector/update-service-type.ts'
import { updateStatus as connectorUpdateStatus } from './connector/update-status.ts'
import type { AnyOperation } from './operation.ts'
import { deleteSecret as secretDelete } from './secret/delete.ts'
import { get as secretGet } from './secret/get.ts'
import { post as secretPost } from './secret/post.ts'
import { put as secretPut } from './secret/put.ts'
import { cancel as syncJobCancel } from './sync-job/cancel.ts'
import { checkIn as syncJobCheckIn } from './sync-job/check-in.ts'
import { claim as syncJobClaim } from './sync-job/claim.ts'
import { deleteSyncJob as syncJobDelete } from './sync-job/delete.ts'
import { error as syncJobError } from './sync-job/error.ts'
import { get as syncJobGet } from './sync-job/get.ts'
import { list as syncJobList } from './sync-job/list.ts'
import { post as syncJobPost } from './sync-job/post.ts'
import { updateStats as syncJobUpdateStats } from './sync-job/update-stats.ts'

/** By area and name. One that is missing, or stands under the id of another, does not compile. */
const all = {
  'connector.check_in': connectorCheckIn,
  'connector.delete': connectorDelete,
  'connector.get': connectorGet,
  'connector.last_sync': connectorLastSync,
  'connector.list': connectorList,
  'connector.post': connectorPost,
  'connector.put': connectorPut,
  'connector.update_active_filtering': connectorUpdateActiveFiltering,
  'connector.update_api_key_id': connectorUpdateApiKeyId,
  'connector.update_configuration': connectorUpdateConfiguration,
  'connector.update_error': connectorUpdateError,
  'connector.update_features': connectorUpdateFeatures,
  'connector.update_filtering': connectorUpdateFiltering,
  'connector.update_filtering_validation': connectorUpdateFilteringValidation,
  'connector.update_index_name': connectorUpdateIndexName,
  'connector.update_name': connectorUpdateName,
  'connector.update_native': connectorUpdateNative,
  'connector.update_pipeline': connectorUpdatePipeline,
  'connector.update_scheduling': connectorUpdateScheduling,
  'connector.update_service_type': connectorUpdateServiceType,
  'connector.update_status': connectorUpdateStatus,
  'connector.secret_delete': secretDelete,
  'connector.secret_get': secretGet,
  'connector.secret_post': secretPost,
  'connector.secret_put': secretPut,
  'connector.sync_job_cancel': syncJobCancel,
  'connector.sync_job_check_in': syncJobCheckIn,
  'connector.sync_job_claim': syncJobClaim,
  'connector.sync_job_delete': syncJobDelete,
  'connector.sync_job_error': syncJobError,
  'connector.sync_job_get': syncJobGet,
  'connector.sync_job_list': syncJobList,
  'connector.sync_job_post': syncJobPost,
  'connector.sync_job_update_stats': syncJobUpdateStats,
} satisfies { readonly [Id in OperationId]: { readonly id: Id } }

/** Every operation has an entry, so that none is looked up in vain. */
interface Operations extends ReadonlyMap<OperationId, AnyOperation> {
  get(id: OperationId): AnyOperation
}

/** Every operation that the description knows, by id. */
export const operations = new Map(Object.entries(all)) as ReadonlyMap<string, unknown> as Operations
