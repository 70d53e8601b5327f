// Generated from openapi/ by `npm run generate`. Do not edit.

import type { operations } from './types.ts'
import type { Validator } from './validator.ts'

export declare const requestValidators: {
  readonly 'connector.post': Validator<NonNullable<operations['connector.post']['requestBody']>['content']['application/json']>
  readonly 'connector.secret_post': Validator<NonNullable<operations['connector.secret_post']['requestBody']>['content']['application/json']>
  readonly 'connector.secret_put': Validator<NonNullable<operations['connector.secret_put']['requestBody']>['content']['application/json']>
  readonly 'connector.sync_job_post': Validator<NonNullable<operations['connector.sync_job_post']['requestBody']>['content']['application/json']>
  readonly 'connector.sync_job_claim': Validator<NonNullable<operations['connector.sync_job_claim']['requestBody']>['content']['application/json']>
  readonly 'connector.sync_job_error': Validator<NonNullable<operations['connector.sync_job_error']['requestBody']>['content']['application/json']>
  readonly 'connector.sync_job_update_stats': Validator<NonNullable<operations['connector.sync_job_update_stats']['requestBody']>['content']['application/json']>
  readonly 'connector.put': Validator<NonNullable<operations['connector.put']['requestBody']>['content']['application/json']>
  readonly 'connector.update_api_key_id': Validator<NonNullable<operations['connector.update_api_key_id']['requestBody']>['content']['application/json']>
  readonly 'connector.update_configuration': Validator<NonNullable<operations['connector.update_configuration']['requestBody']>['content']['application/json']>
  readonly 'connector.update_error': Validator<NonNullable<operations['connector.update_error']['requestBody']>['content']['application/json']>
  readonly 'connector.update_features': Validator<NonNullable<operations['connector.update_features']['requestBody']>['content']['application/json']>
  readonly 'connector.update_filtering': Validator<NonNullable<operations['connector.update_filtering']['requestBody']>['content']['application/json']>
  readonly 'connector.update_filtering_validation': Validator<NonNullable<operations['connector.update_filtering_validation']['requestBody']>['content']['application/json']>
  readonly 'connector.update_index_name': Validator<NonNullable<operations['connector.update_index_name']['requestBody']>['content']['application/json']>
  readonly 'connector.last_sync': Validator<NonNullable<operations['connector.last_sync']['requestBody']>['content']['application/json']>
  readonly 'connector.update_name': Validator<NonNullable<operations['connector.update_name']['requestBody']>['content']['application/json']>
  readonly 'connector.update_native': Validator<NonNullable<operations['connector.update_native']['requestBody']>['content']['application/json']>
  readonly 'connector.update_pipeline': Validator<NonNullable<operations['connector.update_pipeline']['requestBody']>['content']['application/json']>
  readonly 'connector.update_scheduling': Validator<NonNullable<operations['connector.update_scheduling']['requestBody']>['content']['application/json']>
  readonly 'connector.update_service_type': Validator<NonNullable<operations['connector.update_service_type']['requestBody']>['content']['application/json']>
  readonly 'connector.update_status': Validator<NonNullable<operations['connector.update_status']['requestBody']>['content']['application/json']>
}
