import { header, listOperations, resolve } from './document.mjs'
import { literal } from './literal.mjs'
import { createPlaces } from './places.mjs'
import { quotedRequest } from './quoted-request.js'

/** @typedef {import('./document.mjs').Json} Json */

const types = `/** A place in the description: \`openapi.yaml\` of this package, line by line. */
export interface SpecPlace {
  /** JSON pointer into the description, such as \`/paths/~1_connector/get/responses/200\`. */
  readonly pointer: string
  /** Of the key that the pointer leads to, counted from 1. */
  readonly line: number
}

/**
 * What a stored field gets when the operation succeeds, for a body that the request's schema allows. Of several rules of one path the
 * first whose conditions hold is the one; when none does, the field stays.
 */
export interface WriteRule {
  /** JSON pointer into the document, such as \`/status\` or \`/filtering/0/draft/validation\`. \`{key}\` stands for every key of \`each\`. */
  readonly path: string
  readonly value:
    /** The instant of the request. */
    | { readonly now: true }
    /** What stands at a JSON pointer into the body. When nothing does: the default, or without one the field stays. */
    | {
        readonly body: string
        readonly default?: unknown
        /** Null is the same as nothing. */
        readonly nullKeeps?: true
        /** \`lower\`, \`upper\`: the letter case; \`integer\`: cut towards zero, texts read; \`instant\`: the same instant, perhaps in other digits. */
        readonly as?: 'lower' | 'upper' | 'integer' | 'instant'
      }
    /** The body's object, merged into the stored one at every depth: lists and scalars are replaced. Nothing or null: the field stays. */
    | { readonly merge: string; readonly as?: 'upper intervals' }
    /** Each member of the body's object, at the pointer made with its key; an object is merged into a stored object. */
    | { readonly each: string; readonly into: string }
    | { readonly constant: unknown }
    /** What stood at a JSON pointer into the document before. */
    | { readonly copy: string }
  /** All of it must hold. */
  readonly when?: {
    /** The status that the document had. */
    readonly from?: readonly string[]
    /** JSON pointer into the body, which \`is\` is about. */
    readonly body?: string
    /** \`text\`: a text that is not empty; \`empty\`: null or an empty text; \`true\`: true; \`not true\`: anything else or nothing. */
    readonly is?: 'present' | 'absent' | 'text' | 'empty' | 'true' | 'not true'
    /** Query parameters as the server reads them: a flag that is not there is \`false\`, one without a value \`true\`. */
    readonly query?: Readonly<Record<string, string>>
    /** Only versions that behave as described in this respect. */
    readonly behaves?: VariantId
  }
}

export interface MissingVariant {
  readonly query?: Readonly<Record<string, string>>
  /** JSON pointer into the body: something stands there. */
  readonly body?: string
  readonly unknown?: string
  readonly softDeleted?: 'not-found' | 'succeeds' | 'revives'
}

export interface OperationContract {
  readonly place: SpecPlace
  readonly effectsPlace: SpecPlace
  readonly statusWritesPlace?: SpecPlace
  readonly missingPlace?: SpecPlace
  readonly writesPlace?: SpecPlace
  readonly requestPlace?: SpecPlace
  /** What becomes of a request for a document that is not there. */
  readonly missing?: {
    /** The error type for an id that nothing has, or \`creates\`. */
    readonly unknown: string
    /** Of connectors alone. */
    readonly softDeleted?: 'not-found' | 'succeeds' | 'revives'
    /** What holds instead; the first whose conditions hold. */
    readonly variants: readonly MissingVariant[]
    /** Further error types for an unknown id, on conditions that no request shows. */
    readonly otherwise: readonly string[]
  }
  /** Where the effects are \`*\` and there are rules, the document is made anew: what no rule gives a value, and is not \`open\`, is absent. */
  readonly writes: {
    readonly connector?: readonly WriteRule[]
    readonly sync_job?: readonly WriteRule[]
    readonly secret?: readonly WriteRule[]
  }
  /** Fields that the rules tell only in part, or not at all. */
  readonly open: readonly string[]
  /** Requests that never answer \`noop\` although the operation can: those in whose body something stands at the pointer. */
  readonly neverNoop: readonly { readonly body?: string }[]
  readonly responses: Readonly<
    Record<
      number,
      {
        readonly place: SpecPlace
        /** Names, as described. */
        readonly headers: readonly string[]
        /** \`error.type\` of the examples; \`short\` and \`bare\` for the shapes that have none. */
        readonly errorTypes: readonly string[]
      }
    >
  >
}
`

const exampleTypes = `/** A body that the description says is accepted. */
export interface ExampleRequest {
  readonly name: string
  readonly summary?: string
  readonly body: unknown
}

/** A refusal that the description documents together with what it is an answer to. */
export interface ExampleRefusal {
  readonly name: string
  readonly status: number
  /** The body as text. */
  readonly body?: string
  /** From the question mark on, encoded. */
  readonly query?: string
  /** The id in the path. */
  readonly id?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The whole body of the answer. */
  readonly value: unknown
}
`

/**
 * What the contract kit holds a server to: what each operation writes, what it answers, and where the description says so.
 * @param {Json} document
 * @param {string} yaml the text whose lines count
 */
export function renderContract(document, yaml) {
  const place = createPlaces(yaml)
  const operations = listOperations(document)
  const table = Object.fromEntries(operations.map((one) => [one.id, contractOf(document, place, one)]))
  const examples = Object.fromEntries(operations.map((one) => [one.id, examplesOf(document, one.operation)]))
  const machines = Object.fromEntries(
    ['ConnectorStatus', 'SyncStatus'].map((name) => [name, place('components', 'schemas', name, 'x-transitions')]),
  )
  return `${header}
import type { OperationId } from './operations.ts'
import type { VariantId } from './variants.ts'

${types}
/** What each operation does to its documents and what it answers. */
export const contractTable: { readonly [Id in OperationId]: OperationContract } = ${literal(table)}

/** Where the tables of the two machines stand. */
export const machinePlaces: { readonly ConnectorStatus: SpecPlace; readonly SyncStatus: SpecPlace } = ${literal(machines)}

${exampleTypes}
/** The examples of each operation: what is accepted, and what is refused how. */
export const specExamples: {
  readonly [Id in OperationId]: {
    readonly requests: readonly ExampleRequest[]
    readonly refusals: readonly ExampleRefusal[]
  }
} = ${literal(examples)}
`
}

/**
 * @param {Json} document
 * @param {ReturnType<typeof createPlaces>} place
 * @param {ReturnType<typeof listOperations>[number]} operation
 */
function contractOf(document, place, { method, paths, operation }) {
  const [path = ''] = paths
  const at = (/** @type {string[]} */ ...steps) => place('paths', path, method, ...steps)
  const optional = (/** @type {string} */ key) => (operation[key] === undefined ? undefined : at(key))
  const { open = {}, ...writes } = operation['x-writes'] ?? {}
  /** @type {Json[]} */
  const effectVariants = operation['x-effects'].variants ?? []
  return {
    place: at(),
    effectsPlace: at('x-effects'),
    statusWritesPlace: optional('x-status-writes'),
    missingPlace: optional('x-missing'),
    writesPlace: optional('x-writes'),
    requestPlace: optional('requestBody'),
    missing: operation['x-missing'] && missing(operation['x-missing']),
    writes: Object.fromEntries(Object.entries(writes).map(([kind, rules]) => [kind, rules.map(writeRule)])),
    open: Object.keys(open),
    neverNoop: effectVariants.filter(({ noop }) => noop === 'never').map(({ body }) => ({ body })),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, one]) => {
        const response = resolve(document, one)
        return [
          status,
          {
            place: at('responses', status),
            headers: Object.keys(response.headers ?? {}),
            errorTypes: Number(status) < 400 ? [] : errorTypes(document, response),
          },
        ]
      }),
    ),
  }
}

/**
 * A condition that is told in words only is one that no request shows.
 * @param {Json} missing
 */
function missing({ unknown, 'soft-deleted': softDeleted, variants = [] }) {
  const isShown = (/** @type {Json} */ { query, body }) => query !== undefined || body !== undefined
  return {
    unknown,
    softDeleted,
    variants: variants
      .filter(isShown)
      .map((/** @type {Json} */ { when, 'soft-deleted': then, ...others }) => ({ ...others, softDeleted: then })),
    otherwise: variants
      .filter((/** @type {Json} */ one) => !isShown(one))
      .map((/** @type {Json} */ one) => one.unknown),
  }
}

/** @param {Json} rule */
function writeRule({ path, when, 'null-keeps': nullKeeps, ...value }) {
  return { path, value: { ...value, nullKeeps }, when }
}

/**
 * @param {Json} document
 * @param {Json} response
 */
function errorTypes(document, response) {
  const values = namedExamples(document, response).map(({ value }) => value)
  const found = values.map(({ error, status }) => {
    if (typeof error === 'string') return status === undefined ? 'bare' : 'short'
    return error.type
  })
  return [...new Set(found)]
}

/**
 * @param {Json} document
 * @param {Json} operation
 */
function examplesOf(document, operation) {
  const requests = namedExamples(document, operation.requestBody ?? {}).map(({ name, summary, value }) => ({
    name,
    summary,
    body: value,
  }))
  const refusals = Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, response]) =>
      namedExamples(document, resolve(document, response)).flatMap(({ name, value, ...words }) => {
        const { headers, ...quoted } = quotedRequest(words)
        const some = Object.keys(headers).length > 0 ? headers : undefined
        if (!some && Object.values(quoted).every((one) => one === undefined)) return []
        return [{ name, status: Number(status), ...quoted, headers: some, value }]
      }),
    )
  return { requests, refusals }
}

/**
 * @param {Json} document
 * @param {Json} holder a request body or a response
 * @returns {Json[]}
 */
function namedExamples(document, holder) {
  const examples = resolve(document, holder).content?.['application/json']?.examples ?? {}
  return Object.entries(examples).map(([name, one]) => ({ name, ...resolve(document, one) }))
}
