import type { ApiError, Position } from './catalogue.ts'
import { describeClusterFailure, indexUuid } from './describe-cluster-failure.ts'

/** How an error describes itself, before an envelope is put around it. */
export interface Description {
  readonly status: number
  readonly type: string
  readonly reason: string | null
  /** Members beside `type` and `reason`, such as `index` or `shard`. */
  readonly members?: Readonly<Record<string, string | number | boolean | readonly object[]>>
  readonly cause?: Description
  /** Headers that the exception carries; they stand in the body as well. */
  readonly header?: Readonly<Record<string, readonly string[]>>
  /** For the one exception whose root cause is not found along its chain of causes. */
  readonly rootCause?: Description
}

/** The errors that the server answers without the full envelope; they have a text and nothing else, or not even that. */
type PlainError = Extract<
  ApiError,
  {
    code:
      | 'no_handler'
      | 'method_not_allowed'
      | 'method_unknown'
      | 'content_type_missing'
      | 'content_type_unsupported'
      | 'error_trace_invalid'
      | 'body_too_long'
  }
>

/** Says what an error is called and why it happened, in the server's words. The one place for types and reasons. */
export function describeError(error: Exclude<ApiError, PlainError>): Description {
  switch (error.code) {
    case 'malformed_body':
      return xContent(at(error.at, located(error.detail, error.at)), {
        status: 400,
        type: error.exception ?? 'json_parse_exception',
        reason: located(error.detail, error.at),
        ...chain(error.causes),
      })
    case 'unexpected_end':
      return {
        ...xContent(at(error.at, 'Unexpected end of file'), {
          status: 400,
          type: 'json_e_o_f_exception',
          reason: located(error.detail, error.at),
        }),
        type: 'x_content_e_o_f_exception',
      }
    case 'object_expected':
      return xContent(at(error.at, `[${error.parser}] Expected START_OBJECT but was: ${error.token}`))
    case 'unknown_field':
      return xContent(at(error.at, `[${error.parser}] unknown field [${error.field}]${suggest('', error.suggestions)}`))
    case 'token_not_supported':
      return xContent(at(error.at, `[${error.parser}] ${error.field} doesn't support values of type: ${error.token}`))
    case 'field_failed':
      return xContent(
        at(error.at, `[${error.parser}] failed to parse field [${error.field}]`),
        describeError(error.cause),
      )
    case 'build_failed':
      return xContent(`Failed to build [${error.parser}] after last required field arrived`, describeError(error.cause))
    case 'fields_required':
      return illegalArgument(`Required [${error.fields.join(', ')}]`)
    case 'text_expected':
      return illegalArgument(`Expected text at ${error.at.line}:${error.at.column} but found ${error.token}`)
    case 'token_refused':
      return xContent(`Unsupported token [${error.token}]`)
    case 'token_unexpected':
      return illegalArgument(`unexpected token [${error.token}] for [${error.field}]`)
    case 'cron_invalid':
      return illegalArgument(
        `invalid cron expression [${error.expression}]`,
        illegalArgument(
          `illegal cron expression format [java.lang.${error.exception ?? 'IllegalArgumentException'}: ${error.detail}]`,
        ),
      )
    case 'null_pointer':
      return { status: 400, type: 'null_pointer_exception', reason: null }
    case 'enum_value_unknown':
    case 'parameter_not_in_enum':
      return illegalArgument(`Unknown ${error.enumName} [${error.value}].`)
    case 'boolean_invalid':
    case 'parameter_not_a_boolean':
      return illegalArgument(`Failed to parse value [${error.value}] as only [true] or [false] are allowed.`)
    case 'date_invalid':
      return illegalArgument(
        `failed to parse date field [${error.value}] with format [strict_date_optional_time||epoch_millis]`,
      )
    case 'number_invalid':
      return illegalArgument(`For input string: "${error.value}"`)
    case 'number_out_of_range':
      return illegalArgument(
        `Value [${error.value}] is out of range for ${error.type === 'int' ? 'an integer' : 'a long'}`,
      )
    case 'parameter_not_an_int':
      return illegalArgument(`Failed to parse int parameter [${error.name}] with value [${error.value}]`, {
        status: 400,
        type: 'number_format_exception',
        reason: `For input string: "${error.value}"`,
      })
    case 'parameter_negative':
      return illegalArgument(`Parameter [${error.name}] cannot be < 0`)
    case 'parameters_unrecognized': {
      const list = error.unknown.map(({ name, suggestions }) => `[${name}]${suggest(' ->', suggestions)}`)
      const noun = list.length === 1 ? 'parameter' : 'parameters'
      return illegalArgument(`request [${error.path}] contains unrecognized ${noun}: ${list.join(', ')}`)
    }
    case 'media_type_header_invalid':
      return {
        status: 400,
        type: 'media_type_header_exception',
        reason: `Invalid media-type value on headers [${error.headers.join(', ')}]`,
        cause:
          error.cause.kind === 'version'
            ? { status: 400, type: 'status_exception', reason: error.cause.reason }
            : illegalArgument(error.cause.reason),
      }
    case 'http_line_too_long':
      return {
        status: 400,
        type: 'too_long_http_line_exception',
        reason: `An HTTP line is larger than ${error.limit} bytes.`,
      }
    case 'http_headers_too_long':
      return {
        status: 400,
        type: 'too_long_http_header_exception',
        reason: `HTTP header is larger than ${error.limit} bytes.`,
      }
    case 'http_version_invalid':
      return illegalArgument(
        error.version === ''
          ? 'text is empty (possibly HTTP/0.9)'
          : `invalid version format: ${error.version.toUpperCase()}`,
      )
    case 'http_header_without_colon':
      return illegalArgument('No colon found')
    case 'http_malformed':
      // The server's parser says it in other words, which vary from fault to fault.
      return illegalArgument(error.detail)
    case 'url_escape_invalid':
      return error.part === 'path'
        ? illegalArgument(error.detail)
        : {
            status: 400,
            type: 'bad_parameter_exception',
            reason: `java.lang.IllegalArgumentException: ${error.detail}`,
            cause: illegalArgument(error.detail),
          }
    case 'body_required':
      return { status: 400, type: 'parse_exception', reason: 'request body is required' }
    case 'body_not_supported':
      return illegalArgument(`request [${error.method} ${error.path}] does not support having a body`)
    case 'validation_failed':
      return {
        status: 400,
        type: 'action_request_validation_exception',
        reason: `Validation Failed: ${error.messages.map((message, i) => `${i + 1}: ${message};`).join('')}`,
      }
    case 'connector_not_found':
      return notFound(`connector [${error.id}] not found`)
    case 'document_missing':
      return {
        status: 404,
        type: 'document_missing_exception',
        reason: `[${error.id}]: document missing`,
        members: { index_uuid: indexUuid, shard: '0', index: '.elastic-connectors-v1' },
      }
    case 'index_name_taken':
      return refusal(`Index name [${error.name}] is used by another connector.`)
    case 'index_name_not_managed':
      return refusal(
        `Index attached to an Elastic-managed connector must start with the prefix: [${error.prefix}]. The index name in the payload [${error.name}] doesn't comply with this requirement.`,
      )
    case 'attached_index_not_managed':
      return refusal(
        `The index name [${error.name}] attached to the connector [${error.id}] must start with the required prefix: [${error.prefix}] to be Elastic-managed. Please update the attached index first to comply with this requirement.`,
      )
    case 'connector_transition_not_allowed': {
      const reason = `Invalid transition attempt from [${error.from}] to [${error.to}]. Such a status transition is not supported by the Connector Protocol.`
      return refusal(reason, { status: 400, type: 'connector_invalid_status_transition_exception', reason })
    }
    case 'sync_job_not_found':
      return notFound(error.bare ? error.id : `connector sync job [${error.id}] not found`)
    case 'sync_job_transition_not_allowed': {
      const reason = `Invalid transition attempt from [${error.from}] to [${error.to}]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.`
      return refusal(reason, {
        status: 400,
        type: 'connector_sync_job_invalid_status_transition_exception',
        reason,
      })
    }
    case 'sync_job_connector_not_found':
      return notFound(`Connector with id '${error.id}' does not exist.`)
    case 'sync_job_without_index':
      return refusal(
        `Cannot start a sync for connector [${error.id}] with no index attached. Set the [index_name] property for the connector to enable syncing data.`,
      )
    case 'sync_job_without_service_type':
      return refusal(
        `Cannot start a sync for connector [${error.id}] with [service_type] not defined. Set the service type of your connector before starting the sync.`,
      )
    case 'secret_not_found':
      return notFound(`No secret with id [${error.id}]`)
    case 'configuration_fields_unknown':
      return refusal(
        `Unknown [configuration] fields in the request payload: [${error.fields.join(', ')}]. Remove them from request or register their schema first.`,
      )
    case 'filtering_draft_not_valid':
      return refusal(
        `Filtering draft needs to be validated by the connector service before activation. Current filtering draft validation state [${error.state}] is not equal to [valid].`,
      )
    case 'index_not_found':
      return {
        status: 404,
        type: 'index_not_found_exception',
        reason: `no such index [${error.index}]`,
        members: {
          'resource.type': 'index_expression',
          'resource.id': error.index,
          index_uuid: '_na_',
          index: error.index,
        },
      }
    case 'value_too_long':
      return {
        status: 400,
        type: 'document_parsing_exception',
        reason: `[1:1] failed to parse field [${error.field}] of type [keyword] in document with id '${error.id}'. Preview of field's value: '${error.value.slice(0, 50)}'`,
        cause: illegalArgument(
          `Document contains at least one immense term in field="${error.field}" (whose UTF8 encoding is longer than the max length 32766)`,
        ),
      }
    case 'integer_out_of_range':
      return {
        status: 400,
        type: 'document_parsing_exception',
        reason: `[1:1] failed to parse field [${error.field}] of type [${error.type}] in document with id '${error.id}'. Preview of field's value: '${error.value}'`,
      }
    case 'result_window_too_large': {
      const rootCause = illegalArgument(
        `Result window is too large, from + size must be less than or equal to: [10000] but was [${error.requested}]. See the scroll api for a more efficient way to request large data sets. This limit can be set by changing the [index.max_result_window] index level setting.`,
      )
      return {
        status: 400,
        type: 'search_phase_execution_exception',
        reason: 'all shards failed',
        members: { phase: 'query', grouped: true },
        cause: { ...rootCause, cause: rootCause },
        rootCause,
      }
    }
    case 'server_slip':
      return { status: 500, type: error.type, reason: error.reason }
    case 'unauthenticated':
      return {
        status: 401,
        type: 'security_exception',
        reason: error.reason,
        header: { 'WWW-Authenticate': error.challenges },
      }
    case 'unauthorized':
      return {
        status: 403,
        type: 'security_exception',
        reason: `action [${error.action}] is unauthorized for ${error.caller}, this action is granted by the cluster privileges [${error.privileges.join(',')}]`,
      }
    case 'api_not_available':
      return {
        status: 410,
        type: 'api_not_available_exception',
        reason: `uri [${error.uri}] with method [${error.method}] exists but is not available when running in serverless mode`,
      }
    case 'version_conflict':
    case 'rejected_execution':
    case 'circuit_breaking':
    case 'no_master':
    case 'no_shards':
      return describeClusterFailure(error)
    case 'defect':
      return {
        status: 500,
        type: 'defect_exception',
        reason: `es-connector-kit failed to answer, which is a defect of its own and not the server's: ${error.detail}`,
      }
  }
}

function at({ line, column }: Position, text: string): string {
  return `[${line}:${column}] ${text}`
}

/** The JSON library's own sentence, which ends in the place once more. */
function located(detail: string, { line, column }: Position): string {
  return `${detail}\n at ${sourceLocation({ line, column })}`
}

/**
 * How the JSON library names a place inside its own sentences. What stands before the line varies between versions
 * of the server, so clients should not match on it.
 */
export function sourceLocation({ line, column }: Position): string {
  const place = line < 0 ? `byte offset: #${column}` : `line: ${line}, column: ${column}`
  return `[Source: (${sourceName}); ${place}]`
}

export const sourceName = 'org.elasticsearch.common.io.stream.ByteBufferStreamInput'

/** Nests what lies behind an exception, the outermost first. */
function chain([first, ...rest]: readonly { type: string; reason: string }[] = []): { cause?: Description } {
  return first ? { cause: { status: 400, ...first, ...chain(rest) } } : {}
}

function suggest(arrow: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  if (names.length === 1) return `${arrow} did you mean [${names[0]}]?`
  return `${arrow} did you mean any of [${names.join(', ')}]?`
}

function xContent(reason: string, cause?: Description): Description {
  return { status: cause?.status ?? 400, type: 'x_content_parse_exception', reason, ...(cause && { cause }) }
}

function illegalArgument(reason: string, cause?: Description): Description {
  return { status: 400, type: 'illegal_argument_exception', reason, ...(cause && { cause }) }
}

function notFound(reason: string): Description {
  return { status: 404, type: 'resource_not_found_exception', reason }
}

function refusal(reason: string, cause?: Description): Description {
  return { status: 400, type: 'status_exception', reason, ...(cause && { cause }) }
}
