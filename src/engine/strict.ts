import type { Profile } from '../domain/profile.ts'
import { misuse } from '../errors/misuse.ts'
import type { Exchange } from './exchange.ts'
import { renderPlace } from './explain/render.ts'
import { entryOf } from './log.ts'
import { describeEntry, type LoggedRequest } from './logged-request.ts'
import { type RelianceKind, relianceKinds } from './reliance/reliance.ts'

/** What strict mode does not let pass; `true` is `lenient`, `unconfirmed` and `slip`. */
export type StrictOption = boolean | readonly RelianceKind[]

/** Remembers what requests relied on, for a test to fail by. */
export interface Strictness {
  look(exchange: Exchange): void
  /** Throws when requests relied on something since the last time, with all of it. */
  raise(): void
}

/**
 * Every operation is beta or a technical preview, connector services have to call private ones, such as `connector.last_sync`, and what goes
 * past the tables the server means to take.
 */
const usual: readonly RelianceKind[] = ['lenient', 'unconfirmed', 'slip']

/** The kinds of reliance that an option names. Errors: misuse for a kind that there is not. */
export function readStrict(option: StrictOption | undefined): readonly RelianceKind[] {
  if (option === undefined || option === false) return []
  if (option === true) return usual
  const unknown = Array.isArray(option) ? option.find((kind) => !relianceKinds.includes(kind)) : option
  if (!Array.isArray(option) || unknown !== undefined) {
    throw misuse(
      `Failed to make a mock: its option strict has [${String(unknown)}]. It is true, or a list of ${relianceKinds.join(', ')}.`,
    )
  }
  return option
}

/** The most sentences that are kept: a loop that relies on the same thing with other values each time must not fill the memory. */
const limit = 100

/** Looks at every exchange at once, so that a log that forgets does not matter. */
export function createStrictness(kinds: readonly RelianceKind[], profile: Profile): Strictness {
  const sentences = new Set<string>()
  let further = 0
  return {
    look(exchange) {
      for (const sentence of findings(describeEntry(entryOf(exchange), 0, profile), kinds)) {
        if (sentences.size < limit || sentences.has(sentence)) sentences.add(sentence)
        else further++
      }
    },
    raise() {
      const found = [...sentences, ...(further > 0 ? [`… and ${further} more.`] : [])]
      sentences.clear()
      further = 0
      raiseFindings(found)
    },
  }
}

/** Judges the requests of a log afterwards, each of them once: throws when they relied on what `strict: true` does not let pass. */
export function createHindsight(list: () => readonly LoggedRequest[]): () => void {
  let judged = 0
  return () => {
    const requests = list().filter(({ id }) => id > judged)
    judged = requests.at(-1)?.id ?? judged
    raiseFindings([...new Set(requests.flatMap((request) => findings(request, usual)))])
  }
}

function findings({ method, url, status, reliesOn }: LoggedRequest, kinds: readonly RelianceKind[]): string[] {
  return reliesOn
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ kind, sentence, spec }) =>
        `  ${method} ${url.replace(/\?.*$/s, '')} → ${status} · ${kind}: ${sentence}\n    ${renderPlace(spec)}`,
    )
}

function raiseFindings(found: readonly string[]): void {
  if (found.length === 0) return
  throw new Error(
    `es-connector-kit: Requests relied on what strict mode does not let pass. The mock answered them as the server does.\n${found.join('\n')}`,
  )
}
