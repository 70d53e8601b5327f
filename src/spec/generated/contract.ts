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
    place: { pointer: '/paths/~1_connector/get', line: 75 },
    effectsPlace: { pointer: '/paths/~1_connector/get/x-effects', line: 98 },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector/get/responses/200', line: 205 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector/get/responses/400', line: 342 },
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
        place: { pointer: '/paths/~1_connector/get/responses/401', line: 463 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector/get/responses/403', line: 465 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector/get/responses/405', line: 467 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector/get/responses/406', line: 469 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector/get/responses/429', line: 471 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector/get/responses/500', line: 473 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.post': {
    place: { pointer: '/paths/~1_connector/post', line: 495 },
    effectsPlace: { pointer: '/paths/~1_connector/post/x-effects', line: 521 },
    statusWritesPlace: { pointer: '/paths/~1_connector/post/x-status-writes', line: 525 },
    writesPlace: { pointer: '/paths/~1_connector/post/x-writes', line: 533 },
    requestPlace: { pointer: '/paths/~1_connector/post/requestBody', line: 660 },
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
        place: { pointer: '/paths/~1_connector/post/responses/201', line: 699 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector/post/responses/400', line: 716 },
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
        place: { pointer: '/paths/~1_connector/post/responses/401', line: 899 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector/post/responses/403', line: 901 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector/post/responses/405', line: 903 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector/post/responses/406', line: 905 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector/post/responses/413', line: 907 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector/post/responses/429', line: 909 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector/post/responses/500', line: 911 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.secret_post': {
    place: { pointer: '/paths/~1_connector~1_secret/post', line: 1373 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret/post/x-effects', line: 1390 },
    writesPlace: { pointer: '/paths/~1_connector~1_secret/post/x-writes', line: 1394 },
    requestPlace: { pointer: '/paths/~1_connector~1_secret/post/requestBody', line: 1411 },
    writes: { secret: [{ path: '/value', value: { body: '/value' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/200', line: 1424 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/400', line: 1440 },
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
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/401', line: 1547 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/403', line: 1549 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/405', line: 1551 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/406', line: 1553 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/413', line: 1555 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret/post/responses/429', line: 1557 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.secret_get': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/get', line: 1560 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/get/x-effects', line: 1575 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/get/x-missing', line: 1578 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: ['index_not_found_exception'] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/200', line: 1598 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/400', line: 1615 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/401', line: 1658 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/403', line: 1660 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/404', line: 1662 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/405', line: 1702 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/406', line: 1704 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/get/responses/429', line: 1706 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.secret_put': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/put', line: 1708 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-effects', line: 1727 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-missing', line: 1731 },
    writesPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/x-writes', line: 1733 },
    requestPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/put/requestBody', line: 1753 },
    missing: { unknown: 'creates', variants: [], otherwise: [] },
    writes: { secret: [{ path: '/value', value: { body: '/value' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/200', line: 1766 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      201: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/201', line: 1782 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/400', line: 1798 },
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
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/401', line: 1908 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/403', line: 1910 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/405', line: 1912 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/406', line: 1914 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/413', line: 1916 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/429', line: 1918 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/put/responses/500', line: 1920 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception'],
      },
    },
  },
  'connector.secret_delete': {
    place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete', line: 1942 },
    effectsPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/x-effects', line: 1957 },
    missingPlace: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/x-missing', line: 1961 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: ['index_not_found_exception'] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/200', line: 1979 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/400', line: 1995 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/401', line: 2038 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/403', line: 2040 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/404', line: 2042 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/405', line: 2082 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/406', line: 2084 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_secret~1{id}/delete/responses/429', line: 2086 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_list': {
    place: { pointer: '/paths/~1_connector~1_sync_job/get', line: 2089 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job/get/x-effects', line: 2110 },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/200', line: 2171 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/400', line: 2239 },
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
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/401', line: 2404 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/403', line: 2406 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/405', line: 2408 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/406', line: 2410 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job/get/responses/429', line: 2412 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_post': {
    place: { pointer: '/paths/~1_connector~1_sync_job/post', line: 2414 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-effects', line: 2442 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-status-writes', line: 2446 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job/post/x-writes', line: 2452 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job/post/requestBody', line: 2504 },
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
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/201', line: 2534 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/400', line: 2550 },
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
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/401', line: 2750 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/403', line: 2752 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/404', line: 2754 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'index_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/405', line: 2794 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/406', line: 2796 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/413', line: 2798 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job/post/responses/429', line: 2800 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_get': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get', line: 2803 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/x-effects', line: 2822 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/x-missing', line: 2825 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/200', line: 2845 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/400', line: 2985 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/401', line: 3028 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/403', line: 3030 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/404', line: 3032 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/405', line: 3064 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/406', line: 3066 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/get/responses/429', line: 3068 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_delete': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete', line: 3070 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/x-effects', line: 3089 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/x-missing', line: 3093 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: {},
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/200',
          line: 3106,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/400',
          line: 3122,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/401',
          line: 3165,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/403',
          line: 3167,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/404',
          line: 3169,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/405',
          line: 3201,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/406',
          line: 3203,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}/delete/responses/429',
          line: 3205,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_cancel': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put', line: 3208 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-effects', line: 3229 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-status-writes',
      line: 3236,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-missing', line: 3253 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/x-writes', line: 3255 },
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
          line: 3302,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/400',
          line: 3318,
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
          line: 3423,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/403',
          line: 3425,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/404',
          line: 3427,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/405',
          line: 3459,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/406',
          line: 3461,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/409',
          line: 3463,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_cancel/put/responses/429',
          line: 3465,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_check_in': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put', line: 3468 },
    effectsPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-effects',
      line: 3487,
    },
    missingPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-missing',
      line: 3491,
    },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/x-writes', line: 3493 },
    missing: { unknown: 'resource_not_found_exception', variants: [], otherwise: [] },
    writes: { sync_job: [{ path: '/last_seen', value: { now: true } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/200',
          line: 3514,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/400',
          line: 3530,
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
          line: 3583,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/403',
          line: 3585,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/404',
          line: 3587,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/405',
          line: 3609,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/406',
          line: 3611,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/409',
          line: 3613,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_check_in/put/responses/429',
          line: 3615,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_claim': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put', line: 3618 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-effects', line: 3643 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-status-writes',
      line: 3651,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-missing', line: 3657 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/x-writes', line: 3659 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/requestBody', line: 3690 },
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
          line: 3722,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/400',
          line: 3738,
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
          line: 3890,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/403',
          line: 3892,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/404',
          line: 3894,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/405',
          line: 3926,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/406',
          line: 3928,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/409',
          line: 3930,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/413',
          line: 3932,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_claim/put/responses/429',
          line: 3934,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_error': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put', line: 3937 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-effects', line: 3958 },
    statusWritesPlace: {
      pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-status-writes',
      line: 3963,
    },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-missing', line: 3969 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/x-writes', line: 3971 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/requestBody', line: 3998 },
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
          line: 4011,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/400',
          line: 4027,
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
          line: 4211,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/403',
          line: 4213,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/404',
          line: 4215,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/405',
          line: 4247,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/406',
          line: 4249,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/409',
          line: 4251,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/413',
          line: 4253,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_error/put/responses/429',
          line: 4255,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.sync_job_update_stats': {
    place: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put', line: 4258 },
    effectsPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-effects', line: 4282 },
    missingPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-missing', line: 4291 },
    writesPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/x-writes', line: 4293 },
    requestPlace: { pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/requestBody', line: 4344 },
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
          line: 4385,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/400',
          line: 4405,
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
          line: 4610,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/403',
          line: 4612,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/404',
          line: 4614,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/405',
          line: 4636,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/406',
          line: 4638,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/409',
          line: 4640,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/413',
          line: 4642,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1_sync_job~1{connector_sync_job_id}~1_stats/put/responses/429',
          line: 4644,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.get': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/get', line: 4647 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/get/x-effects', line: 4666 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/get/x-missing', line: 4669 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/200', line: 4713 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/400', line: 4967 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/401', line: 5019 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/403', line: 5021 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/404', line: 5023 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/405', line: 5045 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/406', line: 5047 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/get/responses/429', line: 5049 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.put': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/put', line: 5051 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-effects', line: 5079 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-status-writes', line: 5083 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-missing', line: 5091 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/x-writes', line: 5094 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}/put/requestBody', line: 5223 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/200', line: 5262 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      201: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/201', line: 5279 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/400', line: 5296 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/401', line: 5491 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/403', line: 5493 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/405', line: 5495 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/406', line: 5497 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/413', line: 5499 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/429', line: 5501 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/put/responses/500', line: 5503 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.delete': {
    place: { pointer: '/paths/~1_connector~1{connector_id}/delete', line: 5525 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-effects', line: 5547 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-missing', line: 5562 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}/delete/x-writes', line: 5571 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/200', line: 5623 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/400', line: 5639 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['illegal_argument_exception', 'short', 'media_type_header_exception', 'bad_parameter_exception'],
      },
      401: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/401', line: 5691 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/403', line: 5693 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/404', line: 5695 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/405', line: 5717 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/406', line: 5719 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/409', line: 5721 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}/delete/responses/429', line: 5723 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_api_key_id': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put', line: 5726 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-effects', line: 5751 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-missing', line: 5756 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/x-writes', line: 5759 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/requestBody', line: 5791 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/200', line: 5814 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/400', line: 5834 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/401', line: 5926 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/403', line: 5928 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/404', line: 5930 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/405', line: 5958 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/406', line: 5960 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/409', line: 5962 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/413', line: 5964 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_api_key_id/put/responses/429', line: 5966 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.check_in': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put', line: 5969 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-effects', line: 5990 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-missing', line: 5994 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/x-writes', line: 5997 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/last_seen', value: { now: true } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/200', line: 6021 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/400', line: 6041 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/401', line: 6093 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/403', line: 6095 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/404', line: 6097 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/405', line: 6125 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/406', line: 6127 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/409', line: 6129 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_check_in/put/responses/429', line: 6131 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_configuration': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put', line: 6134 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-effects', line: 6165 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-status-writes', line: 6177 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-missing', line: 6183 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/x-writes', line: 6186 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/requestBody', line: 6224 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/200', line: 6296 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/400', line: 6316 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/401', line: 6496 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/403', line: 6498 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/404', line: 6500 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/405', line: 6522 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/406', line: 6524 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/409', line: 6526 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/413', line: 6528 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/429', line: 6530 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_configuration/put/responses/500', line: 6532 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception', 'illegal_state_exception'],
      },
    },
  },
  'connector.update_error': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put', line: 6565 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-effects', line: 6592 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-status-writes', line: 6597 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-missing', line: 6605 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/x-writes', line: 6608 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/requestBody', line: 6651 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/200', line: 6668 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/400', line: 6688 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/401', line: 6800 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/403', line: 6802 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/404', line: 6804 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/405', line: 6832 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/406', line: 6834 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/409', line: 6836 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/413', line: 6838 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_error/put/responses/429', line: 6840 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_features': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put', line: 6843 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-effects', line: 6866 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-missing', line: 6870 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/x-writes', line: 6873 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/requestBody', line: 6904 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/features', value: { merge: '/features' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/200', line: 6938 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/400', line: 6958 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/401', line: 7114 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/403', line: 7116 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/404', line: 7118 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/405', line: 7146 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/406', line: 7148 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/409', line: 7150 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/413', line: 7152 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/429', line: 7154 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_features/put/responses/500', line: 7156 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['null_pointer_exception'],
      },
    },
  },
  'connector.update_filtering': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put', line: 7179 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-effects', line: 7213 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-missing', line: 7217 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/x-writes', line: 7225 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/requestBody', line: 7318 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/200', line: 7410 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/400', line: 7430 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/401', line: 7616 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/403', line: 7618 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/404', line: 7620 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception', 'document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/405', line: 7658 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/406', line: 7660 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/409', line: 7662 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/413', line: 7664 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/429', line: 7666 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering/put/responses/500', line: 7668 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_active_filtering': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put', line: 7691 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-effects', line: 7709 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-missing', line: 7713 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/x-writes', line: 7716 },
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
          line: 7746,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/400',
          line: 7766,
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
          line: 7838,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/403',
          line: 7840,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/404',
          line: 7842,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/405',
          line: 7864,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/406',
          line: 7866,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/409',
          line: 7868,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/429',
          line: 7870,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_activate/put/responses/500',
          line: 7872,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_filtering_validation': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put', line: 7895 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-effects', line: 7916 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-missing', line: 7920 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/x-writes', line: 7923 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/requestBody', line: 7962 },
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
          line: 7987,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/400',
          line: 8007,
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
          line: 8154,
        },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/403',
          line: 8156,
        },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/404',
          line: 8158,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/405',
          line: 8180,
        },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/406',
          line: 8182,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/409',
          line: 8184,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/413',
          line: 8186,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/429',
          line: 8188,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: {
          pointer: '/paths/~1_connector~1{connector_id}~1_filtering~1_validation/put/responses/500',
          line: 8190,
        },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['index_out_of_bounds_exception'],
      },
    },
  },
  'connector.update_index_name': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put', line: 8213 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-effects', line: 8235 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-missing', line: 8239 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/x-writes', line: 8242 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/requestBody', line: 8265 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/index_name', value: { body: '/index_name' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/200', line: 8282 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/400', line: 8302 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/401', line: 8474 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/403', line: 8476 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/404', line: 8478 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/405', line: 8500 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/406', line: 8502 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/409', line: 8504 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/413', line: 8506 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/429', line: 8508 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
      500: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_index_name/put/responses/500', line: 8510 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['string_index_out_of_bounds_exception'],
      },
    },
  },
  'connector.last_sync': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put', line: 8533 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-effects', line: 8565 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-missing', line: 8579 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/x-writes', line: 8582 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/requestBody', line: 8652 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/200', line: 8693 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/400', line: 8713 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/401', line: 8861 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/403', line: 8863 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/404', line: 8865 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/405', line: 8893 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/406', line: 8895 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/409', line: 8897 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/413', line: 8899 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_last_sync/put/responses/429', line: 8901 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_name': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put', line: 8904 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-effects', line: 8926 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-missing', line: 8931 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/x-writes', line: 8934 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/requestBody', line: 8966 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/200', line: 8997 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/400', line: 9017 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/401', line: 9119 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/403', line: 9121 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/404', line: 9123 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/405', line: 9151 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/406', line: 9153 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/409', line: 9155 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/413', line: 9157 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_name/put/responses/429', line: 9159 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_native': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put', line: 9162 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-effects', line: 9179 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-status-writes', line: 9184 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-missing', line: 9192 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/x-writes', line: 9195 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/requestBody', line: 9218 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/200', line: 9235 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/400', line: 9255 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/401', line: 9380 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/403', line: 9382 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/404', line: 9384 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/405', line: 9406 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/406', line: 9408 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/409', line: 9410 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/413', line: 9412 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_native/put/responses/429', line: 9414 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_pipeline': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put', line: 9417 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-effects', line: 9441 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-missing', line: 9445 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/x-writes', line: 9448 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/requestBody', line: 9474 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/pipeline', value: { merge: '/pipeline' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/200', line: 9491 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/400', line: 9511 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/401', line: 9629 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/403', line: 9631 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/404', line: 9633 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/405', line: 9661 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/406', line: 9663 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/409', line: 9665 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/413', line: 9667 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_pipeline/put/responses/429', line: 9669 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_scheduling': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put', line: 9672 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-effects', line: 9699 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-missing', line: 9703 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/x-writes', line: 9706 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/requestBody', line: 9736 },
    missing: { unknown: 'document_missing_exception', softDeleted: 'succeeds', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/scheduling', value: { merge: '/scheduling', as: 'upper intervals' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/200', line: 9765 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/400', line: 9785 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/401', line: 10017 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/403', line: 10019 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/404', line: 10021 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['document_missing_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/405', line: 10049 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/406', line: 10051 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/409', line: 10053 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/413', line: 10055 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_scheduling/put/responses/429', line: 10057 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_service_type': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put', line: 10060 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-effects', line: 10082 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-status-writes', line: 10087 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-missing', line: 10102 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/x-writes', line: 10105 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/requestBody', line: 10135 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/200', line: 10148 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/400', line: 10168 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/401', line: 10280 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/403', line: 10282 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/404', line: 10284 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/405', line: 10306 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/406', line: 10308 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/409', line: 10310 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/413', line: 10312 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_service_type/put/responses/429', line: 10314 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
  'connector.update_status': {
    place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put', line: 10317 },
    effectsPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-effects', line: 10343 },
    statusWritesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-status-writes', line: 10347 },
    missingPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-missing', line: 10359 },
    writesPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/x-writes', line: 10362 },
    requestPlace: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/requestBody', line: 10385 },
    missing: { unknown: 'resource_not_found_exception', softDeleted: 'not-found', variants: [], otherwise: [] },
    writes: { connector: [{ path: '/status', value: { body: '/status', as: 'lower' } }] },
    open: [],
    neverNoop: [],
    responses: {
      200: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/200', line: 10410 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      400: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/400', line: 10430 },
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
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/401', line: 10581 },
        headers: ['WWW-Authenticate', 'X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      403: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/403', line: 10583 },
        headers: ['X-Opaque-Id'],
        errorTypes: ['security_exception'],
      },
      404: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/404', line: 10585 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['resource_not_found_exception'],
      },
      405: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/405', line: 10607 },
        headers: ['Allow', 'X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      406: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/406', line: 10609 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['short'],
      },
      409: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/409', line: 10611 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['version_conflict_engine_exception'],
      },
      413: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/413', line: 10613 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: [],
      },
      429: {
        place: { pointer: '/paths/~1_connector~1{connector_id}~1_status/put/responses/429', line: 10615 },
        headers: ['X-Elastic-Product', 'X-Opaque-Id'],
        errorTypes: ['circuit_breaking_exception'],
      },
    },
  },
}

/** Where the tables of the two machines stand. */
export const machinePlaces: { readonly ConnectorStatus: SpecPlace; readonly SyncStatus: SpecPlace } = {
  ConnectorStatus: { pointer: '/components/schemas/ConnectorStatus/x-transitions', line: 11558 },
  SyncStatus: { pointer: '/components/schemas/SyncStatus/x-transitions', line: 11472 },
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
