// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from './operations.ts'
import type { VariantId } from './variants.ts'

/** A place in the description: `openapi.yaml` of this package, line by line. */
export interface SpecPlace {
  /** JSON pointer into the description, such as `/paths/~1_connector/get/responses/200`. */
  readonly pointer: string
  /** Of the key that the pointer leads to, counted from 1. */
  readonly line: number
}

/**
 * What a stored field gets when the operation succeeds, for a body that the request's schema allows. Of several rules of one path the
 * first whose conditions hold is the one; when none does, the field stays.
 */
export interface WriteRule {
  /** JSON pointer into the document, such as `/status` or `/filtering/0/draft/validation`. `{key}` stands for every key of `each`. */
  readonly path: string
  readonly value:
    /** The instant of the request. */
    | { readonly now: true }
    /** What stands at a JSON pointer into the body. When nothing does: the default, or without one the field stays. */
    | {
        readonly body: string
        readonly default?: unknown
        /** Null is the same as nothing. */
        readonly nullKeeps?: true
        /** `lower`, `upper`: the letter case; `integer`: cut towards zero, texts read; `instant`: the same instant, perhaps in other digits. */
        readonly as?: 'lower' | 'upper' | 'integer' | 'instant'
      }
    /** The body's object, merged into the stored one at every depth: lists and scalars are replaced. Nothing or null: the field stays. */
    | { readonly merge: string; readonly as?: 'upper intervals' }
    /** Each member of the body's object, at the pointer made with its key; an object is merged into a stored object. */
    | { readonly each: string; readonly into: string }
    | { readonly constant: unknown }
    /** What stood at a JSON pointer into the document before. */
    | { readonly copy: string }
  /** All of it must hold. */
  readonly when?: {
    /** The status that the document had. */
    readonly from?: readonly string[]
    /** JSON pointer into the body, which `is` is about. */
    readonly body?: string
    /** `text`: a text that is not empty; `empty`: null or an empty text; `true`: true; `not true`: anything else or nothing. */
    readonly is?: 'present' | 'absent' | 'text' | 'empty' | 'true' | 'not true'
    /** Query parameters as the server reads them: a flag that is not there is `false`, one without a value `true`. */
    readonly query?: Readonly<Record<string, string>>
    /** Only versions that behave as described in this respect. */
    readonly behaves?: VariantId
  }
}

export interface MissingVariant {
  readonly query?: Readonly<Record<string, string>>
  /** JSON pointer into the body: something stands there. */
  readonly body?: string
  readonly unknown?: string
  readonly softDeleted?: 'not-found' | 'succeeds' | 'revives'
}

export interface OperationContract {
  readonly place: SpecPlace
  readonly effectsPlace: SpecPlace
  readonly statusWritesPlace?: SpecPlace
  readonly missingPlace?: SpecPlace
  readonly writesPlace?: SpecPlace
  readonly requestPlace?: SpecPlace
  /** What becomes of a request for a document that is not there. */
  readonly missing?: {
    /** The error type for an id that nothing has, or `creates`. */
    readonly unknown: string
    /** Of connectors alone. */
    readonly softDeleted?: 'not-found' | 'succeeds' | 'revives'
    /** What holds instead; the first whose conditions hold. */
    readonly variants: readonly MissingVariant[]
    /** Further error types for an unknown id, on conditions that no request shows. */
    readonly otherwise: readonly string[]
  }
  /** Where the effects are `*` and there are rules, the document is made anew: what no rule gives a value, and is not `open`, is absent. */
  readonly writes: {
    readonly connector?: readonly WriteRule[]
    readonly sync_job?: readonly WriteRule[]
    readonly secret?: readonly WriteRule[]
  }
  /** Fields that the rules tell only in part, or not at all. */
  readonly open: readonly string[]
  /** Requests that never answer `noop` although the operation can: those in whose body something stands at the pointer. */
  readonly neverNoop: readonly { readonly body?: string }[]
  readonly responses: Readonly<
    Record<
      number,
      {
        readonly place: SpecPlace
        /** Names, as described. */
        readonly headers: readonly string[]
        /** `error.type` of the examples; `short` and `bare` for the shapes that have none. */
        readonly errorTypes: readonly string[]
      }
    >
  >
}

/** What each operation does to its documents and what it answers. */
export const contractTable: { readonly [Id in OperationId]: OperationContract } = {
  'connector.list': {
    place: { pointer: '/paths/~1_connector/get', line: 78 },
    effectsPlace: { pointer: '/paths/~1_connector/get/x-effects', line: 101 },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector/get/responses/200', line: 208 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector/get/responses/400', line: 345 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'search_phase_execution_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector/get/responses/401', line: 466 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector/get/responses/403', line: 468 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector/get/responses/405', line: 470 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector/get/responses/406', line: 472 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector/get/responses/429', line: 474 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector/get/responses/500', line: 476 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.post': {
    place: { pointer: '/paths/~1_connector/post', line: 498 },
    effectsPlace: { pointer: '/paths/~1_connector/post/x-effects', line: 524 },
    statusWritesPlace: { pointer: '/paths/~1_connector/post/x-status-writes', line: 528 },
    writesPlace: { pointer: '/paths/~1_connector/post/x-writes', line: 536 },
    requestPlace: { pointer: '/paths/~1_connector/post/requestBody', line: 663 },
    writes: {
      connector: [
        { path: '/description', value: { body: '/description' } },
        { path: '/language', value: { body: '/language' } },
        { path: '/service_type', value: { body: '/service_type' } },
        { path: '/index_name', value: { body: '/index_name', nullKeeps: true } },
        { path: '/name', value: { body: '/name', default: '' } },
        { path: '/is_native', value: { body: '/is_native', default: false } },
        {
          path: '/status',
          value: { constant: 'needs_configuration' },
          when: { body: '/is_native', is: 'true' },
        },
        { path: '/status', value: { constant: 'created' }, when: { body: '/is_native', is: 'not true' } },
        { path: '/configuration', value: { constant: {} } },
        { path: '/custom_scheduling', value: { constant: {} } },
        {
          path: '/scheduling/access_control',
          value: { constant: { enabled: false, interval: '0 0 0 * * ?' } },
        },
        { path: '/scheduling/full', value: { constant: { enabled: false, interval: '0 0 0 * * ?' } } },
        { path: '/scheduling/incremental', value: { constant: { enabled: false, interval: '0 0 0 * * ?' } } },
        { path: '/filtering/0/domain', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/active/advanced_snippet/created_at', value: { now: true } },
        { path: '/filtering/0/active/advanced_snippet/updated_at', value: { now: true } },
        { path: '/filtering/0/active/advanced_snippet/value', value: { constant: {} } },
        { path: '/filtering/0/active/rules/0/created_at', value: { now: true } },
        { path: '/filtering/0/active/rules/0/updated_at', value: { now: true } },
        { path: '/filtering/0/active/rules/0/field', value: { constant: '_' } },
        { path: '/filtering/0/active/rules/0/id', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/active/rules/0/order', value: { constant: 0 } },
        { path: '/filtering/0/active/rules/0/policy', value: { constant: 'include' } },
        { path: '/filtering/0/active/rules/0/rule', value: { constant: 'regex' } },
        { path: '/filtering/0/active/rules/0/value', value: { constant: '.*' } },
        { path: '/filtering/0/active/validation', value: { constant: { errors: [], state: 'valid' } } },
        { path: '/filtering/0/draft/advanced_snippet/created_at', value: { now: true } },
        { path: '/filtering/0/draft/advanced_snippet/updated_at', value: { now: true } },
        { path: '/filtering/0/draft/advanced_snippet/value', value: { constant: {} } },
        { path: '/filtering/0/draft/rules/0/created_at', value: { now: true } },
        { path: '/filtering/0/draft/rules/0/updated_at', value: { now: true } },
        { path: '/filtering/0/draft/rules/0/field', value: { constant: '_' } },
        { path: '/filtering/0/draft/rules/0/id', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/draft/rules/0/order', value: { constant: 0 } },
        { path: '/filtering/0/draft/rules/0/policy', value: { constant: 'include' } },
        { path: '/filtering/0/draft/rules/0/rule', value: { constant: 'regex' } },
        { path: '/filtering/0/draft/rules/0/value', value: { constant: '.*' } },
        { path: '/filtering/0/draft/validation', value: { constant: { errors: [], state: 'valid' } } },
        { path: '/sync_now', value: { constant: false } },
        { path: '/deleted', value: { constant: false } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      201: {
        place: { pointer: '/paths/~1_connector/post/responses/201', line: 702 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector/post/responses/400', line: 719 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'action_request_validation_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector/post/responses/401', line: 902 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector/post/responses/403', line: 904 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector/post/responses/405', line: 906 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector/post/responses/406', line: 908 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector/post/responses/413', line: 910 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector/post/responses/429', line: 912 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector/post/responses/500', line: 914 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.secret_post': {
    place: { pointer: '/paths/~1_connector~1_secret/post', line: 1376 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret/post/x-effects', line: 1393 },
    writesPlace: { pointer: '/paths/~1_connector~1_secret/post/x-writes', line: 1397 },
    requestPlace: { pointer: '/paths/~1_connector~1_secret/post/requestBody', line: 1414 },
    writes: { secret: [{ path: '/value', value: { body: '/value' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/200', line: 1427 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/400', line: 1443 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'parse_exception',
          'x_content_parse_exception',
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/401', line: 1550 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/403', line: 1552 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/405', line: 1554 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/406', line: 1556 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/413', line: 1558 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/429', line: 1560 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.secret_get': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/get', line: 1563 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/get/x-effects', line: 1578 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/get/x-missing', line: 1581 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: ['index_not_found_exception'] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/200', line: 1601 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/400', line: 1618 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/401', line: 1661 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/403', line: 1663 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/404', line: 1665 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/405', line: 1705 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/406', line: 1707 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/429', line: 1709 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.secret_put': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/put', line: 1711 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-effects', line: 1730 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-missing', line: 1734 },
    writesPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-writes', line: 1736 },
    requestPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/requestBody', line: 1756 },
    missing: { unknown: 'creates', variants: [], otherwise: [] },
    writes: { secret: [{ path: '/value', value: { body: '/value' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/200', line: 1769 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      201: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/201', line: 1785 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/400', line: 1801 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'x_content_parse_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/401', line: 1911 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/403', line: 1913 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/405', line: 1915 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/406', line: 1917 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/413', line: 1919 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/429', line: 1921 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/500', line: 1923 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception'],
      },
    },
  },
  'connector.secret_delete': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete', line: 1945 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/x-effects', line: 1960 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/x-missing', line: 1964 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: ['index_not_found_exception'] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/200', line: 1982 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/400', line: 1998 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/401', line: 2041 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/403', line: 2043 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/404', line: 2045 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/405', line: 2085 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/406', line: 2087 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/429', line: 2089 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_list': {
    place: { pointer: '/paths/~1_connector~1_sync_job/get', line: 2092 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job/get/x-effects', line: 2113 },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/200', line: 2174 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/400', line: 2242 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'search_phase_execution_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/401', line: 2407 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/403', line: 2409 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/405', line: 2411 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/406', line: 2413 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/429', line: 2415 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_post': {
    place: { pointer: '/paths/~1_connector~1_sync_job/post', line: 2417 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-effects', line: 2445 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-status-writes', line: 2449 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-writes', line: 2455 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job/post/requestBody', line: 2507 },
    writes: {
      sync_job: [
        { path: '/status', value: { constant: 'pending' } },
        { path: '/job_type', value: { body: '/job_type', default: 'full', as: 'lower' } },
        { path: '/trigger_method', value: { body: '/trigger_method', default: 'on_demand', as: 'lower' } },
        { path: '/created_at', value: { now: true } },
        { path: '/last_seen', value: { now: true } },
        { path: '/deleted_document_count', value: { constant: 0 } },
        { path: '/indexed_document_count', value: { constant: 0 } },
        { path: '/indexed_document_volume', value: { constant: 0 } },
        { path: '/total_document_count', value: { constant: 0 } },
        { path: '/metadata', value: { constant: {} } },
        { path: '/connector/id', value: { body: '/id' } },
      ],
    },
    open: ['connector'],
    neverNoop: [],
    responses: {
      201: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/201', line: 2537 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/400', line: 2553 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'parse_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'status_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/401', line: 2753 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/403', line: 2755 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/404', line: 2757 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/405', line: 2797 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/406', line: 2799 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/413', line: 2801 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/429', line: 2803 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_get': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get', line: 2806 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/x-effects', line: 2825 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/x-missing', line: 2828 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/200', line: 2848 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/400', line: 2988 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/401', line: 3031 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/403', line: 3033 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/404', line: 3035 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/405', line: 3067 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/406', line: 3069 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/429', line: 3071 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_delete': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete', line: 3073 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/x-effects', line: 3092 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/x-missing', line: 3096 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/200',
          line: 3109,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/400',
          line: 3125,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/401',
          line: 3168,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/403',
          line: 3170,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/404',
          line: 3172,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/405',
          line: 3204,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/406',
          line: 3206,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/429',
          line: 3208,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_cancel': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put', line: 3211 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-effects', line: 3232 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-status-writes',
      line: 3239,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-missing', line: 3256 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-writes', line: 3258 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {
      sync_job: [
        { path: '/status', value: { constant: 'canceled' }, when: { from: ['pending', 'suspended'] } },
        { path: '/status', value: { constant: 'canceling' } },
        { path: '/cancelation_requested_at', value: { now: true } },
        { path: '/canceled_at', value: { now: true }, when: { from: ['pending', 'suspended'] } },
        { path: '/completed_at', value: { now: true }, when: { from: ['pending', 'suspended'] } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/200',
          line: 3305,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/400',
          line: 3321,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/401',
          line: 3426,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/403',
          line: 3428,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/404',
          line: 3430,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/405',
          line: 3462,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/406',
          line: 3464,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/409',
          line: 3466,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/429',
          line: 3468,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_check_in': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put', line: 3471 },
    effectsPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-effects',
      line: 3490,
    },
    missingPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-missing',
      line: 3494,
    },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-writes', line: 3496 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: { sync_job: [{ path: '/last_seen', value: { now: true } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/200',
          line: 3517,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/400',
          line: 3533,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/401',
          line: 3586,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/403',
          line: 3588,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/404',
          line: 3590,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/405',
          line: 3612,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/406',
          line: 3614,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/409',
          line: 3616,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/429',
          line: 3618,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_claim': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put', line: 3621 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-effects', line: 3646 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-status-writes',
      line: 3654,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-missing', line: 3660 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-writes', line: 3662 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/requestBody', line: 3693 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {
      sync_job: [
        { path: '/status', value: { constant: 'in_progress' } },
        { path: '/worker_hostname', value: { body: '/worker_hostname' } },
        { path: '/started_at', value: { now: true } },
        { path: '/last_seen', value: { now: true } },
        { path: '/connector/sync_cursor', value: { merge: '/sync_cursor' } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/200',
          line: 3725,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/400',
          line: 3741,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'parse_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/401',
          line: 3893,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/403',
          line: 3895,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/404',
          line: 3897,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/405',
          line: 3929,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/406',
          line: 3931,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/409',
          line: 3933,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/413',
          line: 3935,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/429',
          line: 3937,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_error': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put', line: 3940 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-effects', line: 3961 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-status-writes',
      line: 3966,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-missing', line: 3972 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-writes', line: 3974 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/requestBody', line: 4001 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {
      sync_job: [{ path: '/status', value: { constant: 'error' } }, { path: '/error', value: { body: '/error' } }],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/200',
          line: 4014,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/400',
          line: 4030,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'parse_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'status_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/401',
          line: 4214,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/403',
          line: 4216,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/404',
          line: 4218,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/405',
          line: 4250,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/406',
          line: 4252,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/409',
          line: 4254,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/413',
          line: 4256,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/429',
          line: 4258,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.sync_job_update_stats': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put', line: 4261 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-effects', line: 4285 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-missing', line: 4294 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-writes', line: 4296 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/requestBody', line: 4347 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {
      sync_job: [
        { path: '/deleted_document_count', value: { body: '/deleted_document_count', as: 'integer' } },
        { path: '/indexed_document_count', value: { body: '/indexed_document_count', as: 'integer' } },
        { path: '/indexed_document_volume', value: { body: '/indexed_document_volume', as: 'integer' } },
        { path: '/total_document_count', value: { body: '/total_document_count', as: 'integer' } },
        {
          path: '/last_seen',
          value: { body: '/last_seen', as: 'instant' },
          when: { body: '/last_seen', is: 'present' },
        },
        { path: '/last_seen', value: { now: true } },
        { path: '/metadata', value: { merge: '/metadata' } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/200',
          line: 4388,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/400',
          line: 4408,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'parse_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'document_parsing_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/401',
          line: 4613,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/403',
          line: 4615,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/404',
          line: 4617,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/405',
          line: 4639,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/406',
          line: 4641,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/409',
          line: 4643,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/413',
          line: 4645,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/429',
          line: 4647,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.get': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/get', line: 4650 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/get/x-effects', line: 4669 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/get/x-missing', line: 4672 },
    missing: {
      unknown: 'resource_not_found_exception',
      softDeleted: 'not-found',
      variants: [
        {
          query: { include_deleted: 'true' },
          unknown: 'resource_not_found_exception',
          softDeleted: 'succeeds',
        },
      ],
      otherwise: [],
    },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/200', line: 4716 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/400', line: 4970 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/401', line: 5022 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/403', line: 5024 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/404', line: 5026 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/405', line: 5048 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/406', line: 5050 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/429', line: 5052 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.put': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/put', line: 5054 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-effects', line: 5082 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-status-writes', line: 5086 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-missing', line: 5094 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-writes', line: 5097 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/requestBody', line: 5226 },
    missing: { unknown: 'creates', softDeleted: 'revives', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/description', value: { body: '/description' } },
        { path: '/language', value: { body: '/language' } },
        { path: '/service_type', value: { body: '/service_type' } },
        { path: '/index_name', value: { body: '/index_name', nullKeeps: true } },
        { path: '/name', value: { body: '/name', default: '' } },
        { path: '/is_native', value: { body: '/is_native', default: false } },
        {
          path: '/status',
          value: { constant: 'needs_configuration' },
          when: { body: '/is_native', is: 'true' },
        },
        { path: '/status', value: { constant: 'created' }, when: { body: '/is_native', is: 'not true' } },
        { path: '/configuration', value: { constant: {} } },
        { path: '/custom_scheduling', value: { constant: {} } },
        {
          path: '/scheduling/access_control',
          value: { constant: { enabled: false, interval: '0 0 0 * * ?' } },
        },
        { path: '/scheduling/full', value: { constant: { enabled: false, interval: '0 0 0 * * ?' } } },
        { path: '/scheduling/incremental', value: { constant: { enabled: false, interval: '0 0 0 * * ?' } } },
        { path: '/filtering/0/domain', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/active/advanced_snippet/created_at', value: { now: true } },
        { path: '/filtering/0/active/advanced_snippet/updated_at', value: { now: true } },
        { path: '/filtering/0/active/advanced_snippet/value', value: { constant: {} } },
        { path: '/filtering/0/active/rules/0/created_at', value: { now: true } },
        { path: '/filtering/0/active/rules/0/updated_at', value: { now: true } },
        { path: '/filtering/0/active/rules/0/field', value: { constant: '_' } },
        { path: '/filtering/0/active/rules/0/id', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/active/rules/0/order', value: { constant: 0 } },
        { path: '/filtering/0/active/rules/0/policy', value: { constant: 'include' } },
        { path: '/filtering/0/active/rules/0/rule', value: { constant: 'regex' } },
        { path: '/filtering/0/active/rules/0/value', value: { constant: '.*' } },
        { path: '/filtering/0/active/validation', value: { constant: { errors: [], state: 'valid' } } },
        { path: '/filtering/0/draft/advanced_snippet/created_at', value: { now: true } },
        { path: '/filtering/0/draft/advanced_snippet/updated_at', value: { now: true } },
        { path: '/filtering/0/draft/advanced_snippet/value', value: { constant: {} } },
        { path: '/filtering/0/draft/rules/0/created_at', value: { now: true } },
        { path: '/filtering/0/draft/rules/0/updated_at', value: { now: true } },
        { path: '/filtering/0/draft/rules/0/field', value: { constant: '_' } },
        { path: '/filtering/0/draft/rules/0/id', value: { constant: 'DEFAULT' } },
        { path: '/filtering/0/draft/rules/0/order', value: { constant: 0 } },
        { path: '/filtering/0/draft/rules/0/policy', value: { constant: 'include' } },
        { path: '/filtering/0/draft/rules/0/rule', value: { constant: 'regex' } },
        { path: '/filtering/0/draft/rules/0/value', value: { constant: '.*' } },
        { path: '/filtering/0/draft/validation', value: { constant: { errors: [], state: 'valid' } } },
        { path: '/sync_now', value: { constant: false } },
        { path: '/deleted', value: { constant: false } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/200', line: 5265 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      201: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/201', line: 5282 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/400', line: 5299 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'action_request_validation_exception',
          'x_content_parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/401', line: 5494 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/403', line: 5496 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/405', line: 5498 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/406', line: 5500 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/413', line: 5502 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/429', line: 5504 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/500', line: 5506 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.delete': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/delete', line: 5528 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-effects', line: 5550 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-missing', line: 5565 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-writes', line: 5574 },
    missing: {
      unknown: 'resource_not_found_exception',
      softDeleted: 'not-found',
      variants: [{ query: { hard: 'true' }, unknown: 'resource_not_found_exception', softDeleted: 'succeeds' }],
      otherwise: [],
    },
    writes: {
      connector: [
        {
          path: '/deleted',
          value: { constant: true },
          when: { query: { hard: 'false' }, behaves: 'soft-deletion' },
        },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/200', line: 5626 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/400', line: 5642 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/401', line: 5694 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/403', line: 5696 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/404', line: 5698 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/405', line: 5720 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/406', line: 5722 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/409', line: 5724 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/429', line: 5726 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_api_key_id': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put', line: 5729 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-effects', line: 5754 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-missing', line: 5759 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-writes', line: 5762 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/requestBody', line: 5794 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/api_key_id', value: { body: '/api_key_id', nullKeeps: true } },
        { path: '/api_key_secret_id', value: { body: '/api_key_secret_id', nullKeeps: true } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/200', line: 5817 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/400', line: 5837 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/401', line: 5929 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/403', line: 5931 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/404', line: 5933 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/405', line: 5961 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/406', line: 5963 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/409', line: 5965 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/413', line: 5967 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/429', line: 5969 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.check_in': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put', line: 5972 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-effects', line: 5993 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-missing', line: 5997 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-writes', line: 6000 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/last_seen', value: { now: true } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/200', line: 6024 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/400', line: 6044 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/401', line: 6096 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/403', line: 6098 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/404', line: 6100 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/405', line: 6128 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/406', line: 6130 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/409', line: 6132 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/429', line: 6134 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_configuration': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put', line: 6137 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-effects', line: 6168 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-status-writes', line: 6180 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-missing', line: 6186 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-writes', line: 6189 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/requestBody', line: 6227 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/configuration/{key}/value', value: { each: '/values', into: '/configuration/{key}/value' } },
        { path: '/status', value: { constant: 'configured' } },
      ],
    },
    open: ['configuration'],
    neverNoop: [{ body: '/configuration' }],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/200', line: 6299 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/400', line: 6319 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'status_exception',
          'x_content_parse_exception',
          'parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/401', line: 6499 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/403', line: 6501 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/404', line: 6503 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/405', line: 6525 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/406', line: 6527 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/409', line: 6529 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/413', line: 6531 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/429', line: 6533 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/500', line: 6535 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception', 'illegal_state_exception'],
      },
    },
  },
  'connector.update_error': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put', line: 6568 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-effects', line: 6595 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-status-writes', line: 6600 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-missing', line: 6608 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-writes', line: 6611 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/requestBody', line: 6654 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/error', value: { body: '/error' } },
        {
          path: '/status',
          value: { constant: 'error' },
          when: { body: '/error', is: 'text', behaves: 'error-sets-status' },
        },
        {
          path: '/status',
          value: { constant: 'connected' },
          when: { body: '/error', is: 'empty', behaves: 'error-sets-status' },
        },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/200', line: 6671 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/400', line: 6691 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/401', line: 6803 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/403', line: 6805 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/404', line: 6807 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/405', line: 6835 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/406', line: 6837 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/409', line: 6839 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/413', line: 6841 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/429', line: 6843 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_features': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put', line: 6846 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-effects', line: 6869 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-missing', line: 6873 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-writes', line: 6876 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/requestBody', line: 6907 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/features', value: { merge: '/features' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/200', line: 6941 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/400', line: 6961 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/401', line: 7117 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/403', line: 7119 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/404', line: 7121 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/405', line: 7149 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/406', line: 7151 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/409', line: 7153 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/413', line: 7155 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/429', line: 7157 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/500', line: 7159 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception'],
      },
    },
  },
  'connector.update_filtering': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put', line: 7182 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-effects', line: 7216 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-missing', line: 7220 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-writes', line: 7228 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/requestBody', line: 7321 },
    missing: {
      unknown: 'resource_not_found_exception',
      softDeleted: 'not-found',
      variants: [{ body: '/filtering', unknown: 'document_missing_exception', softDeleted: 'succeeds' }],
      otherwise: [],
    },
    writes: {
      connector: [
        { path: '/filtering/0/domain', value: { constant: 'DEFAULT' } },
        {
          path: '/filtering/0/active',
          value: { copy: '/filtering/0/active' },
          when: { body: '/filtering', is: 'absent' },
        },
        {
          path: '/filtering/0/active/advanced_snippet/value',
          value: { body: '/filtering/0/active/advanced_snippet/value' },
        },
        {
          path: '/filtering/0/active/validation/errors',
          value: { body: '/filtering/0/active/validation/errors' },
        },
        {
          path: '/filtering/0/active/validation/state',
          value: { body: '/filtering/0/active/validation/state', as: 'lower' },
        },
        {
          path: '/filtering/0/draft/advanced_snippet/value',
          value: { body: '/filtering/0/draft/advanced_snippet/value' },
          when: { body: '/filtering', is: 'present' },
        },
        { path: '/filtering/0/draft/advanced_snippet/value', value: { body: '/advanced_snippet/value' } },
        {
          path: '/filtering/0/draft/advanced_snippet/created_at',
          value: { body: '/advanced_snippet/created_at', as: 'instant' },
          when: { body: '/advanced_snippet/created_at', is: 'present' },
        },
        {
          path: '/filtering/0/draft/advanced_snippet/created_at',
          value: { now: true },
          when: { body: '/advanced_snippet', is: 'present' },
        },
        {
          path: '/filtering/0/draft/advanced_snippet/updated_at',
          value: { body: '/advanced_snippet/updated_at', as: 'instant' },
          when: { body: '/advanced_snippet/updated_at', is: 'present' },
        },
        {
          path: '/filtering/0/draft/advanced_snippet/updated_at',
          value: { now: true },
          when: { body: '/advanced_snippet', is: 'present' },
        },
        {
          path: '/filtering/0/draft/validation/errors',
          value: { body: '/filtering/0/draft/validation/errors' },
          when: { body: '/filtering', is: 'present' },
        },
        { path: '/filtering/0/draft/validation/errors', value: { constant: [] } },
        {
          path: '/filtering/0/draft/validation/state',
          value: { body: '/filtering/0/draft/validation/state', as: 'lower' },
          when: { body: '/filtering', is: 'present' },
        },
        { path: '/filtering/0/draft/validation/state', value: { constant: 'edited' } },
      ],
    },
    open: ['filtering'],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/200', line: 7413 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/400', line: 7433 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/401', line: 7619 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/403', line: 7621 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/404', line: 7623 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/405', line: 7661 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/406', line: 7663 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/409', line: 7665 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/413', line: 7667 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/429', line: 7669 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/500', line: 7671 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_active_filtering': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put', line: 7694 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-effects', line: 7712 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-missing', line: 7716 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-writes', line: 7719 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/filtering/0/active', value: { copy: '/filtering/0/draft' } },
        { path: '/filtering/0/domain', value: { copy: '/filtering/0/domain' } },
        { path: '/filtering/0/draft', value: { copy: '/filtering/0/draft' } },
      ],
    },
    open: ['filtering'],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/200',
          line: 7749,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/400',
          line: 7769,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/401',
          line: 7841,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/403',
          line: 7843,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/404',
          line: 7845,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/405',
          line: 7867,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/406',
          line: 7869,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/409',
          line: 7871,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/429',
          line: 7873,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/500',
          line: 7875,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_filtering_validation': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put', line: 7898 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-effects', line: 7919 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-missing', line: 7923 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-writes', line: 7926 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/requestBody', line: 7965 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/filtering/0/active', value: { copy: '/filtering/0/active' } },
        { path: '/filtering/0/domain', value: { copy: '/filtering/0/domain' } },
        {
          path: '/filtering/0/draft/advanced_snippet',
          value: { copy: '/filtering/0/draft/advanced_snippet' },
        },
        { path: '/filtering/0/draft/rules', value: { copy: '/filtering/0/draft/rules' } },
        { path: '/filtering/0/draft/validation/errors', value: { body: '/validation/errors' } },
        { path: '/filtering/0/draft/validation/state', value: { body: '/validation/state', as: 'lower' } },
      ],
    },
    open: ['filtering'],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/200',
          line: 7990,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/400',
          line: 8010,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/401',
          line: 8157,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/403',
          line: 8159,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/404',
          line: 8161,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/405',
          line: 8183,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/406',
          line: 8185,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/409',
          line: 8187,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/413',
          line: 8189,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/429',
          line: 8191,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/500',
          line: 8193,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_index_name': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put', line: 8216 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-effects', line: 8238 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-missing', line: 8242 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-writes', line: 8245 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/requestBody', line: 8268 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/index_name', value: { body: '/index_name' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/200', line: 8285 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/400', line: 8305 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'illegal_argument_exception',
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/401', line: 8477 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/403', line: 8479 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/404', line: 8481 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/405', line: 8503 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/406', line: 8505 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/409', line: 8507 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/413', line: 8509 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/429', line: 8511 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/500', line: 8513 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.last_sync': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put', line: 8536 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-effects', line: 8568 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-missing', line: 8582 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-writes', line: 8585 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/requestBody', line: 8655 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: {
      connector: [
        {
          path: '/last_access_control_sync_error',
          value: { body: '/last_access_control_sync_error', nullKeeps: true },
        },
        {
          path: '/last_access_control_sync_scheduled_at',
          value: { body: '/last_access_control_sync_scheduled_at', as: 'instant', nullKeeps: true },
        },
        {
          path: '/last_access_control_sync_status',
          value: { body: '/last_access_control_sync_status', as: 'lower', nullKeeps: true },
        },
        {
          path: '/last_deleted_document_count',
          value: { body: '/last_deleted_document_count', as: 'integer' },
        },
        {
          path: '/last_incremental_sync_scheduled_at',
          value: { body: '/last_incremental_sync_scheduled_at', as: 'instant', nullKeeps: true },
        },
        {
          path: '/last_indexed_document_count',
          value: { body: '/last_indexed_document_count', as: 'integer' },
        },
        { path: '/last_sync_error', value: { body: '/last_sync_error', nullKeeps: true } },
        {
          path: '/last_sync_scheduled_at',
          value: { body: '/last_sync_scheduled_at', as: 'instant', nullKeeps: true },
        },
        { path: '/last_sync_status', value: { body: '/last_sync_status', as: 'lower', nullKeeps: true } },
        { path: '/last_synced', value: { body: '/last_synced', as: 'instant', nullKeeps: true } },
        { path: '/sync_cursor', value: { merge: '/sync_cursor' } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/200', line: 8696 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/400', line: 8716 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/401', line: 8864 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/403', line: 8866 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/404', line: 8868 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/405', line: 8896 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/406', line: 8898 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/409', line: 8900 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/413', line: 8902 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/429', line: 8904 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_name': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put', line: 8907 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-effects', line: 8929 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-missing', line: 8934 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-writes', line: 8937 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/requestBody', line: 8969 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/name', value: { body: '/name', nullKeeps: true } },
        { path: '/description', value: { body: '/description', nullKeeps: true } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/200', line: 9000 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/400', line: 9020 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/401', line: 9122 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/403', line: 9124 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/404', line: 9126 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/405', line: 9154 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/406', line: 9156 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/409', line: 9158 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/413', line: 9160 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/429', line: 9162 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_native': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put', line: 9165 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-effects', line: 9182 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-status-writes', line: 9187 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-missing', line: 9195 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-writes', line: 9198 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/requestBody', line: 9221 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/is_native', value: { body: '/is_native' } },
        { path: '/status', value: { constant: 'configured' }, when: { from: ['connected'] } },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/200', line: 9238 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/400', line: 9258 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'illegal_argument_exception',
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/401', line: 9383 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/403', line: 9385 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/404', line: 9387 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/405', line: 9409 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/406', line: 9411 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/409', line: 9413 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/413', line: 9415 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/429', line: 9417 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_pipeline': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put', line: 9420 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-effects', line: 9444 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-missing', line: 9448 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-writes', line: 9451 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/requestBody', line: 9477 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/pipeline', value: { merge: '/pipeline' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/200', line: 9494 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/400', line: 9514 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'x_content_parse_exception',
          'parse_exception',
          'action_request_validation_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/401', line: 9632 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/403', line: 9634 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/404', line: 9636 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/405', line: 9664 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/406', line: 9666 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/409', line: 9668 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/413', line: 9670 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/429', line: 9672 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_scheduling': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put', line: 9675 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-effects', line: 9702 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-missing', line: 9706 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-writes', line: 9709 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/requestBody', line: 9739 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/scheduling', value: { merge: '/scheduling', as: 'upper intervals' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/200', line: 9768 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/400', line: 9788 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'x_content_parse_exception',
          'action_request_validation_exception',
          'parse_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/401', line: 10020 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/403', line: 10022 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/404', line: 10024 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/405', line: 10052 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/406', line: 10054 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/409', line: 10056 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/413', line: 10058 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/429', line: 10060 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_service_type': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put', line: 10063 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-effects', line: 10085 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-status-writes', line: 10090 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-missing', line: 10105 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-writes', line: 10108 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/requestBody', line: 10138 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: {
      connector: [
        { path: '/service_type', value: { body: '/service_type' } },
        {
          path: '/status',
          value: { constant: 'needs_configuration' },
          when: { from: ['needs_configuration', 'configured', 'connected', 'error'] },
        },
      ],
    },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/200', line: 10151 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/400', line: 10171 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'illegal_argument_exception',
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/401', line: 10283 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/403', line: 10285 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/404', line: 10287 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/405', line: 10309 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/406', line: 10311 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/409', line: 10313 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/413', line: 10315 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/429', line: 10317 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
  'connector.update_status': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put', line: 10320 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-effects', line: 10346 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-status-writes', line: 10350 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-missing', line: 10362 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-writes', line: 10365 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/requestBody', line: 10388 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/status', value: { body: '/status', as: 'lower' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/200', line: 10413 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/400', line: 10433 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [
          'status_exception',
          'action_request_validation_exception',
          'x_content_parse_exception',
          'parse_exception',
          'illegal_argument_exception',
          'short',
          'media_type_header_exception',
          'bad_parameter_exception',
        ],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/401', line: 10584 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/403', line: 10586 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/404', line: 10588 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/405', line: 10610 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/406', line: 10612 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/409', line: 10614 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/413', line: 10616 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/429', line: 10618 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception', 'es_rejected_execution_exception'],
      },
    },
  },
}

/** Where the tables of the two machines stand. */
export const machinePlaces: { readonly ConnectorStatus: SpecPlace; readonly SyncStatus: SpecPlace } = {
  ConnectorStatus: { pointer: '/components/schemas/ConnectorStatus/x-transitions', line: 11571 },
  SyncStatus: { pointer: '/components/schemas/SyncStatus/x-transitions', line: 11485 },
}

/** A body that the description says is accepted. */
export interface ExampleRequest {
  readonly name: string
  readonly summary?: string
  readonly body: unknown
}

/** A refusal that the description documents together with what it is an answer to. */
export interface ExampleRefusal {
  readonly name: string
  readonly status: number
  /** The body as text. */
  readonly body?: string
  /** From the question mark on, encoded. */
  readonly query?: string
  /** The id in the path. */
  readonly id?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The whole body of the answer. */
  readonly value: unknown
}

/** The examples of each operation: what is accepted, and what is refused how. */
export const specExamples: {
  readonly [Id in OperationId]: {
    readonly requests: readonly ExampleRequest[]
    readonly refusals: readonly ExampleRefusal[]
  }
} = {
  'connector.list': {
    requests: [],
    refusals: [
      {
        name: 'from-negative',
        status: 400,
        query: '?from=-1',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Parameter [from] cannot be < 0' }],
            type: 'illegal_argument_exception',
            reason: 'Parameter [from] cannot be < 0',
          },
          status: 400,
        },
      },
      {
        name: 'size-negative',
        status: 400,
        query: '?size=-1',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Parameter [size] cannot be < 0' }],
            type: 'illegal_argument_exception',
            reason: 'Parameter [size] cannot be < 0',
          },
          status: 400,
        },
      },
      {
        name: 'size-word',
        status: 400,
        query: '?size=ten',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse int parameter [size] with value [ten]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse int parameter [size] with value [ten]',
            caused_by: { type: 'number_format_exception', reason: 'For input string: "ten"' },
          },
          status: 400,
        },
      },
      {
        name: 'window-too-large',
        status: 400,
        query: '?from=9950&size=100',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10050]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              },
            ],
            type: 'search_phase_execution_exception',
            reason: 'all shards failed',
            phase: 'query',
            grouped: true,
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10050]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              caused_by: {
                type: 'illegal_argument_exception',
                reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10050]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'index-name-wildcard',
        status: 400,
        query: '?index_name=search-*',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [search-*] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [search-*], must not contain the following characters [\' \',\'"\',\'*\',\',\',\'/\',\'<\',\'>\',\'?\',\'\\\',\'|\'];',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [search-*] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [search-*], must not contain the following characters [\' \',\'"\',\'*\',\',\',\'/\',\'<\',\'>\',\'?\',\'\\\',\'|\'];',
          },
          status: 400,
        },
      },
      {
        name: 'two-index-names',
        status: 400,
        query: '?index_name=_search,search:drive',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [_search] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [_search], must not start with \'_\', \'-\', or \'+\';2: [search:drive] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [search:drive], must not contain \':\';',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [_search] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [_search], must not start with \'_\', \'-\', or \'+\';2: [search:drive] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [search:drive], must not contain \':\';',
          },
          status: 400,
        },
      },
      {
        name: 'bad-flag',
        status: 400,
        query: '?include_deleted=yes',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?connector=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector] contains unrecognized parameter: [connector] -> did you mean [connector_name]?',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector] contains unrecognized parameter: [connector] -> did you mean [connector_name]?',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'index-name-empty-element',
        status: 500,
        query: '?index_name=search-a,,search-b',
        value: {
          error: {
            root_cause: [{ type: 'string_index_out_of_bounds_exception', reason: 'Index 0 out of bounds for length 0' }],
            type: 'string_index_out_of_bounds_exception',
            reason: 'Index 0 out of bounds for length 0',
          },
          status: 500,
        },
      },
    ],
  },
  'connector.post': {
    requests: [
      {
        name: 'documented',
        summary: 'A self-managed connector',
        body: { index_name: 'search-google-drive', name: 'My Connector', service_type: 'google_drive' },
      },
      { name: 'empty', summary: 'Every field takes its default', body: {} },
      {
        name: 'native',
        summary: 'A connector that Elastic runs; its status begins as `needs_configuration`',
        body: {
          index_name: 'content-sharepoint',
          is_native: true,
          name: 'Intranet',
          service_type: 'sharepoint_online',
        },
      },
      {
        name: 'everything',
        summary: 'All fields',
        body: {
          description: 'Contracts and invoices',
          index_name: 'search-contracts',
          is_native: false,
          language: 'en',
          name: 'Contracts',
          service_type: 'google_drive',
        },
      },
      { name: 'no-index', summary: 'No index for the time being', body: { index_name: null, name: 'Later' } },
    ],
    refusals: [
      {
        name: 'unknown-field',
        status: 400,
        body: '{"configuration":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_put_request] unknown field [configuration]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_put_request] unknown field [configuration]',
          },
          status: 400,
        },
      },
      {
        name: 'name-null',
        status: 400,
        body: '{"name":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'name-number',
        status: 400,
        body: '{"name":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'native-number',
        status: 400,
        body: '{"is_native":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_put_request] is_native doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_put_request] is_native doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'native-word',
        status: 400,
        body: '{"is_native":"yes"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_put_request] failed to parse field [is_native]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_put_request] failed to parse field [is_native]',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
            },
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_put_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_put_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'index-name-empty',
        status: 500,
        body: '{"index_name":""}',
        value: {
          error: {
            root_cause: [{ type: 'string_index_out_of_bounds_exception', reason: 'Index 0 out of bounds for length 0' }],
            type: 'string_index_out_of_bounds_exception',
            reason: 'Index 0 out of bounds for length 0',
          },
          status: 500,
        },
      },
    ],
  },
  'connector.secret_post': {
    requests: [{ name: 'value', summary: 'A value', body: { value: 'encoded_api_key' } }],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [post_secret_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [post_secret_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-value',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
          },
          status: 400,
        },
      },
      {
        name: 'empty-value',
        status: 400,
        body: '{"value":""}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [value] of the connector secret cannot be [null] or [""];',
          },
          status: 400,
        },
      },
      {
        name: 'null-value',
        status: 400,
        body: '{"value":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [post_secret_request] value doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [post_secret_request] value doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'value-not-a-string',
        status: 400,
        body: '{"value":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [post_secret_request] value doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [post_secret_request] value doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"id":"my-secret","value":"abc"}',
        value: {
          error: {
            root_cause: [{ type: 'x_content_parse_exception', reason: '[1:2] [post_secret_request] unknown field [id]' }],
            type: 'x_content_parse_exception',
            reason: '[1:2] [post_secret_request] unknown field [id]',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_secret] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_secret] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
    ],
  },
  'connector.secret_get': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.secret_put': {
    requests: [{ name: 'value', summary: 'A value', body: { value: 'encoded_api_key' } }],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_secret_put_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_secret_put_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-value',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [value]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [value]',
          },
          status: 400,
        },
      },
      {
        name: 'empty-value',
        status: 400,
        body: '{"value":""}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [value] cannot be [null] or [""];',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [value] cannot be [null] or [""];',
          },
          status: 400,
        },
      },
      {
        name: 'null-value',
        status: 400,
        body: '{"value":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_secret_put_request] value doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_secret_put_request] value doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'value-not-a-string',
        status: 400,
        body: '{"value":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_secret_put_request] value doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_secret_put_request] value doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"id":"my-secret","value":"abc"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_secret_put_request] unknown field [id]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_secret_put_request] unknown field [id]',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.secret_delete': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_secret/my-secret] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_list': {
    requests: [],
    refusals: [
      {
        name: 'from-not-a-number',
        status: 400,
        query: '?from=abc',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse int parameter [from] with value [abc]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse int parameter [from] with value [abc]',
            caused_by: { type: 'number_format_exception', reason: 'For input string: "abc"' },
          },
          status: 400,
        },
      },
      {
        name: 'size-not-a-number',
        status: 400,
        query: '?size=abc',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse int parameter [size] with value [abc]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse int parameter [size] with value [abc]',
            caused_by: { type: 'number_format_exception', reason: 'For input string: "abc"' },
          },
          status: 400,
        },
      },
      {
        name: 'negative-from',
        status: 400,
        query: '?from=-1',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Parameter [from] cannot be < 0' }],
            type: 'illegal_argument_exception',
            reason: 'Parameter [from] cannot be < 0',
          },
          status: 400,
        },
      },
      {
        name: 'negative-size',
        status: 400,
        query: '?size=-1',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Parameter [size] cannot be < 0' }],
            type: 'illegal_argument_exception',
            reason: 'Parameter [size] cannot be < 0',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-status',
        status: 400,
        query: '?status=running',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncStatus [running].' }],
            type: 'illegal_argument_exception',
            reason: 'Unknown ConnectorSyncStatus [running].',
          },
          status: 400,
        },
      },
      {
        name: 'empty-status',
        status: 400,
        query: '?status=',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncStatus [].' }],
            type: 'illegal_argument_exception',
            reason: 'Unknown ConnectorSyncStatus [].',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-job-type',
        status: 400,
        query: '?job_type=full,nope',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [nope].' }],
            type: 'illegal_argument_exception',
            reason: 'Unknown ConnectorSyncJobType [nope].',
          },
          status: 400,
        },
      },
      {
        name: 'job-type-with-space',
        status: 400,
        query: '?job_type=full,%20incremental',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [ incremental].' }],
            type: 'illegal_argument_exception',
            reason: 'Unknown ConnectorSyncJobType [ incremental].',
          },
          status: 400,
        },
      },
      {
        name: 'misspelt-parameter',
        status: 400,
        query: '?statuss=pending',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [statuss] -> did you mean [status]?',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [statuss] -> did you mean [status]?',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'window-too-large',
        status: 400,
        query: '?from=10000&size=100',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10100]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              },
            ],
            type: 'search_phase_execution_exception',
            reason: 'all shards failed',
            phase: 'query',
            grouped: true,
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10100]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              caused_by: {
                type: 'illegal_argument_exception',
                reason: 'Result window is too large, from + size must be less than or equal to: [10000] but was [10100]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.',
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_post': {
    requests: [
      {
        name: 'all-fields',
        summary: 'A full sync, asked for by hand',
        body: { id: 'my-connector', job_type: 'full', trigger_method: 'on_demand' },
      },
      { name: 'id-only', summary: 'The defaults, a full sync on demand', body: { id: 'my-connector' } },
      {
        name: 'scheduled-incremental',
        summary: 'An incremental sync from the schedule',
        body: { id: 'my-connector', job_type: 'incremental', trigger_method: 'scheduled' },
      },
      {
        name: 'access-control',
        summary: 'A sync of access rules',
        body: { id: 'my-connector', job_type: 'access_control' },
      },
    ],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_sync_job_post_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_sync_job_post_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-id',
        status: 400,
        body: '{"job_type":"full"}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [id]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [id]',
          },
          status: 400,
        },
      },
      {
        name: 'null-id',
        status: 400,
        body: '{"id":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:7] [connector_sync_job_post_request] id doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:7] [connector_sync_job_post_request] id doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'empty-connector-id',
        status: 400,
        body: '{"id":""}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [id] of the connector cannot be null or empty;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [id] of the connector cannot be null or empty;',
          },
          status: 400,
        },
      },
      {
        name: 'null-job-type',
        status: 400,
        body: '{"id":"my-connector","job_type":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:33] [connector_sync_job_post_request] job_type doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:33] [connector_sync_job_post_request] job_type doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'null-trigger-method',
        status: 400,
        body: '{"id":"my-connector","trigger_method":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:39] [connector_sync_job_post_request] trigger_method doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:39] [connector_sync_job_post_request] trigger_method doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"id":"my-connector","job_typ":"full"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:22] [connector_sync_job_post_request] unknown field [job_typ] did you mean [job_type]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:22] [connector_sync_job_post_request] unknown field [job_typ] did you mean [job_type]?',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-job-type',
        status: 400,
        body: '{"id":"my-connector","job_type":"nope"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
            caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [nope].' },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-trigger-method',
        status: 400,
        body: '{"id":"my-connector","trigger_method":"full"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
            caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobTriggerMethod [full].' },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-job-type-all-fields',
        status: 400,
        body: '{"id":"my-connector","job_type":"nope","trigger_method":"on_demand"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:57] [connector_sync_job_post_request] failed to parse field [trigger_method]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [nope].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-job-type-id-last',
        status: 400,
        body: '{"trigger_method":"x","job_type":"nope","id":"c"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:46] [connector_sync_job_post_request] failed to parse field [id]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: 'Failed to build [connector_sync_job_post_request] after last required field arrived',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncJobType [nope].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_get': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_delete': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_cancel': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_cancel] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_cancel] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_check_in': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_check_in] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_check_in] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_claim': {
    requests: [
      { name: 'worker', summary: 'A worker takes the job', body: { worker_hostname: 'some-machine' } },
      {
        name: 'with-cursor',
        summary: 'An incremental sync goes on from a cursor',
        body: {
          worker_hostname: 'some-machine',
          sync_cursor: { drives: { 'my-drive': '2026-01-05T09:00:00.000Z' }, lists: { customers: { page: 12 } } },
        },
      },
      { name: 'empty-hostname', summary: 'An empty host name is accepted', body: { worker_hostname: '' } },
      {
        name: 'empty-cursor',
        summary: 'An empty cursor changes nothing in the stored one',
        body: { worker_hostname: 'some-machine', sync_cursor: {} },
      },
    ],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [claim_connector_sync_job] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [claim_connector_sync_job] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-worker-hostname',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [worker_hostname]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [worker_hostname]',
          },
          status: 400,
        },
      },
      {
        name: 'null-worker-hostname',
        status: 400,
        body: '{"worker_hostname":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:20] [claim_connector_sync_job] worker_hostname doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:20] [claim_connector_sync_job] worker_hostname doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'worker-hostname-not-a-string',
        status: 400,
        body: '{"worker_hostname":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:20] [claim_connector_sync_job] worker_hostname doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:20] [claim_connector_sync_job] worker_hostname doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'null-sync-cursor',
        status: 400,
        body: '{"worker_hostname":"some-machine","sync_cursor":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'sync-cursor-not-an-object',
        status: 400,
        body: '{"worker_hostname":"some-machine","sync_cursor":"abc"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: VALUE_STRING',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: VALUE_STRING',
          },
          status: 400,
        },
      },
      {
        name: 'sync-cursor-a-list',
        status: 400,
        body: '{"worker_hostname":"some-machine","sync_cursor":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:49] [claim_connector_sync_job] sync_cursor doesn\'t support values of type: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"worker_hostname":"some-machine","status":"in_progress"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:35] [claim_connector_sync_job] unknown field [status]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:35] [claim_connector_sync_job] unknown field [status]',
          },
          status: 400,
        },
      },
      {
        name: 'misspelt-field',
        status: 400,
        body: '{"worker_hostnam":"some-machine"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [claim_connector_sync_job] unknown field [worker_hostnam] did you mean [worker_hostname]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [claim_connector_sync_job] unknown field [worker_hostnam] did you mean [worker_hostname]?',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_claim] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_claim] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_error': {
    requests: [{ name: 'message', summary: 'A message', body: { error: 'some-error' } }],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_sync_job_error_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_sync_job_error_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-error',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [error]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [error]',
          },
          status: 400,
        },
      },
      {
        name: 'empty-error',
        status: 400,
        body: '{"error":""}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [error] of the connector sync job cannot be null or empty;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [error] of the connector sync job cannot be null or empty;',
          },
          status: 400,
        },
      },
      {
        name: 'null-error',
        status: 400,
        body: '{"error":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_sync_job_error_request] error doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_sync_job_error_request] error doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'error-not-a-string',
        status: 400,
        body: '{"error":42}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_sync_job_error_request] error doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_sync_job_error_request] error doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"errors":"some-error"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_sync_job_error_request] unknown field [errors] did you mean [error]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_sync_job_error_request] unknown field [errors] did you mean [error]?',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_error] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_error] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.sync_job_update_stats': {
    requests: [
      {
        name: 'all-counts',
        summary: 'All counts, and when the worker was last seen',
        body: {
          deleted_document_count: 10,
          indexed_document_count: 20,
          indexed_document_volume: 1000,
          total_document_count: 2000,
          last_seen: '2023-01-02T10:00:00Z',
        },
      },
      {
        name: 'required-only',
        summary: 'Only the counts that must be sent',
        body: { deleted_document_count: 10, indexed_document_count: 20, indexed_document_volume: 1000 },
      },
      {
        name: 'epoch-milliseconds',
        summary: 'A time in milliseconds since 1970, as a string',
        body: {
          deleted_document_count: 10,
          indexed_document_count: 20,
          indexed_document_volume: 1000,
          last_seen: '1701679550567',
        },
      },
      {
        name: 'with-metadata',
        summary: 'Metadata to merge',
        body: {
          deleted_document_count: 0,
          indexed_document_count: 0,
          indexed_document_volume: 0,
          metadata: { source_version: '15.2', progress: { table: 'customers', done: null } },
        },
      },
    ],
    refusals: [
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_sync_job_update_ingestion_stats] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_sync_job_update_ingestion_stats] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'missing-counts',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Required [deleted_document_count, indexed_document_count, indexed_document_volume]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Required [deleted_document_count, indexed_document_count, indexed_document_volume]',
          },
          status: 400,
        },
      },
      {
        name: 'negative-counts',
        status: 400,
        body: '{"deleted_document_count":-1,"indexed_document_count":-1,"indexed_document_volume":-1,"total_document_count":-1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [deleted_document_count] cannot be negative.;2: [indexed_document_count] cannot be negative.;3: [indexed_document_volume] cannot be negative.;4: [total_document_count] cannot be negative.;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [deleted_document_count] cannot be negative.;2: [indexed_document_count] cannot be negative.;3: [indexed_document_volume] cannot be negative.;4: [total_document_count] cannot be negative.;',
          },
          status: 400,
        },
      },
      {
        name: 'null-count',
        status: 400,
        body: '{"deleted_document_count":null,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:27] [connector_sync_job_update_ingestion_stats] deleted_document_count doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:27] [connector_sync_job_update_ingestion_stats] deleted_document_count doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'count-a-boolean',
        status: 400,
        body: '{"deleted_document_count":true,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:27] [connector_sync_job_update_ingestion_stats] deleted_document_count doesn\'t support values of type: VALUE_BOOLEAN',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:27] [connector_sync_job_update_ingestion_stats] deleted_document_count doesn\'t support values of type: VALUE_BOOLEAN',
          },
          status: 400,
        },
      },
      {
        name: 'count-not-a-number',
        status: 400,
        body: '{"deleted_document_count":"many","indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:27] [connector_sync_job_update_ingestion_stats] failed to parse field [deleted_document_count]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:27] [connector_sync_job_update_ingestion_stats] failed to parse field [deleted_document_count]',
            caused_by: { type: 'illegal_argument_exception', reason: 'For input string: "many"' },
          },
          status: 400,
        },
      },
      {
        name: 'count-beyond-long',
        status: 400,
        body: '{"deleted_document_count":"9223372036854775808","indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:27] [connector_sync_job_update_ingestion_stats] failed to parse field [deleted_document_count]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:27] [connector_sync_job_update_ingestion_stats] failed to parse field [deleted_document_count]',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Value [9223372036854775808] is out of range for a long',
            },
          },
          status: 400,
        },
      },
      {
        name: 'last-seen-a-number',
        status: 400,
        body: '{"last_seen":1701679550567,"deleted_document_count":10,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_sync_job_update_ingestion_stats] last_seen doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_sync_job_update_ingestion_stats] last_seen doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'last-seen-an-object',
        status: 400,
        body: '{"last_seen":{},"deleted_document_count":10,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_sync_job_update_ingestion_stats] failed to parse field [last_seen]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_sync_job_update_ingestion_stats] failed to parse field [last_seen]',
            caused_by: { type: 'illegal_argument_exception', reason: 'unexpected token [START_OBJECT] for [last_seen]' },
          },
          status: 400,
        },
      },
      {
        name: 'metadata-a-string',
        status: 400,
        body: '{"metadata":"abc","deleted_document_count":10,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:13] [connector_sync_job_update_ingestion_stats] metadata doesn\'t support values of type: VALUE_STRING',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:13] [connector_sync_job_update_ingestion_stats] metadata doesn\'t support values of type: VALUE_STRING',
          },
          status: 400,
        },
      },
      {
        name: 'metadata-a-number',
        status: 400,
        body: '{"metadata":1,"deleted_document_count":10,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:13] [connector_sync_job_update_ingestion_stats] metadata doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:13] [connector_sync_job_update_ingestion_stats] metadata doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"status":"completed","deleted_document_count":10,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_sync_job_update_ingestion_stats] unknown field [status]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_sync_job_update_ingestion_stats] unknown field [status]',
          },
          status: 400,
        },
      },
      {
        name: 'count-beyond-integer',
        status: 400,
        body: '{"deleted_document_count":2147483648,"indexed_document_count":20,"indexed_document_volume":1000}',
        value: {
          error: {
            root_cause: [
              {
                type: 'document_parsing_exception',
                reason: '[1:1] failed to parse field [deleted_document_count] of type [integer] in document with id \'my-connector-sync-job-id\'. Preview of field\'s value: \'2147483648\'',
              },
            ],
            type: 'document_parsing_exception',
            reason: '[1:1] failed to parse field [deleted_document_count] of type [integer] in document with id \'my-connector-sync-job-id\'. Preview of field\'s value: \'2147483648\'',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_stats] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/_sync_job/my-connector-sync-job-id/_stats] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.get': {
    requests: [],
    refusals: [
      {
        name: 'bad-flag',
        status: 400,
        query: '?include_deleted=yes',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?include_delete=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector] contains unrecognized parameter: [include_delete] -> did you mean [include_deleted]?',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector] contains unrecognized parameter: [include_delete] -> did you mean [include_deleted]?',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.put': {
    requests: [
      {
        name: 'documented',
        summary: 'A self-managed connector',
        body: { index_name: 'search-google-drive', name: 'My Connector', service_type: 'google_drive' },
      },
      { name: 'empty', summary: 'Every field takes its default', body: {} },
      {
        name: 'native',
        summary: 'A connector that Elastic runs; its status begins as `needs_configuration`',
        body: {
          index_name: 'content-sharepoint',
          is_native: true,
          name: 'Intranet',
          service_type: 'sharepoint_online',
        },
      },
      {
        name: 'everything',
        summary: 'All fields',
        body: {
          description: 'Contracts and invoices',
          index_name: 'search-contracts',
          is_native: false,
          language: 'en',
          name: 'Contracts',
          service_type: 'google_drive',
        },
      },
      { name: 'no-index', summary: 'No index for the time being', body: { index_name: null, name: 'Later' } },
    ],
    refusals: [
      {
        name: 'unknown-field',
        status: 400,
        body: '{"configuration":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_put_request] unknown field [configuration]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_put_request] unknown field [configuration]',
          },
          status: 400,
        },
      },
      {
        name: 'name-null',
        status: 400,
        body: '{"name":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'name-number',
        status: 400,
        body: '{"name":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:9] [connector_put_request] name doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'native-number',
        status: 400,
        body: '{"is_native":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_put_request] is_native doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_put_request] is_native doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'native-word',
        status: 400,
        body: '{"is_native":"yes"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_put_request] failed to parse field [is_native]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_put_request] failed to parse field [is_native]',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
            },
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_put_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_put_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
      {
        name: 'index-name-empty',
        status: 500,
        body: '{"index_name":""}',
        value: {
          error: {
            root_cause: [{ type: 'string_index_out_of_bounds_exception', reason: 'Index 0 out of bounds for length 0' }],
            type: 'string_index_out_of_bounds_exception',
            reason: 'Index 0 out of bounds for length 0',
          },
          status: 500,
        },
      },
    ],
  },
  'connector.delete': {
    requests: [],
    refusals: [
      {
        name: 'bad-flag',
        status: 400,
        query: '?hard=yes',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?force=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector] contains unrecognized parameter: [force]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector] contains unrecognized parameter: [force]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_api_key_id': {
    requests: [
      {
        name: 'both',
        summary: 'A key and its secret',
        body: { api_key_id: 'my-api-key-id', api_key_secret_id: 'my-connector-secret-id' },
      },
      {
        name: 'key-only',
        summary: 'The key alone; the secret is kept',
        body: { api_key_id: 'my-api-key-id' },
      },
      {
        name: 'null-keeps',
        summary: 'Null keeps what is stored',
        body: { api_key_id: null, api_key_secret_id: 'my-connector-secret-id' },
      },
    ],
    refusals: [
      {
        name: 'both-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [api_key_id] and [api_key_secret_id] cannot both be [null]. Please provide a value for at least one of them.;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [api_key_id] and [api_key_secret_id] cannot both be [null]. Please provide a value for at least one of them.;',
          },
          status: 400,
        },
      },
      {
        name: 'key-number',
        status: 400,
        body: '{"api_key_id":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:15] [connector_update_api_key_id_request] api_key_id doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:15] [connector_update_api_key_id_request] api_key_id doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"api_key":"my-api-key-id"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_api_key_id_request] unknown field [api_key] did you mean [api_key_id]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_api_key_id_request] unknown field [api_key] did you mean [api_key_id]?',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_api_key_id_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_api_key_id_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_api_key_id] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_api_key_id] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.check_in': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_check_in] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_check_in] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_configuration': {
    requests: [
      {
        name: 'values',
        summary: 'Values for two registered fields',
        body: { values: { tenant_id: 'my-tenant-id', secret_value: 'foobarbazqux' } },
      },
      {
        name: 'configuration',
        summary: 'All fields anew',
        body: {
          configuration: {
            host: {
              default_value: 'localhost',
              display: 'textbox',
              label: 'Host',
              order: 1,
              required: true,
              sensitive: false,
              tooltip: 'Where the database listens',
              type: 'str',
              value: 'db.example.org',
            },
            port: {
              display: 'numeric',
              label: 'Port',
              order: 2,
              required: true,
              type: 'int',
              validations: [{ constraint: 0, type: 'greater_than' }],
              value: 5432,
            },
            ssl: { display: 'toggle', label: 'Use TLS', order: 3, type: 'bool', value: false },
            certificate: {
              depends_on: [{ field: 'ssl', value: true }],
              display: 'textarea',
              label: 'Certificate',
              order: 4,
              sensitive: true,
              type: 'str',
              value: '',
            },
          },
        },
      },
      {
        name: 'label-only',
        summary: 'The least an entry needs',
        body: { configuration: { host: { label: 'Host' } } },
      },
      { name: 'clear', summary: 'No fields any more', body: { configuration: {} } },
      { name: 'list-value', summary: 'A list as a value', body: { values: { schemas: ['public', 'sales'] } } },
    ],
    refusals: [
      {
        name: 'neither',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [configuration] and [values] cannot both be null.;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [configuration] and [values] cannot both be null.;',
          },
          status: 400,
        },
      },
      {
        name: 'both',
        status: 400,
        body: '{"configuration":{},"values":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [configuration] and [values] cannot both be provided in the same request.;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [configuration] and [values] cannot both be provided in the same request.;',
          },
          status: 400,
        },
      },
      {
        name: 'unregistered-field',
        status: 400,
        body: '{"values":{"port":5432}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'status_exception',
                reason: 'Unknown [configuration] fields in the request payload: [port]. Remove them from request or register their schema first.',
              },
            ],
            type: 'status_exception',
            reason: 'Unknown [configuration] fields in the request payload: [port]. Remove them from request or register their schema first.',
          },
          status: 400,
        },
      },
      {
        name: 'configuration-null',
        status: 400,
        body: '{"configuration":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:18] [connector_update_configuration_request] configuration doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:18] [connector_update_configuration_request] configuration doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'configuration-list',
        status: 400,
        body: '{"configuration":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:18] [connector_update_configuration_request] configuration doesn\'t support values of type: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:18] [connector_update_configuration_request] configuration doesn\'t support values of type: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'label-missing',
        status: 400,
        body: '{"configuration":{"host":{"value":"db"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:39] [connector_update_configuration_request] failed to parse field [configuration]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:39] [connector_update_configuration_request] failed to parse field [configuration]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [label]' },
          },
          status: 400,
        },
      },
      {
        name: 'label-number',
        status: 400,
        body: '{"configuration":{"host":{"label":1}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:35] [connector_configuration] label doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:35] [connector_update_configuration_request] failed to parse field [configuration]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:35] [connector_configuration] label doesn\'t support values of type: VALUE_NUMBER',
            },
          },
          status: 400,
        },
      },
      {
        name: 'display-unknown',
        status: 400,
        body: '{"configuration":{"host":{"label":"Host","display":"slider"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:52] [connector_configuration] failed to parse field [display]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:52] [connector_update_configuration_request] failed to parse field [configuration]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:52] [connector_configuration] failed to parse field [display]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConfigurationDisplayType [slider].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'type-unknown',
        status: 400,
        body: '{"configuration":{"host":{"label":"Host","type":"text"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:49] [connector_configuration] failed to parse field [type]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:49] [connector_update_configuration_request] failed to parse field [configuration]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:49] [connector_configuration] failed to parse field [type]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConfigurationFieldType [text].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"config":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_configuration_request] unknown field [config]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_configuration_request] unknown field [config]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_configuration_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_configuration_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_configuration] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_configuration] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
      {
        name: 'null-value',
        status: 500,
        body: '{"values":{"host":null}}',
        value: {
          error: {
            root_cause: [{ type: 'null_pointer_exception', reason: null }],
            type: 'null_pointer_exception',
            reason: null,
          },
          status: 500,
        },
      },
      {
        name: 'values-list',
        status: 500,
        body: '{"values":[]}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_state_exception', reason: 'parser for [values] did not end on END_ARRAY' }],
            type: 'illegal_state_exception',
            reason: 'parser for [values] did not end on END_ARRAY',
          },
          status: 500,
        },
      },
    ],
  },
  'connector.update_error': {
    requests: [
      {
        name: 'set',
        summary: 'The connector failed; its status becomes `error`',
        body: { error: 'Houston, we have a problem!' },
      },
      { name: 'clear', summary: 'The error is over; the status becomes `connected`', body: { error: null } },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [error]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [error]',
          },
          status: 400,
        },
      },
      {
        name: 'error-number',
        status: 400,
        body: '{"error":42}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'error-boolean',
        status: 400,
        body: '{"error":true}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: VALUE_BOOLEAN',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: VALUE_BOOLEAN',
          },
          status: 400,
        },
      },
      {
        name: 'error-object',
        status: 400,
        body: '{"error":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: START_OBJECT',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_update_error_request] error doesn\'t support values of type: START_OBJECT',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"error":null,"status":"connected"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:15] [connector_update_error_request] unknown field [status]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:15] [connector_update_error_request] unknown field [status]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_error_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_error_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_error] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_error] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_features': {
    requests: [
      {
        name: 'several',
        summary: 'Several features',
        body: {
          features: {
            document_level_security: { enabled: true },
            incremental_sync: { enabled: true },
            sync_rules: { advanced: { enabled: false }, basic: { enabled: true } },
          },
        },
      },
      {
        name: 'one',
        summary: 'One feature; the others are kept',
        body: { features: { document_level_security: { enabled: true } } },
      },
      {
        name: 'api-keys',
        summary: 'A connector that Elastic runs has its own API key',
        body: { features: { native_connector_api_keys: { enabled: true } } },
      },
    ],
    refusals: [
      {
        name: 'features-null',
        status: 400,
        body: '{"features":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:13] [connector_update_features_request] features doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:13] [connector_update_features_request] features doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'features-list',
        status: 400,
        body: '{"features":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:13] [connector_update_features_request] features doesn\'t support values of type: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:13] [connector_update_features_request] features doesn\'t support values of type: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'feature-flag',
        status: 400,
        body: '{"features":{"incremental_sync":true}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:33] [connector_features] incremental_sync doesn\'t support values of type: VALUE_BOOLEAN',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:33] [connector_update_features_request] failed to parse field [features]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:33] [connector_features] incremental_sync doesn\'t support values of type: VALUE_BOOLEAN',
            },
          },
          status: 400,
        },
      },
      {
        name: 'feature-null',
        status: 400,
        body: '{"features":{"incremental_sync":null}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:33] [connector_features] incremental_sync doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:33] [connector_update_features_request] failed to parse field [features]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:33] [connector_features] incremental_sync doesn\'t support values of type: VALUE_NULL',
            },
          },
          status: 400,
        },
      },
      {
        name: 'enabled-missing',
        status: 400,
        body: '{"features":{"incremental_sync":{}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_feature_enabled] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:34] [connector_update_features_request] failed to parse field [features]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:34] [connector_features] failed to parse field [incremental_sync]',
              caused_by: {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [connector_feature_enabled] after last required field arrived',
                caused_by: { type: 'null_pointer_exception', reason: null },
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'enabled-word',
        status: 400,
        body: '{"features":{"incremental_sync":{"enabled":"yes"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:44] [connector_feature_enabled] failed to parse field [enabled]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:44] [connector_update_features_request] failed to parse field [features]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:44] [connector_features] failed to parse field [incremental_sync]',
              caused_by: {
                type: 'x_content_parse_exception',
                reason: '[1:44] [connector_feature_enabled] failed to parse field [enabled]',
                caused_by: {
                  type: 'illegal_argument_exception',
                  reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
                },
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"incremental_sync":{"enabled":true}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_features_request] unknown field [incremental_sync]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_features_request] unknown field [incremental_sync]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_features_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_features_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_features] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_features] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
      {
        name: 'features-missing',
        status: 500,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'null_pointer_exception', reason: null }],
            type: 'null_pointer_exception',
            reason: null,
          },
          status: 500,
        },
      },
    ],
  },
  'connector.update_filtering': {
    requests: [
      {
        name: 'rules',
        summary: 'Basic rules; the default rule is put last',
        body: {
          rules: [
            {
              created_at: '2023-05-25T12:30:00.000Z',
              field: 'file_extension',
              id: 'exclude-txt-files',
              order: 0,
              policy: 'exclude',
              rule: 'equals',
              updated_at: '2023-05-25T12:30:00.000Z',
              value: 'txt',
            },
            {
              created_at: '2023-05-25T12:30:00.000Z',
              field: '_',
              id: 'DEFAULT',
              order: 1,
              policy: 'include',
              rule: 'regex',
              updated_at: '2023-05-25T12:30:00.000Z',
              value: '.*',
            },
          ],
        },
      },
      {
        name: 'snippet',
        summary: 'Advanced rules',
        body: { advanced_snippet: { value: [{ tables: ['users'], query: 'SELECT * FROM users WHERE active' }] } },
      },
      {
        name: 'both',
        summary: 'Both parts of the draft',
        body: {
          advanced_snippet: { value: {} },
          rules: [
            {
              field: 'path',
              id: 'no-drafts',
              order: 0,
              policy: 'exclude',
              rule: 'starts_with',
              value: '/drafts/',
            },
          ],
        },
      },
      { name: 'default-only', summary: 'Only the default rule is left', body: { rules: [] } },
      {
        name: 'full',
        summary: 'Everything as it is to be stored',
        body: {
          filtering: [
            {
              active: {
                advanced_snippet: { created_at: '2024-11-09T16:02:00.000Z', updated_at: '2024-11-09T16:02:00.000Z', value: {} },
                rules: [
                  {
                    created_at: '2024-11-09T16:02:00.000Z',
                    field: '_',
                    id: 'DEFAULT',
                    order: 0,
                    policy: 'include',
                    rule: 'regex',
                    updated_at: '2024-11-09T16:02:00.000Z',
                    value: '.*',
                  },
                ],
                validation: { errors: [], state: 'valid' },
              },
              domain: 'DEFAULT',
              draft: {
                advanced_snippet: { created_at: '2024-11-09T16:02:00.000Z', updated_at: '2024-11-09T16:02:00.000Z', value: {} },
                rules: [
                  {
                    created_at: '2024-11-09T16:02:00.000Z',
                    field: '_',
                    id: 'DEFAULT',
                    order: 0,
                    policy: 'include',
                    rule: 'regex',
                    updated_at: '2024-11-09T16:02:00.000Z',
                    value: '.*',
                  },
                ],
                validation: { errors: [], state: 'valid' },
              },
            },
          ],
        },
      },
    ],
    refusals: [
      {
        name: 'nothing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [advanced_snippet] and [rules] cannot be both [null].;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [advanced_snippet] and [rules] cannot be both [null].;',
          },
          status: 400,
        },
      },
      {
        name: 'rules-null',
        status: 400,
        body: '{"rules":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:10] [connector_update_filtering_request] rules doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:10] [connector_update_filtering_request] rules doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'snippet-list',
        status: 400,
        body: '{"advanced_snippet":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:21] [connector_update_filtering_request] advanced_snippet doesn\'t support values of type: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:21] [connector_update_filtering_request] advanced_snippet doesn\'t support values of type: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'snippet-text',
        status: 400,
        body: '{"advanced_snippet":{"value":"all"}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:30] [connector_filtering_advanced_snippet] value doesn\'t support values of type: VALUE_STRING',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:30] [connector_update_filtering_request] failed to parse field [advanced_snippet]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:30] [connector_filtering_advanced_snippet] value doesn\'t support values of type: VALUE_STRING',
            },
          },
          status: 400,
        },
      },
      {
        name: 'rule-incomplete',
        status: 400,
        body: '{"rules":[{"id":"a","field":"path","policy":"include","rule":"equals","order":0}]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:80] [connector_update_filtering_request] failed to parse field [rules]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:80] [connector_update_filtering_request] failed to parse field [rules]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [value]' },
          },
          status: 400,
        },
      },
      {
        name: 'condition-unknown',
        status: 400,
        body: '{"rules":[{"id":"a","field":"path","policy":"include","rule":"Equals","order":0,"value":"x"}]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:62] [connector_filtering_rule] failed to parse field [rule]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:62] [connector_update_filtering_request] failed to parse field [rules]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:62] [connector_filtering_rule] failed to parse field [rule]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown FilteringRuleCondition [Equals].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'policy-unknown',
        status: 400,
        body: '{"rules":[{"policy":"skip"}]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:21] [connector_filtering_rule] failed to parse field [policy]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:21] [connector_update_filtering_request] failed to parse field [rules]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:21] [connector_filtering_rule] failed to parse field [policy]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown FilteringPolicy [skip].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'time-unreadable',
        status: 400,
        body: '{"rules":[{"created_at":"today"}]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:25] [connector_filtering_rule] failed to parse field [created_at]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:25] [connector_update_filtering_request] failed to parse field [rules]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:25] [connector_filtering_rule] failed to parse field [created_at]',
              caused_by: {
                type: 'illegal_argument_exception',
                reason: 'failed to parse date field [today] with format [strict_date_optional_time||epoch_millis]',
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"rule":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_filtering_request] unknown field [rule] did you mean [rules]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_filtering_request] unknown field [rule] did you mean [rules]?',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_filtering_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_filtering_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_filtering] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_filtering] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_active_filtering': {
    requests: [],
    refusals: [
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_filtering/_activate] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_filtering/_activate] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_filtering_validation': {
    requests: [
      { name: 'valid', summary: 'The draft is valid', body: { validation: { errors: [], state: 'valid' } } },
      {
        name: 'invalid',
        summary: 'A rule of the draft is wrong',
        body: {
          validation: { errors: [{ ids: ['no-drafts'], messages: ['The field path does not exist.'] }], state: 'invalid' },
        },
      },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [validation]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [validation]',
          },
          status: 400,
        },
      },
      {
        name: 'empty-validation',
        status: 400,
        body: '{"validation":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:16] [connector_update_filtering_validation] failed to parse field [validation]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:16] [connector_update_filtering_validation] failed to parse field [validation]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [errors, state]' },
          },
          status: 400,
        },
      },
      {
        name: 'errors-missing',
        status: 400,
        body: '{"validation":{"state":"valid"}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:31] [connector_update_filtering_validation] failed to parse field [validation]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:31] [connector_update_filtering_validation] failed to parse field [validation]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [errors]' },
          },
          status: 400,
        },
      },
      {
        name: 'state-missing',
        status: 400,
        body: '{"validation":{"errors":[]}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:27] [connector_update_filtering_validation] failed to parse field [validation]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:27] [connector_update_filtering_validation] failed to parse field [validation]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [state]' },
          },
          status: 400,
        },
      },
      {
        name: 'state-unknown',
        status: 400,
        body: '{"validation":{"errors":[],"state":"ok"}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:36] [filtering_validation_info] failed to parse field [state]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:36] [connector_update_filtering_validation] failed to parse field [validation]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:36] [filtering_validation_info] failed to parse field [state]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Unknown FilteringValidationState [ok].' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'validation-null',
        status: 400,
        body: '{"validation":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:15] [connector_update_filtering_validation] validation doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:15] [connector_update_filtering_validation] validation doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"state":"valid"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_filtering_validation] unknown field [state]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_filtering_validation] unknown field [state]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_filtering_validation] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_filtering_validation] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_filtering/_validation] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_filtering/_validation] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_index_name': {
    requests: [
      { name: 'attach', summary: 'Another index', body: { index_name: 'data-from-my-google-drive' } },
      { name: 'detach', summary: 'No index any more', body: { index_name: null } },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [index_name]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [index_name]',
          },
          status: 400,
        },
      },
      {
        name: 'name-number',
        status: 400,
        body: '{"index_name":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:15] [connector_update_index_name_request] index_name doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:15] [connector_update_index_name_request] index_name doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"index":"data-from-my-google-drive"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_index_name_request] unknown field [index]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_index_name_request] unknown field [index]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_index_name_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_index_name_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_index_name] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_index_name] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
      {
        name: 'index-name-empty',
        status: 500,
        body: '{"index_name":""}',
        value: {
          error: {
            root_cause: [{ type: 'string_index_out_of_bounds_exception', reason: 'Index 0 out of bounds for length 0' }],
            type: 'string_index_out_of_bounds_exception',
            reason: 'Index 0 out of bounds for length 0',
          },
          status: 500,
        },
      },
    ],
  },
  'connector.last_sync': {
    requests: [
      {
        name: 'stats',
        summary: 'All the stats of the docs',
        body: {
          last_access_control_sync_error: 'Houston, we have a problem!',
          last_access_control_sync_scheduled_at: '2023-11-09T15:13:08.231Z',
          last_access_control_sync_status: 'pending',
          last_deleted_document_count: 42,
          last_incremental_sync_scheduled_at: '2023-11-09T15:13:08.231Z',
          last_indexed_document_count: 42,
          last_sync_error: 'Houston, we have a problem!',
          last_sync_scheduled_at: '2024-11-09T15:13:08.231Z',
          last_sync_status: 'completed',
          last_synced: '2024-11-09T15:13:08.231Z',
        },
      },
      {
        name: 'cursor',
        summary: 'The cursor of an incremental sync',
        body: { last_sync_status: 'completed', sync_cursor: { drive: { page_token: 'CAESAggB' } } },
      },
      {
        name: 'epoch-milliseconds',
        summary: 'A time as a string of epoch milliseconds',
        body: { last_synced: '1731165188231' },
      },
      {
        name: 'nulls',
        summary: 'Null keeps what is stored',
        body: { last_sync_error: null, last_sync_status: 'completed' },
      },
      { name: 'empty', summary: 'Nothing to record; answered with `noop`', body: {} },
    ],
    refusals: [
      {
        name: 'unknown-field',
        status: 400,
        body: '{"last_seen":"2024-11-09T15:13:08.231Z"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_last_sync_stats_request] unknown field [last_seen] did you mean [last_synced]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_last_sync_stats_request] unknown field [last_seen] did you mean [last_synced]?',
          },
          status: 400,
        },
      },
      {
        name: 'count-null',
        status: 400,
        body: '{"last_indexed_document_count":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:32] [connector_update_last_sync_stats_request] last_indexed_document_count doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:32] [connector_update_last_sync_stats_request] last_indexed_document_count doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'count-boolean',
        status: 400,
        body: '{"last_deleted_document_count":true}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:32] [connector_update_last_sync_stats_request] last_deleted_document_count doesn\'t support values of type: VALUE_BOOLEAN',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:32] [connector_update_last_sync_stats_request] last_deleted_document_count doesn\'t support values of type: VALUE_BOOLEAN',
          },
          status: 400,
        },
      },
      {
        name: 'time-unreadable',
        status: 400,
        body: '{"last_synced":"yesterday"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:16] [connector_update_last_sync_stats_request] failed to parse field [last_synced]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:16] [connector_update_last_sync_stats_request] failed to parse field [last_synced]',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'failed to parse date field [yesterday] with format [strict_date_optional_time||epoch_millis]',
            },
          },
          status: 400,
        },
      },
      {
        name: 'time-number',
        status: 400,
        body: '{"last_synced":1731165188231}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:16] [connector_update_last_sync_stats_request] last_synced doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:16] [connector_update_last_sync_stats_request] last_synced doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'status-unknown',
        status: 400,
        body: '{"last_sync_status":"done"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:21] [connector_update_last_sync_stats_request] failed to parse field [last_sync_status]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:21] [connector_update_last_sync_stats_request] failed to parse field [last_sync_status]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorSyncStatus [done].' },
          },
          status: 400,
        },
      },
      {
        name: 'error-object',
        status: 400,
        body: '{"last_sync_error":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:20] [connector_update_last_sync_stats_request] last_sync_error doesn\'t support values of type: START_OBJECT',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:20] [connector_update_last_sync_stats_request] last_sync_error doesn\'t support values of type: START_OBJECT',
          },
          status: 400,
        },
      },
      {
        name: 'cursor-text',
        status: 400,
        body: '{"sync_cursor":"page-7"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:16] [connector_update_last_sync_stats_request] sync_cursor doesn\'t support values of type: VALUE_STRING',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:16] [connector_update_last_sync_stats_request] sync_cursor doesn\'t support values of type: VALUE_STRING',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_last_sync_stats_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_last_sync_stats_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_last_sync] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_last_sync] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_name': {
    requests: [
      {
        name: 'both',
        summary: 'Name and description',
        body: { name: 'Custom connector', description: 'This is my customized connector' },
      },
      { name: 'name-only', summary: 'The name alone', body: { name: 'Custom connector' } },
      {
        name: 'description-only',
        summary: 'The description alone',
        body: { description: 'This is my customized connector' },
      },
      {
        name: 'null-keeps',
        summary: 'Null keeps what is stored',
        body: { name: null, description: 'Contracts and invoices' },
      },
      { name: 'clear', summary: 'An empty description', body: { description: '' } },
    ],
    refusals: [
      {
        name: 'both-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [name] and [description] cannot both be [null]. Please provide a value for at least one of them.;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [name] and [description] cannot both be [null]. Please provide a value for at least one of them.;',
          },
          status: 400,
        },
      },
      {
        name: 'name-number',
        status: 400,
        body: '{"name":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:9] [connector_update_name_request] name doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:9] [connector_update_name_request] name doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'description-list',
        status: 400,
        body: '{"description":[]}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:16] [connector_update_name_request] description doesn\'t support values of type: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:16] [connector_update_name_request] description doesn\'t support values of type: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"names":"Custom connector"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_name_request] unknown field [names] did you mean [name]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_name_request] unknown field [names] did you mean [name]?',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_name_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_name_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_name] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_name] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_native': {
    requests: [
      { name: 'native', summary: 'Elastic runs it', body: { is_native: true } },
      { name: 'self-managed', summary: 'It is self-managed', body: { is_native: false } },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [is_native]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [is_native]',
          },
          status: 400,
        },
      },
      {
        name: 'native-null',
        status: 400,
        body: '{"is_native":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_update_native_request] is_native doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_update_native_request] is_native doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'native-number',
        status: 400,
        body: '{"is_native":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_update_native_request] is_native doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_update_native_request] is_native doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'native-word',
        status: 400,
        body: '{"is_native":"yes"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:14] [connector_update_native_request] failed to parse field [is_native]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:14] [connector_update_native_request] failed to parse field [is_native]',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'Failed to parse value [yes] as only [true] or [false] are allowed.',
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"native":true}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_native_request] unknown field [native] did you mean [is_native]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_native_request] unknown field [native] did you mean [is_native]?',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_native_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_native_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_native] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_native] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_pipeline': {
    requests: [
      {
        name: 'pipeline',
        summary: 'A pipeline of one\'s own',
        body: {
          pipeline: {
            extract_binary_content: true,
            name: 'my-connector-pipeline',
            reduce_whitespace: true,
            run_ml_inference: true,
          },
        },
      },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [pipeline]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [pipeline]',
          },
          status: 400,
        },
      },
      {
        name: 'pipeline-null',
        status: 400,
        body: '{"pipeline":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:13] [connector_update_pipeline_request] pipeline doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:13] [connector_update_pipeline_request] pipeline doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'switch-missing',
        status: 400,
        body: '{"pipeline":{"extract_binary_content":true,"name":"my-pipeline","reduce_whitespace":true}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:89] [connector_update_pipeline_request] failed to parse field [pipeline]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:89] [connector_update_pipeline_request] failed to parse field [pipeline]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Required [run_ml_inference]' },
          },
          status: 400,
        },
      },
      {
        name: 'name-null',
        status: 400,
        body: '{"pipeline":{"name":null}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:21] [connector_ingest_pipeline] name doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:21] [connector_update_pipeline_request] failed to parse field [pipeline]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:21] [connector_ingest_pipeline] name doesn\'t support values of type: VALUE_NULL',
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"name":"my-pipeline"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_pipeline_request] unknown field [name]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_pipeline_request] unknown field [name]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_pipeline_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_pipeline_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_pipeline] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_pipeline] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_scheduling': {
    requests: [
      {
        name: 'all',
        summary: 'All three kinds',
        body: {
          scheduling: {
            access_control: { enabled: true, interval: '0 10 0 * * ?' },
            full: { enabled: true, interval: '0 20 0 * * ?' },
            incremental: { enabled: false, interval: '0 30 0 * * ?' },
          },
        },
      },
      {
        name: 'full-only',
        summary: 'Full syncs only; the others are kept',
        body: { scheduling: { full: { enabled: true, interval: '0 10 0 * * ?' } } },
      },
    ],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [scheduling]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [scheduling]',
          },
          status: 400,
        },
      },
      {
        name: 'scheduling-null',
        status: 400,
        body: '{"scheduling":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:15] [connector_update_scheduling_request] scheduling doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:15] [connector_update_scheduling_request] scheduling doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'no-kind',
        status: 400,
        body: '{"scheduling":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [scheduling] object needs to define at least one schedule type: [full | incremental | access_control];',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [scheduling] object needs to define at least one schedule type: [full | incremental | access_control];',
          },
          status: 400,
        },
      },
      {
        name: 'interval-missing',
        status: 400,
        body: '{"scheduling":{"full":{"enabled":true}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:38] [connector_scheduling] failed to parse field [full]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:38] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:38] [connector_scheduling] failed to parse field [full]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Required [interval]' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'enabled-missing',
        status: 400,
        body: '{"scheduling":{"full":{"interval":"0 0 0 * * ?"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:48] [connector_scheduling] failed to parse field [full]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:48] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:48] [connector_scheduling] failed to parse field [full]',
              caused_by: { type: 'illegal_argument_exception', reason: 'Required [enabled]' },
            },
          },
          status: 400,
        },
      },
      {
        name: 'cron-hour',
        status: 400,
        body: '{"scheduling":{"full":{"enabled":true,"interval":"0 0 25 * * ?"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [schedule_config] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:50] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:50] [connector_scheduling] failed to parse field [full]',
              caused_by: {
                type: 'x_content_parse_exception',
                reason: '[1:50] [schedule_config] failed to parse field [interval]',
                caused_by: {
                  type: 'x_content_parse_exception',
                  reason: 'Failed to build [schedule_config] after last required field arrived',
                  caused_by: {
                    type: 'illegal_argument_exception',
                    reason: 'invalid cron expression [0 0 25 * * ?]',
                    caused_by: {
                      type: 'illegal_argument_exception',
                      reason: 'illegal cron expression format [java.lang.IllegalArgumentException: Hour values must be between 0 and 23]',
                    },
                  },
                },
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'cron-both-days',
        status: 400,
        body: '{"scheduling":{"full":{"enabled":true,"interval":"0 0 0 * * *"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [schedule_config] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:50] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:50] [connector_scheduling] failed to parse field [full]',
              caused_by: {
                type: 'x_content_parse_exception',
                reason: '[1:50] [schedule_config] failed to parse field [interval]',
                caused_by: {
                  type: 'x_content_parse_exception',
                  reason: 'Failed to build [schedule_config] after last required field arrived',
                  caused_by: {
                    type: 'illegal_argument_exception',
                    reason: 'invalid cron expression [0 0 0 * * *]',
                    caused_by: {
                      type: 'illegal_argument_exception',
                      reason: 'illegal cron expression format [java.lang.IllegalArgumentException: support for specifying both a day-of-week AND a day-of-month parameter is not implemented.]',
                    },
                  },
                },
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'cron-five-fields',
        status: 400,
        body: '{"scheduling":{"full":{"enabled":true,"interval":"0 0 * * *"}}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: 'Failed to build [schedule_config] after last required field arrived',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:50] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:50] [connector_scheduling] failed to parse field [full]',
              caused_by: {
                type: 'x_content_parse_exception',
                reason: '[1:50] [schedule_config] failed to parse field [interval]',
                caused_by: {
                  type: 'x_content_parse_exception',
                  reason: 'Failed to build [schedule_config] after last required field arrived',
                  caused_by: {
                    type: 'illegal_argument_exception',
                    reason: 'invalid cron expression [0 0 * * *]',
                    caused_by: {
                      type: 'illegal_argument_exception',
                      reason: 'illegal cron expression format [java.lang.IllegalArgumentException: unexpected end of expression at pos [9].]',
                    },
                  },
                },
              },
            },
          },
          status: 400,
        },
      },
      {
        name: 'kind-null',
        status: 400,
        body: '{"scheduling":{"full":null}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:23] [connector_scheduling] full doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:23] [connector_update_scheduling_request] failed to parse field [scheduling]',
            caused_by: {
              type: 'x_content_parse_exception',
              reason: '[1:23] [connector_scheduling] full doesn\'t support values of type: VALUE_NULL',
            },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"full":{"enabled":true,"interval":"0 0 0 * * ?"}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_scheduling_request] unknown field [full]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_scheduling_request] unknown field [full]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_scheduling_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_scheduling_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_scheduling] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_scheduling] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_service_type': {
    requests: [{ name: 'type', summary: 'Another kind of data source', body: { service_type: 'sharepoint_online' } }],
    refusals: [
      {
        name: 'required-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [{ type: 'illegal_argument_exception', reason: 'Required [service_type]' }],
            type: 'illegal_argument_exception',
            reason: 'Required [service_type]',
          },
          status: 400,
        },
      },
      {
        name: 'service-type-empty',
        status: 400,
        body: '{"service_type":""}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [service_type] cannot be [null] or [""].;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [service_type] cannot be [null] or [""].;',
          },
          status: 400,
        },
      },
      {
        name: 'service-type-null',
        status: 400,
        body: '{"service_type":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:17] [connector_update_service_type_request] service_type doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:17] [connector_update_service_type_request] service_type doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'service-type-number',
        status: 400,
        body: '{"service_type":7}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:17] [connector_update_service_type_request] service_type doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:17] [connector_update_service_type_request] service_type doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"type":"sharepoint_online"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_service_type_request] unknown field [type]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_service_type_request] unknown field [type]',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_service_type_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_service_type_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_service_type] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_service_type] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
  'connector.update_status': {
    requests: [
      {
        name: 'needs-configuration',
        summary: 'A fresh connector now waits for its configuration',
        body: { status: 'needs_configuration' },
      },
      { name: 'configured', summary: 'The configuration is complete', body: { status: 'configured' } },
      { name: 'connected', summary: 'The data source answers', body: { status: 'connected' } },
      { name: 'error', summary: 'The connector cannot work', body: { status: 'error' } },
    ],
    refusals: [
      {
        name: 'status-missing',
        status: 400,
        body: '{}',
        value: {
          error: {
            root_cause: [
              {
                type: 'action_request_validation_exception',
                reason: 'Validation Failed: 1: [status] cannot be [null].;',
              },
            ],
            type: 'action_request_validation_exception',
            reason: 'Validation Failed: 1: [status] cannot be [null].;',
          },
          status: 400,
        },
      },
      {
        name: 'status-null',
        status: 400,
        body: '{"status":null}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: VALUE_NULL',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: VALUE_NULL',
          },
          status: 400,
        },
      },
      {
        name: 'status-number',
        status: 400,
        body: '{"status":1}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: VALUE_NUMBER',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: VALUE_NUMBER',
          },
          status: 400,
        },
      },
      {
        name: 'status-object',
        status: 400,
        body: '{"status":{}}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: START_OBJECT',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:11] [connector_update_status_request] status doesn\'t support values of type: START_OBJECT',
          },
          status: 400,
        },
      },
      {
        name: 'status-unknown',
        status: 400,
        body: '{"status":"ready"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:11] [connector_update_status_request] failed to parse field [status]',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:11] [connector_update_status_request] failed to parse field [status]',
            caused_by: { type: 'illegal_argument_exception', reason: 'Unknown ConnectorStatus [ready].' },
          },
          status: 400,
        },
      },
      {
        name: 'unknown-field',
        status: 400,
        body: '{"state":"connected"}',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:2] [connector_update_status_request] unknown field [state] did you mean [status]?',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:2] [connector_update_status_request] unknown field [state] did you mean [status]?',
          },
          status: 400,
        },
      },
      {
        name: 'not-an-object',
        status: 400,
        body: '[]',
        value: {
          error: {
            root_cause: [
              {
                type: 'x_content_parse_exception',
                reason: '[1:1] [connector_update_status_request] Expected START_OBJECT but was: START_ARRAY',
              },
            ],
            type: 'x_content_parse_exception',
            reason: '[1:1] [connector_update_status_request] Expected START_OBJECT but was: START_ARRAY',
          },
          status: 400,
        },
      },
      {
        name: 'unknown-parameter',
        status: 400,
        query: '?refresh=true',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'request [/_connector/my-connector/_status] contains unrecognized parameter: [refresh]',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'request [/_connector/my-connector/_status] contains unrecognized parameter: [refresh]',
          },
          status: 400,
        },
      },
      {
        name: 'bad-error-trace',
        status: 400,
        query: '?error_trace=x',
        value: { error: 'Failed to parse value [x] as only [true] or [false] are allowed.', status: 400 },
      },
      {
        name: 'bad-media-type',
        status: 400,
        headers: { accept: 'json' },
        value: {
          error: {
            root_cause: [{ type: 'media_type_header_exception', reason: 'Invalid media-type value on headers [Accept]' }],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept]',
            caused_by: { type: 'illegal_argument_exception', reason: 'invalid media-type [json]' },
          },
          status: 400,
        },
      },
      {
        name: 'bad-version',
        status: 400,
        headers: { accept: 'application/vnd.elasticsearch+json;compatible-with=7' },
        value: {
          error: {
            root_cause: [
              {
                type: 'media_type_header_exception',
                reason: 'Invalid media-type value on headers [Accept, Content-Type]',
              },
            ],
            type: 'media_type_header_exception',
            reason: 'Invalid media-type value on headers [Accept, Content-Type]',
            caused_by: {
              type: 'status_exception',
              reason: 'Accept version must be either version 9 or 8, but found 7. Accept=application/vnd.elasticsearch+json;compatible-with=7',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-query',
        status: 400,
        query: '?pretty=%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'bad_parameter_exception',
                reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'bad_parameter_exception',
            reason: 'java.lang.IllegalArgumentException: invalid escape sequence `%zz\' at index 0 of: %zz',
            caused_by: {
              type: 'illegal_argument_exception',
              reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
            },
          },
          status: 400,
        },
      },
      {
        name: 'bad-escape-in-path',
        status: 400,
        id: '%zz',
        value: {
          error: {
            root_cause: [
              {
                type: 'illegal_argument_exception',
                reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
              },
            ],
            type: 'illegal_argument_exception',
            reason: 'invalid escape sequence `%zz\' at index 0 of: %zz',
          },
          status: 400,
        },
      },
    ],
  },
}
