import { misuse } from '../errors/misuse.ts'
import { shown } from '../errors/shown.ts'
import { type Clock, systemClock } from '../store/clock.ts'
import type { IdSource } from '../store/ids.ts'
import type { ForkOptions } from './mock.ts'

/** What does not come from requests. */
export interface Sources {
  readonly clock: Clock
  readonly ids: IdSource | undefined
  readonly idSeed: number | string | undefined
  readonly logCapacity: number
}

/** Errors: sources that are none, or that exclude each other. */
export function readSources(
  what: string,
  { clock = systemClock, ids, idSeed, logCapacity = 1000 }: ForkOptions,
): Sources {
  if (!(Number.isInteger(logCapacity) || logCapacity === Number.POSITIVE_INFINITY) || logCapacity < 0) {
    throw misuse(`Failed to ${what}: its logCapacity [${shown(logCapacity)}] is no number of requests.`)
  }
  if (typeof clock !== 'function') {
    throw misuse(`Failed to ${what}: its clock [${shown(clock)}] is no function that gives milliseconds since 1970.`)
  }
  if (ids !== undefined && typeof ids !== 'function') {
    throw misuse(`Failed to ${what}: its ids [${shown(ids)}] is no function that gives a new id each time.`)
  }
  if (idSeed !== undefined && ids) {
    throw misuse(`Failed to ${what}: it is given both ids and idSeed. Leave one of them out.`)
  }
  if (idSeed !== undefined && typeof idSeed !== 'string' && !Number.isFinite(idSeed)) {
    throw misuse(`Failed to ${what}: its idSeed [${shown(idSeed)}] is neither a number nor a text.`)
  }
  return { clock, ids, idSeed, logCapacity }
}

/** Errors: what a source of the user's own gave is no id. */
export function checkId(id: unknown): string {
  if (typeof id === 'string' && id !== '') return id
  throw misuse(`Failed to create a document: \`ids\` gave [${shown(id)}], but an id is a text that is not empty.`)
}

/** How a mock makes ids, as its forks are told. */
export function definedIds({ ids, idSeed }: Sources): ForkOptions {
  return { ...(ids && { ids }), ...(idSeed !== undefined && { idSeed }) }
}
