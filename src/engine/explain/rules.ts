import type { RequestFailure } from '../../errors/catalogue.ts'

/** The checks of the server, in its order: a request is refused by the first that finds fault. */
export const checkOrder = [
  'framing',
  'authentication',
  'size',
  'headers',
  'url',
  'route',
  'availability',
  'content type',
  'body',
  'query parameters',
  'validation',
  'authorization',
  'documents',
] as const

/** A check that the server makes of a request, in the order of `checkOrder`. */
export type CheckStep = (typeof checkOrder)[number]

/** Where the description has the rule: a key of the operation, the status's own answer, or what rules several operations. */
export type RulePlace =
  | { readonly key: string }
  | 'answer'
  | 'ConnectorStatus'
  | 'SyncStatus'
  | 'order of checks'
  | 'privileges'
  | 'slip'
  | 'unmatched path'

export interface ErrorRule {
  readonly check: CheckStep
  /** What the rule is, in a sentence. */
  readonly sentence: string
  readonly place: RulePlace
}

const inBody = (sentence: string): ErrorRule => ({ check: 'body', sentence, place: { key: 'requestBody' } })
const inQuery = (sentence: string): ErrorRule => ({
  check: 'query parameters',
  sentence,
  place: { key: 'parameters' },
})
const framed = (sentence: string): ErrorRule => ({ check: 'framing', sentence, place: 'order of checks' })
const missing = (sentence: string): ErrorRule => ({ check: 'documents', sentence, place: { key: 'x-missing' } })
const stored = (sentence: string): ErrorRule => ({ check: 'documents', sentence, place: 'answer' })

/** The rule behind every error of the catalogue. */
export const errorRules: { readonly [Code in RequestFailure['code']]: ErrorRule } = {
  http_line_too_long: framed('A request line takes at most so many bytes.'),
  http_headers_too_long: framed('All headers together take at most so many bytes.'),
  http_version_invalid: framed('A request line ends in a version of HTTP.'),
  http_header_without_colon: framed('A header has a name, a colon and a value.'),
  http_malformed: framed('What comes over the connection must be HTTP.'),

  unauthenticated: {
    check: 'authentication',
    sentence: 'With security on, credentials are checked before anything else.',
    place: 'answer',
  },
  body_too_long: {
    check: 'size',
    sentence: 'A body takes at most `http.max_content_length`, 100 MiB; the answer has no body.',
    place: 'answer',
  },
  media_type_header_invalid: {
    check: 'headers',
    sentence:
      '`Accept` and `Content-Type` must be media types, of a version that the server speaks, even without a body.',
    place: 'order of checks',
  },
  url_escape_invalid: {
    check: 'url',
    sentence: 'Escapes in the URL must be well-formed. Those of the query are read before the path is looked at.',
    place: 'order of checks',
  },
  error_trace_invalid: {
    check: 'url',
    sentence: '`error_trace` is true or false, and is read before the path is looked at.',
    place: 'order of checks',
  },

  no_handler: {
    check: 'route',
    sentence: 'No operation has the path. That is a 400, never a 404, and its body has no status.',
    place: 'unmatched path',
  },
  method_not_allowed: {
    check: 'route',
    sentence: 'The path exists, but not with this method. `HEAD` is not served like `GET`.',
    place: 'answer',
  },
  method_unknown: { check: 'route', sentence: 'The server does not know the method.', place: 'order of checks' },
  api_not_available: {
    check: 'availability',
    sentence: 'On serverless the route is kept for the platform itself.',
    place: { key: 'x-availability' },
  },
  content_type_missing: {
    check: 'content type',
    sentence: 'A body needs a `Content-Type`. That it is missing is a 406, never a 415.',
    place: 'answer',
  },
  content_type_unsupported: {
    check: 'content type',
    sentence: 'A body is JSON, YAML, CBOR or SMILE by its `Content-Type`. Anything else is a 406, never a 415.',
    place: 'answer',
  },

  body_required: inBody('The operation needs a body.'),
  body_not_supported: {
    check: 'query parameters',
    sentence: 'The operation takes no body, not even `{}`.',
    place: 'answer',
  },
  malformed_body: inBody('The body must be well-formed in its format.'),
  unexpected_end: inBody('The body ends too early.'),
  object_expected: inBody('The body is an object.'),
  unknown_field: inBody('The body has only the keys that the operation knows.'),
  token_not_supported: inBody('Each key takes values of certain types; null is one only where it is described.'),
  field_failed: inBody('The value of a key must be one that the server can read.'),
  build_failed: inBody('What the keys say together must be a request.'),
  fields_required: inBody('Some keys must be there.'),
  text_expected: inBody('The value must be a text.'),
  token_refused: inBody('The value has a type that the server does not read here.'),
  token_unexpected: inBody('The value has a type that the server does not expect here.'),
  cron_invalid: inBody('A schedule is a cron expression of Elasticsearch, with seconds.'),
  null_pointer: inBody('Something that the server reads without asking is not there.'),
  enum_value_unknown: inBody('The value must be one of the enum.'),
  boolean_invalid: inBody('The value must be true or false.'),
  date_invalid: inBody('The value must be a date.'),
  number_invalid: inBody('The value must be a number.'),
  number_out_of_range: inBody('The number does not fit.'),

  parameter_not_an_int: inQuery('The parameter is an integer of 32 bits.'),
  parameter_negative: inQuery('A page neither starts nor ends below zero.'),
  parameter_not_a_boolean: inQuery('A flag is true, false, or there without a value.'),
  parameter_not_in_enum: inQuery('The parameter is one of an enum.'),
  parameters_unrecognized: inQuery('A query parameter that the operation does not know is refused.'),

  validation_failed: {
    check: 'validation',
    sentence: 'The request could be read, but what it says is not valid. Nothing has been looked up yet.',
    place: 'answer',
  },
  unauthorized: {
    check: 'authorization',
    sentence: 'The caller lacks the privilege. This is checked last, before the documents are looked at.',
    place: 'privileges',
  },

  connector_not_found: missing('The operation reads the connector first; one that is soft-deleted is not found.'),
  document_missing: missing('The operation writes without reading first, so it is the document that is missing.'),
  sync_job_not_found: missing('There is no such sync job.'),
  sync_job_connector_not_found: stored('A sync job belongs to a connector that exists.'),
  secret_not_found: missing('There is no such secret.'),
  index_not_found: missing('Nothing was ever stored, so the index itself is missing.'),
  connector_transition_not_allowed: {
    check: 'documents',
    sentence: 'A status follows only those that the table lists.',
    place: 'ConnectorStatus',
  },
  sync_job_transition_not_allowed: {
    check: 'documents',
    sentence: 'A status follows only those that the table lists.',
    place: 'SyncStatus',
  },
  index_name_taken: stored('An index belongs to one connector.'),
  index_name_not_managed: stored('The index of an Elastic-managed connector has a prefix of its own.'),
  attached_index_not_managed: stored('A connector becomes Elastic-managed only with an index that has the prefix.'),
  sync_job_without_index: stored('A sync needs an index to write to.'),
  sync_job_without_service_type: stored('A sync needs a service type.'),
  configuration_fields_unknown: stored('Values are taken for fields whose schema was registered before.'),
  filtering_draft_not_valid: stored('A filtering draft is activated once the connector service has found it valid.'),
  value_too_long: stored('The index takes texts of at most 32,766 bytes.'),
  integer_out_of_range: stored('The index takes numbers of its own type only.'),
  result_window_too_large: stored('A list reaches the first 10,000 documents only.'),

  server_slip: { check: 'documents', sentence: 'The server itself fails over this request.', place: 'slip' },
  defect: {
    check: 'documents',
    sentence: 'This is a defect of es-connector-kit, not an answer of the server. Please report it.',
    place: 'order of checks',
  },
}
