import { readUrl } from '../spec/read-url.ts'
import type { ContractRequest, ContractResponse, Exchange } from './exchange.ts'

/** When a request went out and when its answer was there, in milliseconds since 1970. */
export interface Times {
  /** When the request went out. */
  readonly startedAt: number
  /** When the answer was there. */
  readonly endedAt: number
}

/** Makes an exchange of a request and its answer: finds the operation, decodes the parameters, parses the bodies. */
export function readExchange(request: ContractRequest, response: ContractResponse, times?: Times): Exchange {
  const now = times ? 0 : Date.now()
  const { operation, params, query } = readUrl(request.method, request.url)
  return {
    request,
    response,
    operation,
    params,
    query,
    sent: parse(request.body),
    received: parse(response.body),
    startedAt: times?.startedAt ?? now,
    endedAt: times?.endedAt ?? now,
  }
}

/** The same for a request whose answer nobody has read: what it says of one is nothing. */
export function readMissed(request: ContractRequest, times: Times): Exchange {
  return readExchange(request, noAnswer, times)
}

const noAnswer: ContractResponse = { status: 0, headers: {}, body: '' }

/** As deep as Elasticsearch reads; what is deeper would overflow the stack of whoever walks through it. */
const deepest = 1000

function parse(text: string): unknown {
  if (text === '' || (opensMore(text, deepest) && isDeeper(text, deepest))) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a text has more brackets than a limit, and room to close them: few have, so few have to be read letter by letter. */
function opensMore(text: string, limit: number): boolean {
  if (text.length <= 2 * limit) return false
  let left = limit
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (left === 0) return true
      left--
    }
  }
  return false
}

function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let isInText = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (isInText && char === '\\') i++
    else if (char === '"') isInText = !isInText
    else if (!isInText && (char === '[' || char === '{')) depth += 1
    else if (!isInText && (char === ']' || char === '}')) depth -= 1
    if (depth > limit) return true
  }
  return false
}
