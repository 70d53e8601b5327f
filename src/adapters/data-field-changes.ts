/** The change of one field, as a collection of @msw/data tells its hooks of it. */
interface FieldChange {
  readonly prevRecord: object
  readonly nextRecord: object
  readonly path: readonly [field: string]
  readonly prevValue: unknown
  readonly nextValue: unknown
}

/** Which of the fields have become others. */
export function changesOf(prevRecord: object, nextRecord: object, fields: ReadonlySet<string>): FieldChange[] {
  const valueIn = (record: object, name: string) => (record as Record<string, unknown>)[name]
  return [...fields].flatMap((name) => {
    const [prevValue, nextValue] = [valueIn(prevRecord, name), valueIn(nextRecord, name)]
    return prevValue === nextValue ? [] : [{ prevRecord, nextRecord, path: [name] as const, prevValue, nextValue }]
  })
}

/** A changed document in which one field is as it was before. */
export function keepField<Document extends object>(name: string, before: Document, changed: Document): Document {
  if (Object.hasOwn(before, name)) return { ...changed, [name]: (before as Record<string, unknown>)[name] }
  const { [name]: _, ...others } = changed as Record<string, unknown>
  return others as Document
}
