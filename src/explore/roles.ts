import { isObject } from '../json/value.ts'
import { type Call, placeholder } from './call.ts'

type Made = 'new-connector' | 'new-secret' | 'job'

/** Who is who among the documents of one sequence on one server. */
export interface Roles {
  /** Fills in the ids of a text; `encode` puts them into a URL. */
  fill(text: string, encode: boolean): string
  /** Learns the id of what a call has made, from the body of an answer that accepted it. */
  learn(call: Call, body: unknown): void
  /** Puts the placeholders of ids that the server has given in their place, so that texts of two servers compare. */
  unfill(text: string): string
  /** Whether an id is one of the run. */
  owns(id: unknown): boolean
  /** The ids that the server has given, by kind. */
  readonly made: Readonly<Record<Made, readonly string[]>>
}

/** Begins a sequence in which `run` is the text that nobody else uses. */
export function createRoles(run: string): Roles {
  const made: Record<Made, string[]> = { 'new-connector': [], 'new-secret': [], job: [] }
  const roles = new Map<string, string>()

  function idOf(name: string): string {
    if (name === 'run') return run
    if (name === 'connector-odd') return `${run}-ü 😀/%*`
    if (name === 'connector-long') return `${run}-${'x'.repeat(520)}`
    const [, kind = '', number] = /^(.*)-(\d+)$/.exec(name) ?? []
    if (kind in made) return made[kind as Made][Number(number) - 1] ?? `${run}-no-${name}`
    return `${run}-${name}`
  }

  return {
    made,
    fill: (text, encode) =>
      text.replace(placeholder, (_, name: string) => (encode ? encodeURIComponent(idOf(name)) : idOf(name))),
    learn(call, body) {
      const kind = kindMadeBy(call)
      if (!kind || !isObject(body) || typeof body['id'] !== 'string' || roles.has(body['id'])) return
      made[kind].push(body['id'])
      roles.set(body['id'], `{{${kind}-${made[kind].length}}}`)
    },
    unfill(text) {
      let unfilled = text
      for (const [id, role] of roles) if (unfilled.includes(id)) unfilled = unfilled.replaceAll(id, role)
      return unfilled
    },
    owns: (id) => typeof id === 'string' && (id.startsWith(run) || roles.has(id)),
  }
}

/** The kind of document that a call makes under an id of the server's. */
export function kindMadeBy({ method, path }: Call): Made | undefined {
  const [target = ''] = path.split('?')
  if (/^\/_connector\/?$/.test(target) && (method === 'POST' || method === 'PUT')) return 'new-connector'
  if (method !== 'POST') return undefined
  if (/^\/_connector\/_sync_job\/?$/.test(target)) return 'job'
  return /^\/_connector\/_secret\/?$/.test(target) ? 'new-secret' : undefined
}
