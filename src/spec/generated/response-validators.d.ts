// Generated from openapi/ by `npm run generate`. Do not edit.

import type { operations } from './types.ts'
import type { Validator } from './validator.ts'

export declare const responseValidators: {
  readonly 'connector.list': {
    readonly 200: Validator<operations['connector.list']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.list']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.list']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.list']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.list']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.list']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.list']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.list']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.post': {
    readonly 201: Validator<operations['connector.post']['responses'][201]['content']['application/json']>
    readonly 400: Validator<operations['connector.post']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.post']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.post']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.post']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.post']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.post']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.post']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.secret_post': {
    readonly 200: Validator<operations['connector.secret_post']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.secret_post']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.secret_post']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.secret_post']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.secret_post']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.secret_post']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.secret_post']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.secret_get': {
    readonly 200: Validator<operations['connector.secret_get']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.secret_get']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.secret_get']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.secret_get']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.secret_get']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.secret_get']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.secret_get']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.secret_get']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.secret_put': {
    readonly 200: Validator<operations['connector.secret_put']['responses'][200]['content']['application/json']>
    readonly 201: Validator<operations['connector.secret_put']['responses'][201]['content']['application/json']>
    readonly 400: Validator<operations['connector.secret_put']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.secret_put']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.secret_put']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.secret_put']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.secret_put']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.secret_put']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.secret_put']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.secret_delete': {
    readonly 200: Validator<operations['connector.secret_delete']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.secret_delete']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.secret_delete']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.secret_delete']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.secret_delete']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.secret_delete']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.secret_delete']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.secret_delete']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_list': {
    readonly 200: Validator<operations['connector.sync_job_list']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_list']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_list']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_list']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_list']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_list']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_list']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_post': {
    readonly 201: Validator<operations['connector.sync_job_post']['responses'][201]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_post']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_post']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_post']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_post']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_post']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_post']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_post']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_get': {
    readonly 200: Validator<operations['connector.sync_job_get']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_get']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_get']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_get']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_get']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_get']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_get']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_get']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_delete': {
    readonly 200: Validator<operations['connector.sync_job_delete']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_delete']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_delete']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_delete']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_delete']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_delete']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_delete']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_delete']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_cancel': {
    readonly 200: Validator<operations['connector.sync_job_cancel']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_cancel']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_cancel']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_cancel']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_cancel']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_cancel']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_cancel']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.sync_job_cancel']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_cancel']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_check_in': {
    readonly 200: Validator<operations['connector.sync_job_check_in']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_check_in']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_check_in']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_check_in']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_check_in']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_check_in']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_check_in']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.sync_job_check_in']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_check_in']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_claim': {
    readonly 200: Validator<operations['connector.sync_job_claim']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_claim']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_claim']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_claim']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_claim']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_claim']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_claim']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.sync_job_claim']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_claim']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_error': {
    readonly 200: Validator<operations['connector.sync_job_error']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_error']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_error']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_error']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_error']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_error']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_error']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.sync_job_error']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_error']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.sync_job_update_stats': {
    readonly 200: Validator<operations['connector.sync_job_update_stats']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.sync_job_update_stats']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.sync_job_update_stats']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.sync_job_update_stats']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.sync_job_update_stats']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.sync_job_update_stats']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.sync_job_update_stats']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.sync_job_update_stats']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.sync_job_update_stats']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.get': {
    readonly 200: Validator<operations['connector.get']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.get']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.get']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.get']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.get']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.get']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.get']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.get']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.put': {
    readonly 200: Validator<operations['connector.put']['responses'][200]['content']['application/json']>
    readonly 201: Validator<operations['connector.put']['responses'][201]['content']['application/json']>
    readonly 400: Validator<operations['connector.put']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.put']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.put']['responses'][403]['content']['application/json']>
    readonly 405: Validator<operations['connector.put']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.put']['responses'][406]['content']['application/json']>
    readonly 429: Validator<operations['connector.put']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.put']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.delete': {
    readonly 200: Validator<operations['connector.delete']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.delete']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.delete']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.delete']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.delete']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.delete']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.delete']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.delete']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.delete']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_api_key_id': {
    readonly 200: Validator<operations['connector.update_api_key_id']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_api_key_id']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_api_key_id']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_api_key_id']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_api_key_id']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_api_key_id']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_api_key_id']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_api_key_id']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_api_key_id']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.check_in': {
    readonly 200: Validator<operations['connector.check_in']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.check_in']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.check_in']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.check_in']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.check_in']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.check_in']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.check_in']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.check_in']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.check_in']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_configuration': {
    readonly 200: Validator<operations['connector.update_configuration']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_configuration']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_configuration']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_configuration']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_configuration']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_configuration']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_configuration']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_configuration']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_configuration']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_configuration']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.update_error': {
    readonly 200: Validator<operations['connector.update_error']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_error']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_error']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_error']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_error']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_error']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_error']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_error']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_error']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_features': {
    readonly 200: Validator<operations['connector.update_features']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_features']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_features']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_features']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_features']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_features']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_features']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_features']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_features']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_features']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.update_filtering': {
    readonly 200: Validator<operations['connector.update_filtering']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_filtering']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_filtering']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_filtering']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_filtering']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_filtering']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_filtering']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_filtering']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_filtering']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_filtering']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.update_active_filtering': {
    readonly 200: Validator<operations['connector.update_active_filtering']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_active_filtering']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_active_filtering']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_active_filtering']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_active_filtering']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_active_filtering']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_active_filtering']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_active_filtering']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_active_filtering']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_active_filtering']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.update_filtering_validation': {
    readonly 200: Validator<operations['connector.update_filtering_validation']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_filtering_validation']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_filtering_validation']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_filtering_validation']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_filtering_validation']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_filtering_validation']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_filtering_validation']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_filtering_validation']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_filtering_validation']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_filtering_validation']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.update_index_name': {
    readonly 200: Validator<operations['connector.update_index_name']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_index_name']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_index_name']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_index_name']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_index_name']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_index_name']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_index_name']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_index_name']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_index_name']['responses'][429]['content']['application/json']>
    readonly 500: Validator<operations['connector.update_index_name']['responses'][500]['content']['application/json']>
  }
  readonly 'connector.last_sync': {
    readonly 200: Validator<operations['connector.last_sync']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.last_sync']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.last_sync']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.last_sync']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.last_sync']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.last_sync']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.last_sync']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.last_sync']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.last_sync']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_name': {
    readonly 200: Validator<operations['connector.update_name']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_name']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_name']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_name']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_name']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_name']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_name']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_name']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_name']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_native': {
    readonly 200: Validator<operations['connector.update_native']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_native']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_native']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_native']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_native']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_native']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_native']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_native']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_native']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_pipeline': {
    readonly 200: Validator<operations['connector.update_pipeline']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_pipeline']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_pipeline']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_pipeline']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_pipeline']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_pipeline']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_pipeline']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_pipeline']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_pipeline']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_scheduling': {
    readonly 200: Validator<operations['connector.update_scheduling']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_scheduling']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_scheduling']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_scheduling']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_scheduling']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_scheduling']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_scheduling']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_scheduling']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_scheduling']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_service_type': {
    readonly 200: Validator<operations['connector.update_service_type']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_service_type']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_service_type']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_service_type']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_service_type']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_service_type']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_service_type']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_service_type']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_service_type']['responses'][429]['content']['application/json']>
  }
  readonly 'connector.update_status': {
    readonly 200: Validator<operations['connector.update_status']['responses'][200]['content']['application/json']>
    readonly 400: Validator<operations['connector.update_status']['responses'][400]['content']['application/json']>
    readonly 401: Validator<operations['connector.update_status']['responses'][401]['content']['application/json']>
    readonly 403: Validator<operations['connector.update_status']['responses'][403]['content']['application/json']>
    readonly 404: Validator<operations['connector.update_status']['responses'][404]['content']['application/json']>
    readonly 405: Validator<operations['connector.update_status']['responses'][405]['content']['application/json']>
    readonly 406: Validator<operations['connector.update_status']['responses'][406]['content']['application/json']>
    readonly 409: Validator<operations['connector.update_status']['responses'][409]['content']['application/json']>
    readonly 429: Validator<operations['connector.update_status']['responses'][429]['content']['application/json']>
  }
}
