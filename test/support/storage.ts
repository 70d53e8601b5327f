import { afterAll } from 'vitest'
import type { Storage } from '../../src/index.ts'

let create: (() => Storage) | undefined

/** Lets every mock that `createApi` makes in this test file keep its documents in such a storage. */
export function keepDocumentsIn(createStorage: () => Storage): void {
  create = createStorage
  afterAll(() => {
    create = undefined
  })
}

/** The option for it; nothing where the default is meant. */
export const storageOption = (): { storage?: Storage } => (create ? { storage: create() } : {})
