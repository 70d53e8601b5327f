import { readUrl } from '../spec/read-url.ts'
import type { ContractRequest, ContractResponse, Exchange } from './exchange.ts'

/** When a request went out and when its answer was there, in milliseconds since 1970. */
export interface Times {
  readonly startedAt: number
  readonly endedAt: number
}

/** Makes an exchange of a request and its answer: finds the operation, decodes the parameters, parses the bodies. */
export function readExchange(request: ContractRequest, response: ContractResponse, times?: Times): Exchange {
  const now = times ? 0 : Date.now()
  return {
    request,
    response,
    ...readUrl(request.method, request.url),
    sent: parse(request.body),
    received: parse(response.body),
    startedAt: times?.startedAt ?? now,
    endedAt: times?.endedAt ?? now,
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
