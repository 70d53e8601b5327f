import { findMute, muteKind } from '../../json/mute.ts'
import { isObject } from '../../json/value.ts'
import type { MockResponse } from '../exchange.ts'
import type { FaultAnswer } from './rule.ts'

/** Whoever sends an answer says these itself. */
const headersOfFraming = [
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'trailer',
  'transfer-encoding',
]
const statusesWithoutBody: readonly number[] = [204, 205, 304]

/** Says what is wrong with an answer that a fault is to give. */
export function checkAnswer({
  status,
  headers = {},
  body = '',
  ...unknown
}: Record<string, unknown>): string | undefined {
  const [stranger] = Object.keys(unknown)
  if (stranger !== undefined) return `an answer has no [${stranger}], only status, headers and body`
  if (!isStatus(status)) return 'its status must be from 200 to 599'
  if (body !== '' && statusesWithoutBody.includes(status)) return `an answer with ${status} has no body`
  if (!isJson(body)) return 'its body can be neither text nor JSON'
  const mute = findMute(body)
  if (mute)
    return `its ${mute.path === '' ? 'body' : `body.${mute.path}`} is a ${mute.kind}, which shows nothing of what it holds`
  if (!isObject(headers) || muteKind(headers) !== undefined) return 'its headers must be an object of names and values'
  for (const [name, value] of Object.entries(headers)) {
    if (headersOfFraming.includes(name.toLowerCase())) return `its header [${name}] is set when it is sent`
    if (![value].flat().every((one) => isHeader(name, one))) return `its header [${name}] cannot be sent`
  }
  return undefined
}

function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 599
}

function isHeader(name: string, value: unknown): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

function isJson(body: unknown): boolean {
  try {
    return JSON.stringify(body) !== undefined
  } catch {
    return false
  }
}

/** What an answer of the user's own looks like when it is sent. */
export function answerOf({ status, headers = {}, body = '' }: FaultAnswer): MockResponse {
  if (typeof body === 'string') return { status, headers, body }
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  return {
    status,
    headers: hasType ? headers : { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}
