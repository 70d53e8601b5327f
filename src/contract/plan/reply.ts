import type { ExpectedReply } from './case.ts'

/** The body that an expected reply stands for; undefined when any will do. */
export function expectedBody({ status, body, error }: ExpectedReply): unknown {
  if (!error) return body
  const { type, reason, members = {}, cause, root = { type, reason, ...members } } = error
  return { error: { root_cause: [root], type, reason, ...members, ...(cause && { caused_by: cause }) }, status }
}
