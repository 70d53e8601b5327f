import { insteadOfMute, muteKind } from '../json/mute.ts'
import { isObject } from '../json/value.ts'
import { insteadOf } from './instead-of.ts'
import { misuse } from './misuse.ts'

/** Refuses options that nobody knows, which are most often misspelt ones that would be missed in silence. */
export function checkOptions(what: string, options: unknown, known: readonly string[]): void {
  if (!isObject(options)) throw misuse(`Failed to ${what}: its options are no object.`)
  const kind = muteKind(options)
  if (kind !== undefined) {
    throw misuse(`Failed to ${what}: its options are a ${kind}, and name nothing. ${insteadOfMute(kind)}`)
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue
    throw misuse(`Failed to ${what}: there is no option [${name}]. ${insteadOf(name, known)}`)
  }
}
