import type { Collection } from './storage.ts'

/** What `make` makes of the document with an id; nothing when there is none. For a collection it is always the same `make`. */
export function findView<Document, View extends object>(
  collection: Pick<Collection<Document, never>, 'get' | 'view'>,
  id: string,
  make: (id: string, document: Document) => View,
): View | undefined {
  if (collection.view) return collection.view(id, make)
  const document = collection.get(id)
  return document && make(id, document)
}
