import type { LoggedRequest, MockDump } from '../../../../src/index.ts'
import { operationTable } from '../../../../src/spec/generated/operations.ts'

type Document = Readonly<Record<string, unknown>> & { readonly id: string }

const kinds = { connector: 'connectors', sync_job: 'sync_jobs', secret: 'secrets' } as const
type Kind = keyof typeof kinds

/** Says what an answered request changed beyond what the description of its operation allows. */
export function forbiddenEffects({ operation, params }: LoggedRequest, before: MockDump, after: MockDump): string[] {
  if (!operation) return []
  const targets = new Set(Object.values(params))
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const fields = fieldsWritten(operation, kind)
    return changesOf(before[kinds[kind]] as readonly Document[], after[kinds[kind]] as readonly Document[]).flatMap(
      ({ id, fields: changed, isNew }) => {
        const place = `${kind} [${id}]`
        if (fields.includes('*')) return []
        if (!targets.has(id)) return [`${place} is not the one asked for`]
        if (isNew || !changed) return [`${place} came or went`]
        return changed.filter((field) => !fields.includes(field)).map((field) => `${place} ${field} changed`)
      },
    )
  })
}

/** The fields of a kind of document that an operation may write, in any variant. */
function fieldsWritten(operation: keyof typeof operationTable, kind: Kind): readonly string[] {
  const { variants = [], ...effects } = operationTable[operation].effects as {
    variants?: readonly Record<string, unknown>[]
    [document: string]: unknown
  }
  return [effects, ...variants].flatMap((one) => (one[kind] as readonly string[] | undefined) ?? [])
}

interface Change {
  readonly id: string
  readonly isNew: boolean
  /** Nothing when the document is gone. */
  readonly fields: readonly string[] | undefined
}

function changesOf(before: readonly Document[], after: readonly Document[]): Change[] {
  const known = new Map(before.map((one) => [one.id, one]))
  const left = new Map(after.map((one) => [one.id, one]))
  const gone = before.filter(({ id }) => !left.has(id)).map(({ id }) => ({ id, isNew: false, fields: undefined }))
  const touched = after.flatMap((document) => {
    const old = known.get(document.id)
    if (!old) return [{ id: document.id, isNew: true, fields: [] }]
    const fields = fieldsThatDiffer(old, document)
    return fields.length > 0 ? [{ id: document.id, isNew: false, fields }] : []
  })
  return [...gone, ...touched]
}

/** Names of fields that differ; inside the snapshot of a job's connector one level deeper, as `connector.sync_cursor`. */
function fieldsThatDiffer(a: object, b: object, prefix = ''): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].flatMap((name) => {
    const [x, y] = [a, b].map((one) => (Object.hasOwn(one, name) ? (one as Record<string, unknown>)[name] : undefined))
    if (JSON.stringify(x) === JSON.stringify(y)) return []
    return name === 'connector' && !prefix ? fieldsThatDiffer(x as object, y as object, 'connector.') : [prefix + name]
  })
}
