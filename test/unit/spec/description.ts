import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export { quotedRequest } from '../../../scripts/generate/quoted-request.js'

// biome-ignore lint/suspicious/noExplicitAny: the description is walked as plain JSON, of whatever depth
export type Json = Record<string, any>

/** The bundled description, as `npm run generate` leaves it. */
export const description: Json = JSON.parse(
  readFileSync(new URL('../../../openapi/connector-api.bundled.json', import.meta.url), 'utf8'),
)

/** The value at a local reference, or the node itself. */
export function resolve(node: Json, root: Json = description): Json {
  if (typeof node?.$ref !== 'string') return node
  const steps = node.$ref
    .slice(2)
    .split('/')
    .map((step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = steps.reduce((value: Json, step: string) => value?.[step], root)
  if (found === undefined) throw new Error(`Failed to resolve ${node.$ref}`)
  return resolve(found, root)
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly json: Json
}

/** Every operation object, aliases included. */
export function listOperations(root: Json = description): Operation[] {
  return Object.entries<Json>(root.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, json]) => ({
      id: json.operationId,
      method,
      path,
      json: resolve(json, root),
    })),
  )
}

export interface Example {
  /** Where it stands, for the test's name. */
  readonly at: string
  readonly schema: Json
  readonly value: unknown
}

const examplesOf = (at: string, holder: Json, schema: Json): Example[] =>
  Object.entries<Json>(holder.examples ?? {}).map(([name, example]) => ({
    at: `${at} ${name}`,
    schema,
    value: resolve(example).value,
  }))

function examplesOfContent(at: string, content: Json = {}): Example[] {
  return Object.entries<Json>(content).flatMap(([type, media]) => examplesOf(`${at} ${type}`, media, media.schema))
}

function examplesOfHeaders(at: string, headers: Json = {}): Example[] {
  return Object.entries<Json>(headers).flatMap(([name, one]) => {
    const header = resolve(one)
    return examplesOf(`${at} ${name}`, header, header.schema)
  })
}

export const requestExamples = ({ id, json }: Operation) =>
  examplesOfContent(`${id} request`, json.requestBody?.content)

export function responseExamples({ id, json }: Operation): Example[] {
  return Object.entries<Json>(json.responses).flatMap(([status, one]) => {
    const response = resolve(one)
    const at = `${id} ${status}`
    return [...examplesOfContent(at, response.content), ...examplesOfHeaders(at, response.headers)]
  })
}

export const parameterExamples = ({ id, json }: Operation): Example[] =>
  (json.parameters ?? []).flatMap((one: Json) => {
    const parameter = resolve(one)
    return examplesOf(`${id} ${parameter.name}`, parameter, parameter.schema)
  })

/** The `examples` keyword of schemas, at every depth. */
export function schemaExamples(schemas: Json = description.components.schemas): Example[] {
  const visit = (at: string, node: unknown): Example[] => {
    if (Array.isArray(node)) return node.flatMap((one, index) => visit(`${at}/${index}`, one))
    if (node === null || typeof node !== 'object') return []
    const schema = node as Json
    const own = Array.isArray(schema.examples)
      ? schema.examples.map((value, index) => ({ at: `${at} example ${index}`, schema, value }))
      : []
    return [
      ...own,
      ...Object.entries(schema).flatMap(([key, value]) => (key === 'examples' ? [] : visit(`${at}/${key}`, value))),
    ]
  }
  return visit('schema', schemas)
}

const componentPrefix = '#/components/schemas/'

/** A copy whose references are the bare names of the schemas, under which the checker knows them. */
function withBareReferences(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key !== '$ref' || typeof value !== 'string') return value
    if (!value.startsWith(componentPrefix)) throw new Error(`Failed to follow ${value}: not a schema component`)
    return value.slice(componentPrefix.length)
  })
}

/** A checker that takes schemas out of the description, knows its components, and refuses keywords it does not know. */
export function createChecker(root: Json = description) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['x-case-insensitive', 'x-direct-writes', 'x-transitions'])
  for (const [name, schema] of Object.entries<Json>(root.components.schemas))
    ajv.addSchema(withBareReferences(schema), name)
  const compiled = new Map<Json, ValidateFunction>()
  return (schema: Json, value: unknown): string[] => {
    let validate = compiled.get(schema)
    if (!validate) {
      validate = ajv.compile(withBareReferences(schema))
      compiled.set(schema, validate)
    }
    return validate(value)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`)
  }
}

/** The property schema at a dotted name such as `connector.sync_cursor`; undefined when there is none. */
export function property(schema: Json, name: string, root: Json = description): Json | undefined {
  return name.split('.').reduce<Json | undefined>((one, step) => {
    const next = one && resolve(one, root).properties?.[step]
    return next && resolve(next, root)
  }, schema)
}
