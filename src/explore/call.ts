import type { CaseRequest } from '../contract/plan/case.ts'
import type { OperationId } from '../spec/generated/operations.ts'

/**
 * A request that says which documents it is about without knowing their ids, so that it means the same on every server and in every
 * run. Ids stand in it as placeholders:
 * - `{{connector-1}}`: an id that the client chooses, which carries the id of the run; so `{{secret-1}}`, and `{{connector-odd}}` and
 *   `{{connector-long}}` with characters that paths have to encode, and with more than the 512 bytes that an id may have;
 * - `{{new-connector-1}}`: the first connector that the server named itself; so `{{new-secret-1}}` and `{{job-1}}`. As long as there is
 *   none it is an id that nobody has;
 * - `{{run}}`: a text that nobody else uses.
 */
export interface Call extends CaseRequest {
  /** The operation that it was made for. */
  readonly operation: OperationId
}

/** Every placeholder. */
export const placeholder =
  /\{\{(run|connector-(?:\d+|odd|long)|secret-\d+|new-connector-\d+|new-secret-\d+|job-\d+)\}\}/g

const role = placeholder.source
const writable = new RegExp(`^/_connector(?:/_sync_job|/_secret)?(?:/?|/${role}(?:/[a-z_/]*)?|//[a-z_/]+)$`)

/**
 * Whether a call can change nothing but what the run has made: what it writes to is a placeholder, and so is the connector that it makes
 * a sync job for.
 */
export function isOwnCall({ method, path, body, text }: Call): boolean {
  if (/^(?:GET|HEAD|OPTIONS)$/.test(method)) return true
  const [target = ''] = path.split('?')
  if (!writable.test(target)) return false
  if (!/^\/_connector\/_sync_job\/?$/.test(target)) return true
  const sent = text ?? JSON.stringify(body) ?? ''
  if (/\\u/i.test(sent)) return false
  return Array.from(sent.matchAll(/"id"\s*:\s*"([^"]*)"/g)).every(([, id = '']) => id.replace(placeholder, '') === '')
}
