/** A value that has already been written as JSON. */
export class Json<T> {
  /** Only for the type: what the text says. */
  declare readonly value: T
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Documents never change in place, so the text of one stays right for as long as it lives. */
const texts = new WeakMap<object, string>()

/** A stored document as the API shows it, with its id in front. Written once for each version of a document, then taken from memory. */
export function documentText<Document extends object>(id: string, document: Document): Json<Document & { id: string }> {
  let text = texts.get(document)
  if (text === undefined) {
    text = JSON.stringify({ id, ...document })
    texts.set(document, text)
  }
  return new Json(text)
}

/** One page of documents, as the list operations answer it. */
export function listText<Document extends object>(
  count: number,
  rows: readonly (readonly [id: string, document: Document])[],
): Json<{ count: number; results: (Document & { id: string })[] }> {
  const results = rows.map(([id, document]) => documentText(id, document).text)
  return new Json(`{"count":${count},"results":[${results.join(',')}]}`)
}
