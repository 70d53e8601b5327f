import type { Profile } from '../../domain/profile.ts'
import type { ApiError } from '../../errors/catalogue.ts'
import type { Exchange, MockResponse } from '../exchange.ts'
import { negotiate } from '../media-type.ts'
import { defaultPresentation, type Presentation, present, presentationOfRefused, readable } from '../presentation.ts'
import { type Effect, effects, lost } from './effects.ts'
import { answerOf } from './own-answer.ts'
import type { ReadRule } from './read-rule.ts'
import type { FaultedRequest } from './rule.ts'

interface Circumstances {
  /** The fault's. */
  readonly id: number
  /** What the mock itself did, where it was asked. */
  readonly own: Exchange | undefined
  readonly time: number
  readonly profile: Profile
}

/** What comes of a request that a fault strikes. */
export function strike(
  { rule: { fault, delay } }: Pick<ReadRule, 'rule'>,
  request: FaultedRequest,
  { id, own, time, profile }: Circumstances,
): Exchange {
  const effect = typeof fault === 'string' ? effects[fault] : fault && { answers: answerOf(fault) }
  const error = effect && 'refuses' in effect ? effect.refuses(request) : undefined
  const presentation = error ? presentationOfRefused(request, profile.major) : defaultPresentation
  const response = error ? presentError(error, presentation, request, profile) : responseOf(effect, own, request)
  const spoilt = effect === undefined || 'spoils' in effect ? own : undefined
  return {
    time,
    duration: 0,
    requestFormat: readable(() => negotiate(request, profile.major))?.contentType?.format,
    defect: undefined,
    from: undefined,
    to: undefined,
    ...own,
    request,
    response: delay ? { ...response, transport: { ...response.transport, delay } } : response,
    responseFormat: spoilt?.responseFormat ?? presentation.format,
    operation: request.operation,
    params: request.params,
    error: error ?? spoilt?.error,
    ownError: own?.error,
    fault: {
      id,
      name: typeof fault === 'object' ? 'answer' : (fault ?? 'delay'),
      served: own?.response.status,
    },
  }
}

function presentError(
  error: ApiError,
  presentation: Presentation,
  request: FaultedRequest,
  profile: Profile,
): MockResponse {
  return present({ error }, presentation, profile, request.headers['x-opaque-id'])
}

function responseOf(effect: Effect | undefined, own: Exchange | undefined, request: FaultedRequest): MockResponse {
  if (effect && 'answers' in effect) return effect.answers
  if (effect && 'ends' in effect) return lost(effect.ends)
  // Without the operation's answer there is nothing that could be spoilt or late: such rules always come after it.
  const response = (own as Exchange).response
  return effect && 'spoils' in effect ? effect.spoils(response, request) : response
}
