import { insteadOf } from '../errors/instead-of.ts'
import { misuse } from '../errors/misuse.ts'
import { suggest } from '../json/suggest.ts'
import { isObject } from '../json/value.ts'
import { documentFields } from '../spec/generated/documents.ts'
import { checkExpected } from './check-expected.ts'
import { findDifferences, isMatcher, sideBySide } from './expected.ts'
import { type AssertedMock, createHide } from './hide.ts'
import { type Outcome, type Paragraph, paragraphs } from './outcome.ts'
import { show, showDifferences } from './show.ts'

const kinds = {
  connector: { matcher: 'toHaveConnector', collection: 'connectors', type: 'Connector' },
  'sync job': { matcher: 'toHaveSyncJob', collection: 'syncJobs', type: 'SyncJob' },
} as const

/**
 * Whether the mock holds a document, and what it is like. One that was deleted softly is not there, unless it is expected to be `deleted`.
 * Errors: misuse for a field that no such document has, or an expectation that nothing can be compared of.
 */
export function holdsDocument(
  mock: AssertedMock,
  kind: keyof typeof kinds,
  id: string,
  expected: object | undefined,
  isNot: boolean,
): Outcome {
  const { matcher, collection } = kinds[kind]
  checkFields(kind, id, expected)
  const stored: object | undefined = mock[collection].get(id)
  const isDeleted = stored !== undefined && 'deleted' in stored && stored.deleted === true
  const document = isDeleted && !(expected && 'deleted' in expected) ? undefined : stored
  const differences = document && expected ? findDifferences(document, expected) : []
  return {
    pass: document !== undefined && differences.length === 0,
    expected: expected ?? id,
    message(printer) {
      const hide = createHide(mock)
      // What slipped through by its parts does not by the whole.
      const write = (...texts: readonly Paragraph[]) => String(hide(paragraphs(...texts)))
      const heading = printer.heading(matcher, show(id))
      if (isNot) {
        const like = expected ? ` like this:\n  ${show(hide(expected))}` : ', but it does.'
        return write(heading, `Expected that the mock does not hold the ${kind} [${id}]${like}`)
      }
      if (document === undefined) {
        const others: string[] = mock[collection].list().map((one) => one.id)
        return paragraphs(
          heading,
          `Expected that the mock holds the ${kind} [${id}], but ${isDeleted ? 'it was deleted, though softly' : 'it does not'}.`,
          isDeleted ? undefined : othersOf(id, others, kind),
        )
      }
      const sides = sideBySide(document, expected)
      return write(
        heading,
        `Expected that the ${kind} [${id}] is like this, but it is not:\n${showDifferences(differences, hide)}`,
        printer.diff(hide(sides.expected), hide(sides.received)),
      )
    },
  }
}

/** Errors: misuse for a field that no such document has, or for what nothing can be compared of. */
function checkFields(kind: keyof typeof kinds, id: string, expected: object | undefined): void {
  if (!isObject(expected) || isMatcher(expected)) return
  const what = `look at the ${kind} [${id}]`
  checkExpected(what, expected)
  const known: readonly string[] = documentFields[kinds[kind].type]
  const unknown = Object.keys(expected).find((field) => !known.includes(field))
  if (unknown !== undefined) {
    throw misuse(`Failed to ${what}: no ${kind} has a field [${unknown}]. ${insteadOf(unknown, known)}`)
  }
}

const most = 20

function othersOf(id: string, ids: readonly string[], kind: string): string {
  if (ids.length === 0) return `It holds no ${kind} at all.`
  const [meant] = suggest(id, ids)
  const shown = ids.slice(0, most).map((one) => `[${one}]`)
  const more = ids.length > most ? ` and ${ids.length - most} more` : ''
  return `It holds ${shown.join(', ')}${more}.${meant === undefined ? '' : ` Did you mean [${meant}]?`}`
}
