// Generated from openapi/ by `npm run generate`. Do not edit.

/** Requests that make the server itself fail with a 500. */
export const serverSlips = [
  {
    id: 'empty-index-name',
    operations: ['connector.put', 'connector.post', 'connector.update_index_name', 'connector.list'],
    when: '`index_name` is the empty text; in a list of names, one that is not the last, as in `a,,b`',
    status: 500,
    type: 'string_index_out_of_bounds_exception',
    reason: 'Index 0 out of bounds for length 0',
    confidence: 'derived',
    'reason-confidence': 'unconfirmed',
  },
  {
    id: 'null-configuration-value',
    operations: ['connector.update_configuration'],
    when: 'an entry of `values` is null',
    status: 500,
    type: 'null_pointer_exception',
    reason: null,
    confidence: 'derived',
    'reason-confidence': 'derived',
  },
  {
    id: 'values-list',
    operations: ['connector.update_configuration'],
    when: '`values` is a list',
    status: 500,
    type: 'illegal_state_exception',
    reason: 'parser for [values] did not end on END_ARRAY',
    confidence: 'derived',
    'reason-confidence': 'derived',
  },
  {
    id: 'missing-features',
    operations: ['connector.update_features'],
    when: '`features` is missing',
    status: 500,
    type: 'null_pointer_exception',
    reason: null,
    confidence: 'derived',
    'reason-confidence': 'unconfirmed',
  },
  {
    id: 'no-filtering-entry',
    operations: [
      'connector.update_filtering',
      'connector.update_filtering_validation',
      'connector.update_active_filtering',
    ],
    when: 'the stored `filtering` is an empty list; `connector.update_filtering` only when `rules` or `advanced_snippet` is sent',
    status: 500,
    type: 'index_out_of_bounds_exception',
    reason: 'Index 0 out of bounds for length 0',
    confidence: 'derived',
    'reason-confidence': 'unconfirmed',
  },
  {
    id: 'secret-without-body',
    operations: ['connector.secret_put'],
    when: 'the request has no body, and no `Content-Type` that the server can read',
    status: 500,
    type: 'null_pointer_exception',
    reason: null,
    confidence: 'derived',
    'reason-confidence': 'derived',
  },
] as const

export type ServerSlip = (typeof serverSlips)[number]
