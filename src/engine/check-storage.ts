import { misuse } from '../errors/misuse.ts'
import type { Storage } from '../store/storage.ts'

const collections = ['connectors', 'syncJobs', 'secrets']
const collectionMethods = ['get', 'set', 'delete', 'find', 'entries', 'clear']

/** Gives the storage back. Errors: names what it lacks to be one. */
export function checkStorage(storage: Storage | undefined): Storage | undefined {
  if (storage === undefined) return undefined
  const given = (storage ?? {}) as unknown as Record<string, Record<string, unknown> | undefined>
  for (const name of collections) {
    const lacking = collectionMethods.find((method) => typeof given[name]?.[method] !== 'function')
    if (lacking) throw misuse(`Failed to make a mock: its storage is none, for it has no ${name}.${lacking}().`)
    const view = given[name]?.['view']
    if (view !== undefined && typeof view !== 'function') {
      throw misuse(`Failed to make a mock: its storage is none, for ${name}.view is no function. It may be left out.`)
    }
  }
  return storage
}
