import { header, listOperations } from './document.mjs'
import { literal } from './literal.mjs'

/** @typedef {import('./document.mjs').Json} Json */

/**
 * What is known of each operation, and from where.
 * @param {Json} document
 */
export function renderEvidence(document) {
  return `${header}
/** Where the knowledge of an operation comes from. */
export interface Evidence {
  /** What its behaviour was taken from: the server's source, Elastic's tests, or what follows from the source. */
  readonly behaviour: string
  /** Whether Elastic's own tests assert it. */
  readonly tests: boolean
  /** Points that follow from the source, but were never seen to happen. */
  readonly derived: readonly string[]
  /** Points that nobody could confirm. Do not rely on them. */
  readonly unconfirmed: readonly string[]
  /** Requests that make the server itself fail with a 500, which the mock reproduces. */
  readonly serverSlips: readonly string[]
}

export const evidence = ${literal(listEvidence(document))} as const satisfies Record<string, Evidence>
`
}

/**
 * The same as a page to read.
 * @param {Json} document
 */
export function renderFidelityPage(document) {
  const ledger = Object.entries(listEvidence(document))
  const rows = ledger.map(([id, entry]) => {
    const counts = [entry.derived.length || '', entry.unconfirmed.length || '', entry.serverSlips.length || '']
    return `| [\`${id}\`](#${anchor(id)}) | yes | ${entry.behaviour} | ${entry.tests ? 'yes' : ''} | ${counts.join(' | ')} |`
  })
  return `<!-- Generated from openapi/ by \`npm run generate\`. Do not edit. -->

# Fidelity

What is known of each operation, and from where. The columns are not to be added up: one unconfirmed point can matter more to you than
ten that were read in the source. The same as data: \`createConnectorMock().fidelity()\`.

- **described**: the operation is in the OpenAPI description, with every answer it documents.
- **behaviour**: what it was taken from. *source*: read in the server's source; *tests*: in Elastic's own; *derived*: follows from it.
- **tested by Elastic**: Elastic's own tests assert what is described.
- **derived**: how many points follow from the source, but were never seen to happen.
- **unconfirmed**: how many points nobody could confirm. Do not rely on them.
- **slips**: how many requests make the server itself fail with a 500. The mock fails the same way.

| operation | described | behaviour | tested by Elastic | derived | unconfirmed | slips |
|---|---|---|---|---|---|---|
${rows.join('\n')}

${ledger.map(([id, entry]) => section(id, entry)).join('\n\n')}
`
}

/** @param {string} id */
function anchor(id) {
  return id.replace('.', '')
}

/**
 * @param {string} id
 * @param {Json} entry
 */
function section(id, { derived, unconfirmed, serverSlips }) {
  const lines = [
    ...derived.map((/** @type {string} */ point) => `- *derived*: ${point}`),
    ...unconfirmed.map((/** @type {string} */ point) => `- *unconfirmed*: ${point}`),
    ...serverSlips.map((/** @type {string} */ slip) => `- *slip*: ${slip}`),
  ]
  return `## ${id}\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing is in doubt.'}`
}

/**
 * @param {Json} document
 * @returns {Record<string, Json>}
 */
function listEvidence(document) {
  /** @type {Json[]} */
  const slips = document['x-server-slips'] ?? []
  return Object.fromEntries(
    listOperations(document).map(({ id, operation }) => {
      const { behaviour, tests, derived = [], unconfirmed = [] } = operation['x-evidence']
      const serverSlips = slips
        .filter(({ operations }) => operations.includes(id))
        .map(({ when, type }) => `${when} (\`${type}\`)`)
      return [id, { behaviour, tests, derived, unconfirmed, serverSlips }]
    }),
  )
}
