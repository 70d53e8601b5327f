import type { ContractResponse } from '../../contract/exchange.ts'
import type { Call } from '../call.ts'
import type { Change } from '../difference.ts'
import type { Roles } from '../roles.ts'
import type { Instants } from './instants.ts'
import { areLists, compareLists } from './lists.ts'
import { compareValues, normalise } from './values.ts'

/** An answer with its body read; `body` is undefined where that is no JSON. */
export interface ReadAnswer extends ContractResponse {
  readonly value: unknown
}

/** Reads the body of an answer. */
export function readAnswer(response: ContractResponse): ReadAnswer {
  try {
    return { ...response, value: JSON.parse(response.body) }
  } catch {
    return { ...response, value: undefined }
  }
}

export interface AnswerComparison {
  readonly target: Roles
  readonly model: Roles
  readonly instants: Instants
  readonly hasStrangers: boolean
}

/** The headers that clients look at. */
const headers = ['content-type', 'x-elastic-product', 'allow', 'x-opaque-id', 'location', 'warning']

/** Says in what the target's answer to a call is not the model's. Answers of different statuses have nothing more to compare. */
export function compareAnswers(call: Call, target: ReadAnswer, model: ReadAnswer, by: AnswerComparison): Change[] {
  if (target.status !== model.status) {
    return [{ subject: 'status', path: '', kind: 'value', target: target.status, model: model.status }]
  }
  return [...compareHeaders(target.headers, model.headers), ...compareBodies(call, target, model, by)]
}

function compareHeaders(target: ContractResponse['headers'], model: ContractResponse['headers']): Change[] {
  return headers.flatMap((name): Change[] => {
    const [theirs, ours] = [target[name], model[name]].map((value) =>
      name === 'allow'
        ? value?.split(/, ?/).sort().join(', ')
        : value?.replace(/; ?charset=/i, ';charset=').toLowerCase(),
    )
    if (theirs === ours) return []
    const kind = theirs === undefined ? 'missing' : ours === undefined ? 'extra' : 'value'
    return [{ subject: 'header', path: name, kind, target: theirs, model: ours }]
  })
}

function compareBodies(call: Call, target: ReadAnswer, model: ReadAnswer, by: AnswerComparison): Change[] {
  // The answer to a `HEAD` has none, whatever its headers say of it.
  if (call.method === 'HEAD' || target.body === model.body) return []
  const unfill = { target: by.target.unfill, model: by.model.unfill }
  if (target.value === undefined || model.value === undefined) {
    const [theirs, ours] = [normalise(unfill.target(target.body)), normalise(unfill.model(model.body))]
    return theirs === ours ? [] : [{ subject: 'body', path: '', kind: 'value', target: theirs, model: ours }]
  }
  const comparison = { instants: by.instants, unfill }
  const kind = listOf(call)
  if (!kind || target.status !== 200 || !areLists(target.value, model.value)) {
    return kind && target.status === 200 && by.hasStrangers
      ? []
      : compareValues(target.value, model.value, '', comparison)
  }
  const isPage = /[?&](?:from|size)=/.test(call.path)
  const { owns } = by.target
  return compareLists(target.value, model.value, { ...comparison, kind, isPage, hasStrangers: by.hasStrangers, owns })
}

/** The kind of document that a call lists. */
export function listOf({ method, path }: Call): 'connector' | 'sync_job' | undefined {
  const [target = ''] = path.split('?')
  if (method !== 'GET') return undefined
  if (/^\/_connector\/?$/.test(target)) return 'connector'
  return /^\/_connector\/_sync_job\/?$/.test(target) ? 'sync_job' : undefined
}
