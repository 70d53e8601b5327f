import { idLengthMessages } from '../domain/id-length.ts'
import { isObject } from '../json/value.ts'
import { readUrl } from '../spec/read-url.ts'
import { createdBy } from './created-by.ts'
import type { ContractRequest, Send } from './exchange.ts'
import type { DocumentKind } from './history/knowledge.ts'
import { kindOf } from './history/subject.ts'
import { NotOurs } from './not-ours.ts'

/**
 * Lets a run touch only what it has created. Whatever is not `GET`, `HEAD` or `OPTIONS` has to address ids that contain `run`, ids that the
 * server gave to what was created through this very guard, or ids that nobody can have; a sync job has to be asked for a connector of
 * those. Requests of the Connector API that lead to no operation pass, since they change nothing.
 * Errors: rejects with `NotOurs` before anything is sent.
 */
export function guard(send: Send, run: string): Send {
  const given = new Set<string>()
  const isOurs = (kind: DocumentKind, id: string) => id.includes(run) || given.has(`${kind}/${id}`)

  return async (request, signal) => {
    assertOurs(request, run, isOurs)
    const response = await send(request, signal)
    const made = createdBy(request, response)
    if (made?.id !== undefined) given.add(`${made.kind}/${made.id}`)
    return response
  }
}

type IsOurs = (kind: DocumentKind, id: string) => boolean

/** Methods that change nothing. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

function assertOurs({ method, url, body }: ContractRequest, run: string, isOurs: IsOurs): void {
  const refuse = (sentence: string): never => {
    throw new NotOurs(method, url, sentence)
  }
  if (safe.has(method)) return
  if (!isPlain(url)) refuse('its path may be read in more than one way.')
  if (!/^\/_connector(?:[/?]|$)/.test(url)) refuse('it is no path of the Connector API.')
  const { operation, params } = readUrl(method, url)
  if (!operation) return
  for (const id of Object.values(params)) {
    if (!isNobodys(id) && !isOurs(kindOf(operation), id)) refuse(`this run has not created [${id}].`)
  }
  if (operation !== 'connector.sync_job_post') return
  const connector = connectorOf(body)
  if (connector === 'unclear') {
    if (!body.includes(run)) refuse('its body is no JSON, and names a connector that may be of others.')
  } else if (connector !== undefined && !isNobodys(connector) && !isOurs('connector', connector)) {
    refuse(`this run has not created the connector [${connector}].`)
  }
}

/** Whether a URL means the same to everybody: some clients and proxies resolve dots, turn backslashes, or cut at a hash. */
function isPlain(url: string): boolean {
  const path = url.replace(/\?.*$/s, '')
  return /^[!-~]+$/.test(url) && !/[\\#]/.test(url) && !/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(path)
}

/** An empty id and one that is too long can be stored by no document. */
function isNobodys(id: string): boolean {
  return id === '' || idLengthMessages(id).length > 0
}

/** The connector that a sync job is asked for; nothing when the body names none by a text, so that the server has to refuse it. */
function connectorOf(body: string): string | 'unclear' | undefined {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return /["']?\bid\b["']?\s*:/.test(body) ? 'unclear' : undefined
  }
  const id = isObject(value) ? value['id'] : undefined
  return typeof id === 'string' ? id : undefined
}
