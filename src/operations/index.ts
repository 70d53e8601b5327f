import type { OperationId } from '../spec/generated/operations.ts'
import { checkIn } from './connector/check-in.ts'
import { deleteConnector } from './connector/delete.ts'
import { get } from './connector/get.ts'
import { lastSync } from './connector/last-sync.ts'
import { list } from './connector/list.ts'
import { post } from './connector/post.ts'
import { put } from './connector/put.ts'
import { updateActiveFiltering } from './connector/update-active-filtering.ts'
import { updateApiKeyId } from './connector/update-api-key-id.ts'
import { updateConfiguration } from './connector/update-configuration.ts'
import { updateError } from './connector/update-error.ts'
import { updateFeatures } from './connector/update-features.ts'
import { updateFiltering } from './connector/update-filtering.ts'
import { updateFilteringValidation } from './connector/update-filtering-validation.ts'
import { updateIndexName } from './connector/update-index-name.ts'
import { updateName } from './connector/update-name.ts'
import { updateNative } from './connector/update-native.ts'
import { updatePipeline } from './connector/update-pipeline.ts'
import { updateScheduling } from './connector/update-scheduling.ts'
import { updateServiceType } from './connector/update-service-type.ts'
import { updateStatus } from './connector/update-status.ts'
import type { AnyOperation } from './operation.ts'
import { deleteSecret } from './secret/delete.ts'
import { get as getSecret } from './secret/get.ts'
import { post as postSecret } from './secret/post.ts'
import { put as putSecret } from './secret/put.ts'
import { cancel } from './sync-job/cancel.ts'
import { checkIn as checkInSyncJob } from './sync-job/check-in.ts'
import { claim } from './sync-job/claim.ts'
import { deleteSyncJob } from './sync-job/delete.ts'
import { error } from './sync-job/error.ts'
import { get as getSyncJob } from './sync-job/get.ts'
import { list as listSyncJobs } from './sync-job/list.ts'
import { post as postSyncJob } from './sync-job/post.ts'
import { updateStats } from './sync-job/update-stats.ts'

const built = [
  put,
  post,
  get,
  list,
  deleteConnector,
  checkIn,
  updateStatus,
  updateApiKeyId,
  updateFeatures,
  updateIndexName,
  updateName,
  updateNative,
  updatePipeline,
  updateScheduling,
  updateServiceType,
  updateError,
  lastSync,
  postSyncJob,
  getSyncJob,
  claim,
  listSyncJobs,
  deleteSyncJob,
  cancel,
  checkInSyncJob,
  error,
  updateStats,
  postSecret,
  getSecret,
  putSecret,
  deleteSecret,
  updateConfiguration,
  updateFiltering,
  updateFilteringValidation,
  updateActiveFiltering,
]

/** Every operation that the mock answers, by id. What the description knows beyond these is answered with 501. */
export const operations: ReadonlyMap<OperationId, AnyOperation> = new Map(
  built.map((operation) => [operation.id, operation as unknown as AnyOperation]),
)
