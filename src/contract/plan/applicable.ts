import type { Profile } from '../../domain/profile.ts'
import { readUrl } from '../../spec/read-url.ts'
import type { Case, CaseRequest } from './case.ts'

/** What a target has beyond the API itself. */
export interface Offers {
  /** No index of the Connector API exists when a case begins. */
  readonly emptyCluster?: boolean
  /** Its documents can be replaced: it has the control routes of the mock. */
  readonly state?: boolean
}

/** Why a case says nothing about a target of this version that offers this; nothing when it does. */
export function whyNotApplicable(
  { uses, since, requires }: Pick<Case, 'uses' | 'since' | 'requires'>,
  profile: Profile,
  offers: Offers = {},
): string | undefined {
  const lacking = uses.find((operation) => !profile.has(operation))
  if (lacking) return `${profile.number} has no ${lacking}`
  const internal = uses.find((operation) => !profile.isPublic(operation))
  if (internal) return `serverless keeps ${internal} for the platform itself`
  if (since !== undefined && !profile.reaches(since)) return `holds from ${since} on`
  if (requires === 'empty cluster' && !offers.emptyCluster) return 'holds on an empty cluster only'
  if (requires === 'state' && !offers.state) return 'begins with documents that the API cannot make'
  return undefined
}

/** The case as a version can play it: its cleanup without parameters that were unknown then, as `hard` when all deletion was physical. */
export function forProfile(one: Case, profile: Profile): Case {
  return { ...one, cleanup: one.cleanup.map((request) => withKnownParameters(request, profile)) }
}

function withKnownParameters(request: CaseRequest, profile: Profile): CaseRequest {
  const [path = '', query] = request.path.split('?')
  const { operation } = readUrl(request.method, path)
  if (query === undefined || operation === undefined) return request
  const known = profile.parameters(operation)
  const kept = query.split('&').filter((pair) => known.includes(String(pair.split('=')[0])))
  return { ...request, path: kept.length === 0 ? path : `${path}?${kept.join('&')}` }
}
