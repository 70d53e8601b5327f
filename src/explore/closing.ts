import type { Profile } from '../domain/profile.ts'
import type { Call } from './call.ts'
import type { PlayedCall } from './difference.ts'
import type { Roles } from './roles.ts'

/** Calls that look at all that a sequence has made, so that nothing it did wrong goes unseen. */
export function closingCalls(model: Roles, played: readonly PlayedCall[], profile: Profile): Call[] {
  const named = new Set(
    played.flatMap(({ call, model: { status } }) => {
      const role = /^\/_connector\/(?:_secret\/)?(\{\{(?:connector|secret)-\w+\}\})\/?(?:\?|$)/.exec(call.path)?.[1]
      return role && call.method === 'PUT' && status < 300 ? [role] : []
    }),
  )
  const given = (kind: keyof Roles['made']) => model.made[kind].map((_, i) => `{{${kind}-${i + 1}}}`)
  const connectors = [...[...named].filter((role) => role.startsWith('{{connector')), ...given('new-connector')]
  const secrets = [...[...named].filter((role) => role.startsWith('{{secret')), ...given('new-secret')]
  const deleted = profile.parameters('connector.get').includes('include_deleted') ? '?include_deleted=true' : ''
  const hasDeleted = played.some(({ call, model: { status } }) => call.method === 'DELETE' && status < 300)
  const get = (operation: Call['operation'], path: string): Call => ({ operation, method: 'GET', path })
  return [
    ...connectors.map((id) => get('connector.get', `/_connector/${id}${deleted}`)),
    ...(hasDeleted && deleted !== '' ? connectors.map((id) => get('connector.get', `/_connector/${id}`)) : []),
    ...given('job').map((id) => get('connector.sync_job_get', `/_connector/_sync_job/${id}`)),
    ...secrets.map((id) => get('connector.secret_get', `/_connector/_secret/${id}`)),
    ...(connectors.length > 1 ? [get('connector.list', `/_connector${deleted}`)] : []),
    ...(model.made.job.length > 1
      ? ['', ...connectors.map((id) => `?connector_id=${id}`)].map((query) =>
          get('connector.sync_job_list', `/_connector/_sync_job${query}`),
        )
      : []),
  ]
}
