import { header, listOperations, resolve } from './document.mjs'
import { errorSignature } from './error-signature.js'
import { literal } from './literal.mjs'
import { createPlaces } from './places.mjs'

/** @typedef {import('./document.mjs').Json} Json */

const types = `/** A place in the description: \`openapi.yaml\` of this package, line by line. */
export interface Place {
  /** JSON pointer into the description, such as \`/paths/~1_connector/get/responses/200\`. */
  readonly pointer: string
  /** Of the key that the pointer leads to, counted from 1. */
  readonly line: number
}

/** The line of each documented error by the name of its example, and what tells it from the others. */
export type ExamplePlaces = Readonly<Record<string, readonly [line: number, signature: string]>>

export interface AnswerPlaces extends Place {
  /** Of errors alone. */
  readonly examples?: ExamplePlaces
}

export interface OperationPlaces extends Place {
  /** The lines of the operation's own keys, such as \`x-effects\`. */
  readonly keys: Readonly<Record<string, number>>
  /** By status: the lines of what the operation says itself, the name of what it shares with others. */
  readonly answers: Readonly<
    Record<number, SharedAnswer | { readonly line: number; readonly examples?: ExamplePlaces }>
  >
}
`

const keys = [
  'parameters',
  'requestBody',
  'x-availability',
  'x-docs-versus-server',
  'x-effects',
  'x-evidence',
  'x-missing',
  'x-status-writes',
  'x-writes',
]

/**
 * Where the description says what: small enough for whoever explains an answer, unlike the table of the contract kit.
 * @param {Json} document
 * @param {string} yaml the text whose lines count
 */
export function renderPlaces(document, yaml) {
  const place = createPlaces(yaml)
  /** @param {Json} response @param {string[]} steps */
  const examples = (response, steps) => {
    const found = Object.entries(response.content?.['application/json']?.examples ?? {})
    if (found.length === 0) return undefined
    return Object.fromEntries(
      found.map(([name, one]) => [
        name,
        [
          place(...steps, 'content', 'application/json', 'examples', name).line,
          errorSignature(resolve(document, one)['value']),
        ],
      ]),
    )
  }
  const shared = Object.fromEntries(
    Object.entries(document['components'].responses).map(([name, response]) => {
      const steps = ['components', 'responses', name]
      return [name, { ...place(...steps), examples: examples(response, steps) }]
    }),
  )
  const operations = Object.fromEntries(
    listOperations(document).map(({ id, method, paths, operation }) => {
      const own = ['paths', paths[0] ?? '', method]
      const lines = keys.flatMap((key) => (operation[key] === undefined ? [] : [[key, place(...own, key).line]]))
      const answers = Object.entries(operation['responses']).map(([status, response]) => {
        if (response.$ref) return [status, response.$ref.replace('#/components/responses/', '')]
        const steps = [...own, 'responses', status]
        return [
          status,
          { line: place(...steps).line, examples: Number(status) < 400 ? undefined : examples(response, steps) },
        ]
      })
      return [id, { ...place(...own), keys: Object.fromEntries(lines), answers: Object.fromEntries(answers) }]
    }),
  )
  const rules = {
    ConnectorStatus: place('components', 'schemas', 'ConnectorStatus', 'x-transitions'),
    SyncStatus: place('components', 'schemas', 'SyncStatus', 'x-transitions'),
    'order of checks': place('info', 'description'),
    'unmatched path': place('x-unmatched-path'),
    privileges: place('x-privileges'),
    variants: place('x-version-variants'),
    ...Object.fromEntries(
      document['x-server-slips'].map((/** @type {Json} */ { id }, /** @type {number} */ index) => [
        `slip ${id}`,
        place('x-server-slips', String(index)),
      ]),
    ),
  }
  return `${header}
import type { OperationId } from './operations.ts'

${types}
/** Answers that operations share. */
export const sharedAnswers = ${literal(shared)} as const satisfies Record<string, AnswerPlaces>

export type SharedAnswer = keyof typeof sharedAnswers

/** What rules several operations. */
export const rulePlaces = ${literal(rules)} as const satisfies Record<string, Place>

type AllPlaces = { readonly [Id in OperationId]: OperationPlaces }

// As a text, which is read much faster than code, and not before it is asked for.
const text = ${JSON.stringify(JSON.stringify(operations))}
let read: AllPlaces | undefined

/** Where each operation stands, and what it says where. */
export function operationPlaces(): AllPlaces {
  read ??= JSON.parse(text) as AllPlaces
  return read
}
`
}
