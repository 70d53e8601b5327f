/** A value that has already been written as JSON. */
export class Json<T> {
  /** Only for the type: what the text says. */
  declare readonly value: T
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Documents never change in place, nor does what is in them, so the text of one stays right for as long as it lives. */
const texts = new WeakMap<object, string>()

/**
 * The texts of long fields that more than one version of a document has had; nothing for those that only one has, so that what is read and
 * never changed is kept once.
 */
const fieldTexts = new WeakMap<object, string | undefined>()

/** From so many characters on a field is long. */
const long = 200

/** A stored document as the API shows it, with its id in front. Written once for each version of a document, then taken from memory. */
export function documentText<Document extends object>(id: string, document: Document): Json<Document & { id: string }> {
  let text = texts.get(document)
  if (text === undefined) {
    text = writeDocument(id, document)
    texts.set(document, text)
  }
  return new Json(text)
}

function writeDocument(id: string, document: object): string {
  const fields: string[] = []
  for (const [name, value] of Object.entries({ id, ...document })) {
    const text = fieldText(value)
    if (text !== undefined) fields.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${fields.join(',')}}`
}

/** The text of a field; nothing for what JSON leaves out. */
function fieldText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = fieldTexts.get(value)
  if (known !== undefined) return known
  const text: string | undefined = JSON.stringify(value)
  if (text !== undefined && text.length >= long) fieldTexts.set(value, fieldTexts.has(value) ? text : undefined)
  return text
}

/** One page of documents, as the list operations answer it. */
export function listText<Document extends object>(
  count: number,
  rows: readonly (readonly [id: string, document: Document])[],
): Json<{ count: number; results: (Document & { id: string })[] }> {
  const results = rows.map(([id, document]) => documentText(id, document).text)
  return new Json(`{"count":${count},"results":[${results.join(',')}]}`)
}
