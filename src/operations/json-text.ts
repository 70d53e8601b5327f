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

/** From so many characters on the text of a field is kept: of a new version of a document most fields are those of the one before. */
const worthKeeping = 200

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
  const fields = [`"id":${JSON.stringify(id)}`]
  for (const [name, value] of Object.entries(document)) {
    if (value !== undefined) fields.push(`${JSON.stringify(name)}:${fieldText(value)}`)
  }
  return `{${fields.join(',')}}`
}

/** The text of a field, which is kept when it is long. */
function fieldText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = texts.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  if (text.length >= worthKeeping) texts.set(value, text)
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
