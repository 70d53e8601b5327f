/**
 * Where something stands in a request body. In JSON both are counted from 1, the column in UTF-8 bytes; in YAML in characters. A binary
 * format has no lines: there the line is -1, and the column the offset in bytes.
 */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * What a request body was refused for. Failures nest by `cause`, the way the server's parsers wrap one another:
 * the outermost names the field, the innermost says what was wrong with it.
 */
export type BodyFailure =
  | {
      readonly code: 'malformed_body'
      readonly at: Position
      readonly detail: string
      /** The exception of the library that reads the format; `json_parse_exception` by default. */
      readonly exception?: string
      /** What lies behind that exception, where it has another sentence. */
      readonly causes?: readonly { readonly type: string; readonly reason: string }[]
    }
  | { readonly code: 'unexpected_end'; readonly at: Position; readonly detail: string }
  | { readonly code: 'object_expected'; readonly at: Position; readonly parser: string; readonly token: string }
  | {
      readonly code: 'unknown_field'
      readonly at: Position
      readonly parser: string
      readonly field: string
      readonly suggestions: readonly string[]
    }
  | {
      readonly code: 'token_not_supported'
      readonly at: Position
      readonly parser: string
      readonly field: string
      readonly token: string
    }
  | {
      readonly code: 'field_failed'
      readonly at: Position
      readonly parser: string
      readonly field: string
      readonly cause: BodyFailure
    }
  | { readonly code: 'build_failed'; readonly parser: string; readonly cause: BodyFailure }
  | { readonly code: 'fields_required'; readonly fields: readonly string[] }
  | { readonly code: 'text_expected'; readonly at: Position; readonly token: string }
  | { readonly code: 'token_refused'; readonly token: string }
  | { readonly code: 'token_unexpected'; readonly token: string; readonly field: string }
  | {
      readonly code: 'cron_invalid'
      readonly expression: string
      readonly detail: string
      /** The Java exception behind the detail; `IllegalArgumentException` by default. */
      readonly exception?: string
    }
  | { readonly code: 'null_pointer' }
  | { readonly code: 'enum_value_unknown'; readonly enumName: string; readonly value: string }
  | { readonly code: 'boolean_invalid'; readonly value: string }
  | { readonly code: 'date_invalid'; readonly value: string }
  | { readonly code: 'number_invalid'; readonly value: string }
  | { readonly code: 'number_out_of_range'; readonly value: string; readonly type: 'int' | 'long' }

/** What a query parameter was refused for. */
export type ParameterFailure =
  | { readonly code: 'parameter_not_an_int'; readonly name: string; readonly value: string }
  | { readonly code: 'parameter_negative'; readonly name: string }
  | { readonly code: 'parameter_not_a_boolean'; readonly value: string }
  | { readonly code: 'parameter_not_in_enum'; readonly enumName: string; readonly value: string }
  | {
      readonly code: 'parameters_unrecognized'
      readonly path: string
      readonly unknown: readonly { readonly name: string; readonly suggestions: readonly string[] }[]
    }

/** What a header was refused for. `cause` is the sentence that the server nests below its own. */
export type HeaderFailure = {
  readonly code: 'media_type_header_invalid'
  readonly headers: readonly ('Accept' | 'Content-Type')[]
  readonly cause: { readonly kind: 'version' | 'syntax'; readonly reason: string }
}

/** What a request was refused for before anybody looked at what it asks: it is too long, or not HTTP. */
export type FramingFailure =
  | { readonly code: 'http_line_too_long'; readonly limit: number }
  | { readonly code: 'http_headers_too_long'; readonly limit: number }
  /** The version at the end of the request line; empty when there is none. */
  | { readonly code: 'http_version_invalid'; readonly version: string }
  | { readonly code: 'http_header_without_colon' }
  /** `detail` is the sentence of whatever parser gave up on it. */
  | { readonly code: 'http_malformed'; readonly detail: string }

/** How a request goes to an index. */
export type Access = 'get' | 'search' | 'write'

/** What befalls a request because of other requests, or of the state of the cluster. A mock has neither: it says so only on purpose. */
export type ClusterFailure =
  | { readonly code: 'version_conflict'; readonly index: string; readonly id: string }
  | { readonly code: 'rejected_execution'; readonly access: Access }
  | { readonly code: 'circuit_breaking' }
  | { readonly code: 'no_master' }
  | { readonly code: 'no_shards'; readonly access: Access; readonly index: string; readonly id: string }

/** Why a request is refused for its own sake. */
export type RequestFailure = Exclude<ApiError, ClusterFailure>

/** Everything that the mock can refuse a request with. `renderError` is the only place that knows how each looks on the wire. */
export type ApiError =
  | BodyFailure
  | ParameterFailure
  | HeaderFailure
  | FramingFailure
  | ClusterFailure
  | { readonly code: 'no_handler'; readonly uri: string; readonly method: string }
  | {
      readonly code: 'method_not_allowed'
      readonly uri: string
      readonly method: string
      readonly allowed: readonly string[]
    }
  | { readonly code: 'method_unknown'; readonly method: string; readonly allowed: readonly string[] }
  | { readonly code: 'content_type_missing' }
  | { readonly code: 'content_type_unsupported'; readonly value: string }
  | { readonly code: 'url_escape_invalid'; readonly detail: string; readonly part: 'path' | 'query' }
  | { readonly code: 'error_trace_invalid'; readonly value: string }
  | { readonly code: 'body_required' }
  | { readonly code: 'body_not_supported'; readonly method: string; readonly path: string }
  | { readonly code: 'validation_failed'; readonly messages: readonly string[] }
  | { readonly code: 'connector_not_found'; readonly id: string }
  | { readonly code: 'document_missing'; readonly id: string }
  | { readonly code: 'index_name_taken'; readonly name: string }
  | { readonly code: 'index_name_not_managed'; readonly name: string; readonly prefix: string }
  | {
      readonly code: 'attached_index_not_managed'
      readonly id: string
      readonly name: string
      readonly prefix: string
    }
  | { readonly code: 'connector_transition_not_allowed'; readonly from: string; readonly to: string }
  | {
      readonly code: 'sync_job_not_found'
      readonly id: string
      /** The id alone is the whole text. */
      readonly bare: boolean
    }
  | { readonly code: 'sync_job_transition_not_allowed'; readonly from: string; readonly to: string }
  | { readonly code: 'sync_job_connector_not_found'; readonly id: string }
  | { readonly code: 'sync_job_without_index'; readonly id: string }
  | { readonly code: 'sync_job_without_service_type'; readonly id: string }
  | { readonly code: 'secret_not_found'; readonly id: string }
  | { readonly code: 'configuration_fields_unknown'; readonly fields: readonly string[] }
  | { readonly code: 'filtering_draft_not_valid'; readonly state: string }
  | { readonly code: 'index_not_found'; readonly index: string }
  | { readonly code: 'value_too_long'; readonly id: string; readonly field: string; readonly value: string }
  | {
      readonly code: 'integer_out_of_range'
      readonly id: string
      readonly field: string
      readonly value: number
      readonly type: 'integer' | 'short'
    }
  | { readonly code: 'result_window_too_large'; readonly requested: number }
  | { readonly code: 'server_slip'; readonly type: string; readonly reason: string | null }
  | { readonly code: 'unauthenticated'; readonly reason: string; readonly challenges: readonly string[] }
  | {
      readonly code: 'unauthorized'
      readonly action: string
      readonly caller: string
      readonly privileges: readonly string[]
    }
  | { readonly code: 'api_not_available'; readonly uri: string; readonly method: string }
  | { readonly code: 'body_too_long' }
  | { readonly code: 'defect'; readonly detail: string }
