// Generated from openapi/ by `npm run generate`. Do not edit.

/** Where the knowledge of an operation comes from. */
export interface Evidence {
  /** What its behaviour was taken from: the server's source, Elastic's tests, or what follows from the source. */
  readonly behaviour: string
  /** Whether Elastic's own tests assert it. */
  readonly tests: boolean
  /** Points that follow from the source, but were never seen to happen. */
  readonly derived: readonly string[]
  /** Points that nobody could confirm. Do not rely on them. */
  readonly unconfirmed: readonly string[]
  /** Requests that make the server itself fail with a 500, which the mock reproduces. */
  readonly serverSlips: readonly string[]
}

export const evidence = {
  'connector.list': {
    behaviour: 'source',
    tests: true,
    derived: [
      'How a query matches descriptions.',
      'The count stops at 10,000, and a window beyond 10,000 is refused.',
      'An empty name before another one in the list of index names ends in a 500.',
    ],
    unconfirmed: [
      'The order of connectors with the same index name, or with none.',
      'The reason of the 500 for an empty name in the list of index names.',
      'The order of the characters in the text on index names; older servers print another one.',
      'The members of the error about a window beyond 10,000 besides its type and root cause.',
      'The minor version that brought soft deletion and include_deleted.',
    ],
    serverSlips: [
      '`index_name` is the empty text; in a list of names, one that is not the last, as in `a,,b` (`string_index_out_of_bounds_exception`)',
    ],
  },
  'connector.post': {
    behaviour: 'source',
    tests: true,
    derived: ['An empty index name ends in a 500.', 'A text above 32,766 bytes is refused.'],
    unconfirmed: [
      'The reason of the 500 for an empty index name.',
      'The order of the characters in the text on index names; older servers print another one.',
      'The wording of the refusal of a text that is too long.',
    ],
    serverSlips: [
      '`index_name` is the empty text; in a list of names, one that is not the last, as in `a,,b` (`string_index_out_of_bounds_exception`)',
    ],
  },
  'connector.secret_post': { behaviour: 'source', tests: false, derived: [], unconfirmed: [], serverSlips: [] },
  'connector.secret_get': {
    behaviour: 'source',
    tests: false,
    derived: ['the 404 before any secret was ever stored'],
    unconfirmed: ['the values of resource.type and index_uuid in the 404 before any secret was ever stored'],
    serverSlips: [],
  },
  'connector.secret_put': {
    behaviour: 'source',
    tests: false,
    derived: ['the 500 when neither a body nor a content type is sent'],
    unconfirmed: [
      'that the operation exists since 8.13',
      'the refusal of an id of more than 512 bytes in UTF-8, and its text',
      'the place named when no body is sent',
    ],
    serverSlips: ['the request has no body, and no `Content-Type` that the server can read (`null_pointer_exception`)'],
  },
  'connector.secret_delete': {
    behaviour: 'source',
    tests: false,
    derived: [],
    unconfirmed: ['the 404 before any secret was ever stored'],
    serverSlips: [],
  },
  'connector.sync_job_list': {
    behaviour: 'source',
    tests: true,
    derived: ['count stops at 10,000', 'the refusal of a page beyond 10,000'],
    unconfirmed: [
      'how job_type is split at commas (no trimming, empty elements at the end dropped)',
      'the wording for a page beyond 10,000',
    ],
    serverSlips: [],
  },
  'connector.sync_job_post': {
    behaviour: 'source',
    tests: true,
    derived: [
      'the 404 before any connector was ever created',
      'the nesting of causes when all three fields are sent and one enum value is unknown',
    ],
    unconfirmed: [
      'whether versions after 9.0 create jobs for connectors that were deleted softly',
      'the values of resource.type and index_uuid in the 404 before any connector was ever created',
    ],
    serverSlips: [],
  },
  'connector.sync_job_get': { behaviour: 'source', tests: false, derived: [], unconfirmed: [], serverSlips: [] },
  'connector.sync_job_delete': { behaviour: 'source', tests: false, derived: [], unconfirmed: [], serverSlips: [] },
  'connector.sync_job_cancel': {
    behaviour: 'source',
    tests: true,
    derived: ['the caused_by of the refusal'],
    unconfirmed: [],
    serverSlips: [],
  },
  'connector.sync_job_check_in': {
    behaviour: 'source',
    tests: true,
    derived: [],
    unconfirmed: ['whether the call creates the jobs index where there is none'],
    serverSlips: [],
  },
  'connector.sync_job_claim': {
    behaviour: 'source',
    tests: true,
    derived: [],
    unconfirmed: ['the refusal of a host name of more than 32766 bytes in UTF-8'],
    serverSlips: [],
  },
  'connector.sync_job_error': {
    behaviour: 'source',
    tests: true,
    derived: ['the caused_by of the refusal'],
    unconfirmed: ['the refusal of a message of more than 32766 bytes in UTF-8'],
    serverSlips: [],
  },
  'connector.sync_job_update_stats': {
    behaviour: 'source',
    tests: true,
    derived: ['the result noop', 'the refusal of counts above 2147483647 by the index'],
    unconfirmed: [
      'the cause named for a last_seen without a time zone',
      'the place and the cause named for a count above 2147483647',
      'whether the call creates the jobs index where there is none',
    ],
    serverSlips: [],
  },
  'connector.get': {
    behaviour: 'source',
    tests: true,
    derived: [],
    unconfirmed: ['The minor version that brought soft deletion and include_deleted.'],
    serverSlips: [],
  },
  'connector.put': {
    behaviour: 'source',
    tests: true,
    derived: [
      'An id above 512 bytes is refused.',
      'An empty index name ends in a 500.',
      'A text above 32,766 bytes is refused.',
    ],
    unconfirmed: [
      'The reason of the 500 for an empty index name.',
      'The order of the characters in the text on index names; older servers print another one.',
      'The wording of the refusal of a text that is too long.',
    ],
    serverSlips: [
      '`index_name` is the empty text; in a list of names, one that is not the last, as in `a,,b` (`string_index_out_of_bounds_exception`)',
    ],
  },
  'connector.delete': {
    behaviour: 'source',
    tests: true,
    derived: [],
    unconfirmed: ['The minor version that brought soft deletion and hard.'],
    serverSlips: [],
  },
  'connector.update_api_key_id': {
    behaviour: 'source',
    tests: true,
    derived: ['A soft-deleted connector can be changed.', 'A text above 32,766 bytes is refused.'],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The wording of the refusal of a text that is too long.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.check_in': {
    behaviour: 'source',
    tests: true,
    derived: ['A soft-deleted connector can be checked in.'],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_configuration': {
    behaviour: 'source',
    tests: true,
    derived: [
      'An object in `values` is merged into the stored object.',
      'A null in `values` and a list as `values` end in a 500.',
      'A null, text, number or flag as `values` counts as an empty object.',
      'The position in the text when a nested field is missing (the end of the object).',
    ],
    unconfirmed: [
      'The text about an `order` that is no number.',
      'The type of the exception `Unsupported token`, taken to be x_content_parse_exception.',
      'The type of the exception `Expected text at`, taken to be illegal_argument_exception.',
    ],
    serverSlips: [
      'an entry of `values` is null (`null_pointer_exception`)',
      '`values` is a list (`illegal_state_exception`)',
    ],
  },
  'connector.update_error': {
    behaviour: 'source',
    tests: true,
    derived: ['A soft-deleted connector can be given an error.', 'A text above 32,766 bytes is refused.'],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The wording of the refusal of a text that is too long.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_features': {
    behaviour: 'source',
    tests: true,
    derived: [
      'A soft-deleted connector can be changed.',
      'A body without `features` ends in a 500.',
      'A feature without `enabled` is refused while it is built.',
      'An empty object is stored the first time.',
      'The position in the text when a nested field is missing (the end of the object).',
    ],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The reasons of the null_pointer_exceptions.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: ['`features` is missing (`null_pointer_exception`)'],
  },
  'connector.update_filtering': {
    behaviour: 'source',
    tests: true,
    derived: [
      'A soft-deleted connector can be given a full replacement.',
      'A draft change ends in a 500 when the stored list is empty.',
      'An order beyond 16 bits is refused when it is written.',
      'The position in the text when a nested field is missing (the end of the object).',
      'A text of a rule above 32,766 bytes is refused.',
    ],
    unconfirmed: [
      'The type of the 404 of a full replacement. Tests assert its status only.',
      'The wording of the refusal of a text that is too long.',
      'The 404 of a full replacement where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
      'The text about an `order` that is no number.',
    ],
    serverSlips: [
      'the stored `filtering` is an empty list; `connector.update_filtering` only when `rules` or `advanced_snippet` is sent (`index_out_of_bounds_exception`)',
    ],
  },
  'connector.update_active_filtering': {
    behaviour: 'source',
    tests: false,
    derived: ['It ends in a 500 when the stored list is empty.', 'On a fresh connector it answers noop.'],
    unconfirmed: ['The release that brought it.'],
    serverSlips: [
      'the stored `filtering` is an empty list; `connector.update_filtering` only when `rules` or `advanced_snippet` is sent (`index_out_of_bounds_exception`)',
    ],
  },
  'connector.update_filtering_validation': {
    behaviour: 'source',
    tests: false,
    derived: [
      'It ends in a 500 when the stored list is empty.',
      'On a fresh connector a valid result without errors answers noop.',
      'The position in the text when a nested field is missing (the end of the object).',
      'An id above 32,766 bytes is refused.',
    ],
    unconfirmed: ['The release that brought it.', 'The wording of the refusal of a text that is too long.'],
    serverSlips: [
      'the stored `filtering` is an empty list; `connector.update_filtering` only when `rules` or `advanced_snippet` is sent (`index_out_of_bounds_exception`)',
    ],
  },
  'connector.update_index_name': {
    behaviour: 'source',
    tests: true,
    derived: ['An empty index name ends in a 500.'],
    unconfirmed: [
      'The reason of the 500 for an empty index name.',
      'The order of the characters in the text on index names; older servers print another one.',
    ],
    serverSlips: [
      '`index_name` is the empty text; in a list of names, one that is not the last, as in `a,,b` (`string_index_out_of_bounds_exception`)',
    ],
  },
  'connector.last_sync': {
    behaviour: 'source',
    tests: true,
    derived: [
      'The cursor is merged, not replaced.',
      'A soft-deleted connector can be changed.',
      'An error above 32,766 bytes is refused.',
    ],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'Dates without a time and times without a zone; a date alone is most likely refused.',
      'The exact number of digits of a second\'s fraction.',
      'The wording of the refusal of a text that is too long.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_name': {
    behaviour: 'source',
    tests: true,
    derived: ['A soft-deleted connector can be changed.', 'A name above 32,766 bytes is refused.'],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The wording of the refusal of a text that is too long.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_native': { behaviour: 'source', tests: true, derived: [], unconfirmed: [], serverSlips: [] },
  'connector.update_pipeline': {
    behaviour: 'source',
    tests: true,
    derived: [
      'A soft-deleted connector can be changed.',
      'The position in the text when a nested field is missing (the end of the object).',
      'A name above 32,766 bytes is refused.',
    ],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'The wording of the refusal of a text that is too long.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_scheduling': {
    behaviour: 'source',
    tests: true,
    derived: [
      'A soft-deleted connector can be changed.',
      'The chain of causes for a bad cron expression.',
      'The position in the text when a nested field is missing (the end of the object).',
    ],
    unconfirmed: [
      'The type of the 404. Tests assert its status only.',
      'Whether a later revision accepts `access_control` alone, as its own error text promises.',
      'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
    ],
    serverSlips: [],
  },
  'connector.update_service_type': {
    behaviour: 'source',
    tests: true,
    derived: ['A text above 32,766 bytes is refused.'],
    unconfirmed: ['The wording of the refusal of a text that is too long.'],
    serverSlips: [],
  },
  'connector.update_status': {
    behaviour: 'source',
    tests: true,
    derived: ['The root cause of a refused transition is the status_exception itself.'],
    unconfirmed: [
      'The inner cause for a status that does not exist, either `Unknown ConnectorStatus [x].` or `Unknown ConnectorStatus: x`.',
    ],
    serverSlips: [],
  },
} as const satisfies Record<string, Evidence>
