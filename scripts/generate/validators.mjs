import { join } from 'node:path'
import Ajv, { _ } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { rolldown } from 'rolldown'
import { header, jsonSchema, listOperations } from './document.mjs'
import { formats } from './formats.js'
import { pattern } from './pattern.js'
import { leanCode } from './validator-code.mjs'

/** @typedef {import('./document.mjs').Json} Json */

const documents = ['Connector', 'SyncJob', 'Secret']
/** Keywords that say nothing about validity: left out, so that no prose ends up in the compiled code. */
const annotations = new Set(['title', 'description', 'default', 'example', 'examples', 'externalDocs', 'deprecated'])

/**
 * Three modules of validators compiled ahead of time, with their types, and what they share.
 * @param {Json} document
 * @returns {Promise<Map<string, string>>} file name to content
 */
export async function renderValidators(document) {
  const operations = listOperations(document)
  const requests = new Collector()
  const responses = new Collector()
  const whole = new Collector()

  const requestTable = operations.flatMap(({ id, operation }) => {
    const schema = jsonSchema(document, operation.requestBody)
    if (!schema) return []
    const type = `NonNullable<operations['${id}']['requestBody']>['content']['application/json']`
    return [{ key: `'${id}'`, value: requests.add(`${id}.request`, schema), type: `Validator<${type}>` }]
  })
  const responseTable = operations.map(({ id, operation }) => {
    const rows = Object.entries(operation.responses).flatMap(([status, response]) => {
      const schema = jsonSchema(document, response)
      if (!schema || !/^\d+$/.test(status)) return []
      const type = `operations['${id}']['responses'][${status}]['content']['application/json']`
      return [{ key: status, value: responses.add(`${id}.${status}`, schema), type: `Validator<${type}>` }]
    })
    return { key: `'${id}'`, value: object(rows, 'value', '  '), type: object(rows, 'type', '  ') }
  })
  const documentTable = documents.map((name) => ({
    key: name,
    value: whole.add(name, { $ref: `#/components/schemas/${name}` }),
    type: `Validator<Written${name}>`,
  }))

  const schemas = mapValues(document.components.schemas, forAjv)
  const sources = {
    'request-validators': `${requests.compile(schemas)}\nexport const requestValidators = ${object(requestTable, 'value')}`,
    'response-validators': `${responses.compile(schemas)}\nexport const responseValidators = ${object(responseTable, 'value')}`,
    'document-validators': `${whole.compile(mapValues(widenDocuments(document), forAjv))}\nexport const documentValidators = ${object(documentTable, 'value')}`,
  }
  const files = await bundle(sources)
  files.set('validator.ts', validatorTypes)
  files.set('request-validators.d.ts', declaration('requestValidators', object(requestTable, 'type'), 'operations'))
  files.set('response-validators.d.ts', declaration('responseValidators', object(responseTable, 'type'), 'operations'))
  const written = documents.map((name) => `Written${name}`).join(', ')
  files.set(
    'document-validators.d.ts',
    declaration('documentValidators', object(documentTable, 'type'), written, './documents.ts'),
  )
  files.set('documents.ts', renderDocuments(document))
  return files
}

/** An instant as the connector service writes it: `+00:00` for `Z`, and any fraction of a second. */
const utcAsOffset = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?\\+00:00$'

/**
 * The schemas, with documents widened by what those written straight to the index may hold besides (`x-direct-writes`).
 * @param {Json} document
 * @returns {Json}
 */
function widenDocuments({ components: { schemas } }) {
  const { pattern, ...timestamp } = schemas.Timestamp
  const instant = { ...timestamp, pattern: `(?:${pattern})|(?:${utcAsOffset})` }
  return mapValues(schemas, (schema) => {
    const writes = schema['x-direct-writes']
    if (!writes) return schema
    const properties = { ...schema.properties }
    for (const name of writes['utc-as-offset']) properties[name] = instant
    for (const name of writes.nullable) properties[name] = orNull(properties[name])
    for (const name of writes.extra ?? []) properties[name] = {}
    return { ...schema, properties }
  })
}

/** @param {Json} schema */
function orNull(schema) {
  if (schema.$ref) return { anyOf: [{ $ref: schema.$ref }, { type: 'null' }] }
  return { ...schema, type: [...new Set([schema.type, 'null'].flat())] }
}

/**
 * The types that go with it.
 * @param {Json} document
 */
function renderDocuments({ components: { schemas } }) {
  const types = documents.map((name) => {
    const plain = `components['schemas']['${name}']`
    const { who, nullable, extra = [] } = schemas[name]['x-direct-writes'] ?? {}
    if (!who) return `export type Written${name} = ${plain}\n`
    const fields = nullable.map((/** @type {string} */ field) => `\n  | '${field}'`).join('')
    const others = extra.map((/** @type {string} */ field) => `readonly '${field}'?: unknown`)
    const besides = others.length > 0 ? ` & { ${others.join('; ')} }` : ''
    return `/** As it can be met in the index. Some fields are written there directly, by ${who} */
export type Written${name} = OrNull<
  ${plain},${fields}
>${besides}
`
  })
  const directWrites = Object.fromEntries(
    ['Connector', 'SyncJob'].map((name) => {
      const { nullable, 'utc-as-offset': utcAsOffset } = schemas[name]['x-direct-writes']
      return [name, { nullable, utcAsOffset }]
    }),
  )
  const widened = widenDocuments({ components: { schemas } })
  const fields = Object.fromEntries(documents.map((name) => [name, Object.keys(widened[name].properties)]))
  return `${header}
import type { components } from './types.ts'

/** All fields that a document may have. */
export const documentFields = ${JSON.stringify(fields, null, 2)} as const

/** Where documents that were written straight to the index may have null, and instants that end in +00:00. */
export const directWrites = ${JSON.stringify(directWrites, null, 2)} as const

type OrNull<Document, Field extends keyof Document> = {
  [Name in keyof Document]: Name extends Field ? Document[Name] | null : Document[Name]
}

${types.join('\n')}`
}

/** The schemas that one module validates by, each compiled once however often it is used. */
class Collector {
  /** @type {Map<string, string>} export name to key of the schema */
  #exports = new Map()
  /** @type {Json[]} */
  #inline = []

  /**
   * @param {string} name of a schema that is written in place
   * @param {Json} schema
   * @returns {string} the variable that holds the validator
   */
  add(name, schema) {
    const key = schema.$ref ? schema.$ref.replace('#/components/schemas/', 'spec#/$defs/') : name
    const variable = `is_${key.replace('spec#/$defs/', '').replaceAll(/\W/g, '_')}`
    if (!schema.$ref) this.#inline.push({ $id: key, ...forAjv(schema) })
    this.#exports.set(variable, key)
    return variable
  }

  /** @param {Json} schemas */
  compile(schemas) {
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      strictTypes: false,
      strictRequired: false,
      inlineRefs: false,
      code: {
        source: true,
        esm: true,
        lines: true,
        optimize: 1,
        formats: _`require(${'formats'})`,
        regExp: Object.assign(pattern, { code: 'pattern' }),
      },
    })
    // No schema here uses what these two keep track of, which costs code in every validator.
    Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
    for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
    ajv.addSchema({ $id: 'spec', $defs: schemas })
    for (const schema of this.#inline) ajv.addSchema(schema)
    return leanCode(standaloneCode(ajv, Object.fromEntries(this.#exports)))
      .replaceAll(/^export const is_/gm, 'const is_')
      .replaceAll(/= require\("formats"\)/g, '= formats')
      .concat("\nimport { formats } from 'formats'\nimport { pattern } from 'pattern'\n")
  }
}

const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const subschemas = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'not',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
])

/**
 * A schema of the description as ajv takes it: without annotations, and with references into the schema named `spec`.
 * @param {any} schema
 * @returns {any}
 */
function forAjv(schema) {
  if (Array.isArray(schema)) return schema.map(forAjv)
  if (schema === null || typeof schema !== 'object') return schema
  /** @type {Json} */
  const kept = {}
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.has(key) || key.startsWith('x-')) continue
    if (key === '$ref') kept[key] = value.replace('#/components/schemas/', 'spec#/$defs/')
    else if (schemaMaps.has(key)) kept[key] = mapValues(value, forAjv)
    else kept[key] = subschemas.has(key) ? forAjv(value) : value
  }
  return kept
}

/**
 * @param {Json} map
 * @param {(value: any) => any} change
 */
function mapValues(map, change) {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}

/**
 * Puts ajv's small helpers in, so that the result depends on no package.
 * @param {Record<string, string>} sources module name to code
 */
async function bundle(sources) {
  const build = await rolldown({
    input: Object.fromEntries(Object.keys(sources).map((name) => [name, name])),
    cwd: import.meta.dirname,
    platform: 'neutral',
    plugins: [
      {
        name: 'sources',
        resolveId: (id) => {
          if (id === 'formats' || id === 'pattern') return join(import.meta.dirname, `${id}.js`)
          return id in sources ? { id, moduleSideEffects: false } : undefined
        },
        load: (id) => sources[id],
        // Where ajv would find its own helpers is of no use once they are bundled.
        transform: (code) => code.replace(/^\w+\.code = 'require\(.*$/gm, ''),
      },
    ],
  })
  const { output } = await build.generate({
    format: 'esm',
    comments: false,
    // Nobody reads these, and every import of the package has to.
    minify: true,
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [{ name: 'validator-helpers', test: /node_modules|rolldown\/runtime|(formats|pattern)\.js/ }],
    },
  })
  await build.close()
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const file of output) {
    if (file.type !== 'chunk' || files.has(file.fileName))
      throw new Error(`Failed to bundle: unexpected ${file.fileName}`)
    files.set(file.fileName, `${header}${file.code.replaceAll(/^\/\/ .*\n/gm, '')}`)
  }
  return files
}

const validatorTypes = `${header}
/** One thing that is wrong with a value. */
export interface ValidationError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Tells whether a value has the shape; \`errors\` then holds what the last call found wrong with it. */
export interface Validator<T = unknown> {
  (value: unknown): value is T
  errors?: ValidationError[] | null
}
`

/**
 * @param {string} name
 * @param {string} type
 * @param {string} imported
 * @param {string} [from]
 */
function declaration(name, type, imported, from = './types.ts') {
  return `${header}
import type { ${imported} } from '${from}'
import type { Validator } from './validator.ts'

export declare const ${name}: ${type}
`
}

/**
 * @param {{ key: string, value: string, type: string }[]} rows
 * @param {'value' | 'type'} what
 * @param {string} [indent]
 */
function object(rows, what, indent = '') {
  if (rows.length === 0) return '{}'
  const readonly = what === 'type' ? 'readonly ' : ''
  const comma = what === 'type' ? '' : ','
  return `{\n${rows.map((row) => `${indent}  ${readonly}${row.key}: ${row[what]}${comma}\n`).join('')}${indent}}`
}
