import { header, listOperations, resolve } from './document.mjs'
import { literal } from './literal.mjs'

/** @typedef {import('./document.mjs').Json} Json */

/**
 * Status to list of next statuses, one constant for each schema that carries `x-transitions`.
 * @param {Json} document
 */
export function renderMachines(document) {
  const machines = Object.entries(document.components.schemas)
    .filter(([, schema]) => schema['x-transitions'])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = machines.map(([name, schema]) => {
    const table = schema['x-transitions']
    checkMachine(name, schema.enum, table)
    const constant = `${name[0]?.toLowerCase()}${name.slice(1)}Machine`
    return `/** What each ${name} may become. */
export const ${constant} = {
${Object.entries(table)
  .map(([state, next]) => `  ${state}: ${literal(next)},`)
  .join('\n')}
} as const

export type ${name} = keyof typeof ${constant}
`
  })
  const list = machines.map(([name]) => name)
  if (!list.includes('ConnectorStatus') || !list.includes('SyncStatus')) {
    throw new Error('Failed to make the machines: ConnectorStatus and SyncStatus must carry x-transitions')
  }
  return `${header}\n${parts.join('\n')}`
}

/**
 * @param {string} name
 * @param {string[]} states
 * @param {Record<string, string[]>} table
 */
function checkMachine(name, states, table) {
  const keys = Object.keys(table)
  const unknown = [...keys, ...Object.values(table).flat()].filter((state) => !states.includes(state))
  const missing = states.filter((state) => !keys.includes(state))
  if (unknown.length > 0 || missing.length > 0) {
    throw new Error(`Failed to read x-transitions of ${name}: unknown [${unknown}], without a line [${missing}]`)
  }
}

const operationTypes = `export interface OperationDescription {
  readonly method: 'get' | 'put' | 'post' | 'delete'
  /** Every route of the operation, the main one first. */
  readonly paths: readonly [string, ...string[]]
  readonly tag: string
  /** Names of the query parameters the operation knows. */
  readonly query: readonly string[]
  readonly hasBody: 'none' | 'optional' | 'required'
  readonly availability: {
    readonly since: string
    readonly stability: string
    readonly visibility: string
    readonly serverless: boolean
    readonly [detail: string]: unknown
  }
  /** Fields the operation may write, by document; \`*\` is the whole document. */
  readonly effects: { readonly [document: string]: unknown; readonly noop?: 'possible' | 'never' }
  readonly statusWrites: readonly StatusWrites[]
}

export interface StatusWrites {
  readonly machine: string
  /** Whether the server asks the machine before it writes. */
  readonly consultsTransitions: boolean
  readonly to: readonly { readonly status: string; readonly [detail: string]: unknown }[]
}
`

/**
 * One table of all operations, by id.
 * @param {Json} document
 */
export function renderOperations(document) {
  const table = Object.fromEntries(
    listOperations(document).map(({ id, method, paths, operation, parameters }) => [
      id,
      {
        method,
        paths,
        tag: operation.tags[0],
        query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
        hasBody: operation.requestBody ? (operation.requestBody.required ? 'required' : 'optional') : 'none',
        availability: operation['x-availability'],
        effects: operation['x-effects'],
        statusWrites: [operation['x-status-writes'] ?? []].flat().map(statusWrites),
      },
    ]),
  )
  return `${header}
${operationTypes}
export const operationTable = ${literal(table)} as const satisfies Record<string, OperationDescription>

/** The query parameters that are lists, with commas in between. */
export const listParameters: readonly string[] = ${literal(listParameters(document))}

/** The id of an operation, as in the description. */
export type OperationId = keyof typeof operationTable
`
}

/**
 * What a request body may have, by operation.
 * @param {Json} document
 */
export function renderRequestFields(document) {
  const table = Object.fromEntries(
    listOperations(document).flatMap(({ id, operation }) => {
      const schema = resolve(document, operation.requestBody)?.content['application/json'].schema
      return schema ? [[id, fieldsOf(document, schema)]] : []
    }),
  )
  return `${header}
import type { OperationId } from './operations.ts'

/** The fields that the body of a request may have, at its top level. */
export const requestFields: { readonly [Id in OperationId]?: readonly string[] } = ${literal(table)}
`
}

/**
 * The fields of every form that an object may have.
 * @param {Json} document
 * @param {Json} schema
 * @returns {string[]}
 */
function fieldsOf(document, schema) {
  const { properties, anyOf = [], oneOf = [], allOf = [] } = resolve(document, schema)
  const forms = [...anyOf, ...oneOf, ...allOf].flatMap((/** @type {Json} */ form) => fieldsOf(document, form))
  return [...new Set([...Object.keys(properties ?? {}), ...forms])]
}

/**
 * The names of the query parameters that are lists, whatever the operation.
 * @param {Json} document
 */
function listParameters(document) {
  const all = listOperations(document)
    .flatMap(({ parameters }) => parameters)
    .filter((one) => one.in === 'query')
  const isList = (/** @type {Json} */ one) => resolve(document, one.schema).type === 'array'
  const names = [...new Set(all.filter(isList).map((one) => one.name))].sort()
  const torn = all.find((one) => names.includes(one.name) && !isList(one))
  if (torn) throw new Error(`Failed to list parameters: ${torn.name} is a list in some operations only`)
  return names
}

/** @param {Json} writes */
function statusWrites({ 'consults-transitions': consultsTransitions, machine, to, ...others }) {
  return { machine, consultsTransitions, to, ...others }
}

/**
 * What a caller needs, by operation.
 * @param {Json} document
 */
export function renderPrivileges(document) {
  /** @type {Json[]} */
  const list = document['x-privileges'] ?? []
  const table = Object.fromEntries(list.map(({ operation, action, privileges }) => [operation, { action, privileges }]))
  return `${header}
import type { OperationId } from './operations.ts'

/** The server's name for what an operation does, and the cluster privileges of which one is enough. */
export interface Permission {
  readonly action: string
  readonly privileges: readonly string[]
}

export const permissions: { readonly [Id in OperationId]: Permission } = ${literal(table)}
`
}

/**
 * The values of every enum that has a name, and whether their letter case counts.
 * @param {Json} document
 */
export function renderEnums(document) {
  const table = Object.fromEntries(
    Object.entries(document.components.schemas)
      .filter(([, schema]) => schema.type === 'string' && schema.enum)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name, { values: schema.enum, caseInsensitive: schema['x-case-insensitive'] === true }]),
  )
  return `${header}
export interface Enum<Value extends string = string> {
  readonly values: readonly Value[]
  /** Whether any letter case is taken; what is stored is spelled as here. */
  readonly caseInsensitive: boolean
}

export const enums = ${literal(table)} as const satisfies Record<string, Enum>
`
}

/**
 * The server's own 500s.
 * @param {Json} document
 */
export function renderSlips(document) {
  return `${header}
/** Requests that make the server itself fail with a 500. */
export const serverSlips = ${literal(document['x-server-slips'] ?? [])} as const

export type ServerSlip = (typeof serverSlips)[number]
`
}

/**
 * What older versions of the server do otherwise.
 * @param {Json} document
 */
export function renderVariants(document) {
  return `${header}
export interface VersionVariant {
  readonly id: string
  /** From this version on the server behaves as described. */
  readonly since: string
  readonly before: string
  /** The operations concerned; none means all. */
  readonly operations: readonly string[]
  /** Query parameters of these operations that were unknown before. */
  readonly parameters?: readonly string[]
  /** The table that ruled before. */
  readonly transitions?: { readonly machine: string; readonly table: { readonly [from: string]: readonly string[] } }
  readonly source: string
  readonly confidence: string
}

/** Where older versions of the server behave otherwise. */
export const versionVariants = ${literal(document['x-version-variants'] ?? [])} as const satisfies readonly VersionVariant[]

export type VariantId = (typeof versionVariants)[number]['id']
`
}
