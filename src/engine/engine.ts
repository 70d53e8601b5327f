import type { ApiError } from '../errors/catalogue.ts'
import { Refused } from '../errors/refused.ts'
import { operations } from '../operations/index.ts'
import { Json } from '../operations/json-text.ts'
import type { AnyOperation, AnyRequest, Context } from '../operations/operation.ts'
import type { OperationId } from '../spec/generated/operations.ts'
import { permissions } from '../spec/generated/privileges.ts'
import type { Router } from '../spec/router.ts'
import { BadEscape, parseUri, type Uri } from '../spec/uri.ts'
import type { Format } from '../xcontent/formats.ts'
import { isTooLong } from './body-limit.ts'
import type { Exchange, MockRequest, MockResponse } from './exchange.ts'
import { findLineFault } from './framing.ts'
import { negotiate } from './media-type.ts'
import { isHttpMethod } from './methods.ts'
import {
  type Answer,
  checkErrorTrace,
  defaultPresentation,
  type Presentation,
  present,
  presentationOfRefused,
  readPresentation,
} from './presentation.ts'
import { checkContentType, readRequest } from './read-request.ts'
import { checkRootRequest, clusterInfo, isRoot, isRootMethod, rootMethods } from './root.ts'
import { rootPermission, type Security } from './security.ts'
import { statusOf } from './status-change.ts'

/** Answers one request, side effects included, before it returns. */
export type Handle = (request: MockRequest) => MockResponse

interface EngineOptions {
  readonly context: Context
  readonly route: Router
  /** Nothing when security is off. */
  readonly security: Security | undefined
  readonly clock: () => number
  /** Is told of every request once it is answered. */
  readonly onExchange: (exchange: Exchange) => void
}

/** What has been found out about a request so far; the log wants it also when the request is refused. */
interface Finding {
  presentation: Presentation | undefined
  requestFormat: Format | undefined
  operation: OperationId | undefined
  params: Readonly<Record<string, string>>
  from: string | undefined
  to: string | undefined
}

const noParams = {}

/**
 * Makes the function that answers requests. It goes through the server's checks in the server's order. Requests never interleave, and
 * one that is refused has changed nothing.
 */
export function createEngine({ context, route, security, clock, onExchange }: EngineOptions): Handle {
  return (request) => {
    const time = clock()
    const started = performance.now()
    const finding: Finding = {
      presentation: undefined,
      requestFormat: undefined,
      operation: undefined,
      params: noParams,
      from: undefined,
      to: undefined,
    }
    const opaqueId = request.headers['x-opaque-id']
    let answer: Answer
    let presentation = defaultPresentation
    let response: MockResponse
    let defect: unknown
    try {
      answer = answerRequest(request, context, { route, security }, finding)
      presentation = finding.presentation ?? presentation
      response = present(answer, presentation, context.profile, opaqueId)
    } catch (thrown) {
      const refusal = refusalIn(thrown)
      if (!refusal) defect = thrown
      answer = { error: refusal ?? { code: 'defect', detail: String(thrown) } }
      presentation =
        defect === undefined
          ? (finding.presentation ?? presentationOfRefused(request, context.profile.major))
          : defaultPresentation
      response = present(answer, presentation, context.profile, opaqueId)
    }
    onExchange({
      request,
      response,
      time,
      duration: performance.now() - started,
      requestFormat: finding.requestFormat,
      responseFormat: presentation.format,
      operation: finding.operation,
      params: finding.params,
      error: 'error' in answer ? answer.error : undefined,
      from: finding.from,
      to: finding.to,
      defect,
    })
    return response
  }
}

/** What a request was refused with; nothing for any other error. */
function refusalIn(thrown: unknown): ApiError | undefined {
  if (thrown instanceof Refused) return thrown.error
  if (thrown instanceof BadEscape) return { code: 'url_escape_invalid', detail: thrown.detail, part: thrown.part }
  return undefined
}

function answerRequest(
  request: MockRequest,
  context: Context,
  { route, security }: Pick<EngineOptions, 'route' | 'security'>,
  finding: Finding,
): Answer {
  const fault = request.fault ?? findLineFault(request)
  if (fault) return { error: fault }
  if (isTooLong(request)) return { error: { code: 'body_too_long' } }
  const caller = security?.authenticate(request.headers['authorization'], request.url)
  const uri = parseUri(request.url)
  const negotiated = negotiate(request, context.profile.major)
  finding.requestFormat = negotiated.contentType?.format
  finding.presentation = readPresentation(negotiated, uri.query)
  checkErrorTrace(uri.query)
  if (isRoot(uri)) {
    if (!isRootMethod(request)) return answerWithoutRoute(request, uri, rootMethods)
    checkContentType(request, negotiated)
    checkRootRequest(request, uri)
    if (caller) security?.authorize(caller, rootPermission)
    // Printed prettily unless asked otherwise.
    if (!uri.query.has('pretty')) finding.presentation = { ...finding.presentation, pretty: true }
    return { status: 200, text: JSON.stringify(clusterInfo(context.profile)) }
  }
  const found = route(request.method, uri.rawPath)
  if ('allowed' in found) return answerWithoutRoute(request, uri, found.allowed)
  finding.operation = found.operation
  finding.params = found.params
  if (!context.profile.isPublic(found.operation)) {
    return { error: { code: 'api_not_available', uri: uri.raw, method: request.method } }
  }
  checkContentType(request, negotiated)
  const operation = operations.get(found.operation)
  const read = readRequest(operation, request, uri, found.params, context.profile, finding.requestFormat)
  if (caller) security?.authorize(caller, permissions[operation.id])
  finding.from = statusOf(operation.id, read.params, context.store)
  const answer = runOperation(operation, read, context)
  finding.to = statusOf(operation.id, read.params, context.store)
  return answer
}

function runOperation(operation: AnyOperation, request: AnyRequest, context: Context): Answer {
  const reply = operation.resolve(request, context)
  if ('error' in reply) return reply
  const { status, body } = reply
  return { status, text: body instanceof Json ? body.text : JSON.stringify(body) }
}

function answerWithoutRoute({ method }: MockRequest, { raw }: Uri, allowed: readonly string[]): Answer {
  if (!isHttpMethod(method)) return { error: { code: 'method_unknown', method, allowed } }
  if (method === 'OPTIONS') {
    const headers = {
      'content-type': 'text/plain; charset=UTF-8',
      ...(allowed.length > 0 && { allow: allowed.join(',') }),
    }
    return { status: 200, text: '', headers }
  }
  const error: ApiError =
    allowed.length > 0
      ? { code: 'method_not_allowed', uri: raw, method, allowed }
      : { code: 'no_handler', uri: raw, method }
  return { error }
}
