import type { ContractRequest, ContractResponse, Send } from '../contract/exchange.ts'
import type { Profile } from '../domain/profile.ts'
import { isObject } from '../json/value.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import type { ExploreOptions } from './explore.ts'
import type { Roles } from './roles.ts'
import type { Sides } from './sides.ts'

const request = (method: string, url: string, body?: object): ContractRequest => ({
  method,
  url,
  headers: body ? { 'content-type': 'application/json' } : {},
  body: body ? JSON.stringify(body) : '',
})

/**
 * Makes one document of each kind and removes them: from then on a server answers as one that has had documents. Gives the statuses of
 * what was made.
 */
export async function breakGround(send: Send, run: string, profile: Profile): Promise<readonly number[]> {
  const id = `${run}-first`
  const connector = await send(
    request('PUT', `/_connector/${id}`, { index_name: `content-${id}`, service_type: 'postgresql' }),
  )
  const job = await send(request('POST', '/_connector/_sync_job', { id }))
  const jobId = idIn(job)
  if (jobId !== undefined) await send(request('DELETE', `/_connector/_sync_job/${encodeURIComponent(jobId)}`))
  await send(request('DELETE', removal(id, profile)))
  const secret = await send(request('PUT', `/_connector/_secret/${id}`, { value: 'x' }))
  if (secret.status < 300) await send(request('DELETE', `/_connector/_secret/${id}`))
  return [connector.status, job.status, secret.status]
}

/** Makes sure that the target has had documents, and gives the operations that may be called. Errors: when there is none. */
export async function callableOperations(
  { operations = Object.keys(operationTable) as OperationId[], signal }: ExploreOptions,
  run: string,
  sides: Sides,
  note: (text: string) => void,
): Promise<readonly OperationId[]> {
  signal?.throwIfAborted()
  const [connector, job, secret] = await breakGround(sides.target, run, sides.profile)
  const refused = [
    ...(connector === 401 || connector === 403 ? ['connector'] : []),
    ...(job === 401 || job === 403 ? ['sync job'] : []),
    ...(secret === 401 || secret === 403 ? ['secret'] : []),
  ]
  for (const tag of refused) note(`The credentials do not allow to make a ${tag}: its operations are left out.`)
  const allowed = operations.filter((operation) => !refused.includes(operationTable[operation].tag))
  if (allowed.length === 0) {
    throw new Error(
      'es-connector-kit: Failed to explore: no operation is left to call. Do the credentials have the cluster privilege manage_connector?',
    )
  }
  return allowed
}

const removal = (id: string, profile: Profile) =>
  `/_connector/${encodeURIComponent(id)}${profile.parameters('connector.delete').includes('hard') ? '?hard=true' : ''}`

function idIn({ body }: ContractResponse): string | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) && typeof value['id'] === 'string' ? value['id'] : undefined
  } catch {
    return undefined
  }
}

/** Something that a sequence has made under an id of its own, or tried to. */
export interface Created {
  readonly kind: 'connector' | 'secret'
  readonly id: string
}

/** Removes all that a sequence has made or may have made. Gives the URLs of what could not be removed. */
export async function clearGround(
  send: Send,
  { made }: Roles,
  attempted: readonly Created[],
  profile: Profile,
): Promise<string[]> {
  const idsOf = (kind: Created['kind'], given: readonly string[]) => [
    ...given,
    ...attempted.filter((one) => one.kind === kind).map(({ id }) => id),
  ]
  const urls = [
    ...made.job.map((id) => `/_connector/_sync_job/${encodeURIComponent(id)}`),
    ...idsOf('connector', made['new-connector']).map((id) => removal(id, profile)),
    ...idsOf('secret', made['new-secret']).map((id) => `/_connector/_secret/${encodeURIComponent(id)}`),
  ]
  const left: string[] = []
  for (const url of new Set(urls)) if (!(await isGone(send, url))) left.push(url)
  return left
}

async function isGone(send: Send, url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { status } = await send(request('DELETE', url))
      if (status === 200 || status === 404) return true
    } catch {
      return false
    }
  }
  return false
}

/** Whether a server has connectors or sync jobs that are not of the run. */
export async function hasStrangers(send: Send, owns: (id: unknown) => boolean, profile: Profile): Promise<boolean> {
  const deleted = profile.parameters('connector.list').includes('include_deleted') ? '&include_deleted=true' : ''
  for (const url of [`/_connector?size=1000${deleted}`, '/_connector/_sync_job?size=1000']) {
    const { status, body } = await send(request('GET', url))
    if (status !== 200) continue
    const value: unknown = JSON.parse(body)
    const results = isObject(value) && Array.isArray(value['results']) ? value['results'] : []
    if (results.some((one) => !isObject(one) || !owns(one['id']))) return true
  }
  return false
}
