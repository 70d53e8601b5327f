import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'

/** Where the bundled description lies, from the root of the project. */
export const bundledSpec = 'openapi/connector-api.bundled.json'

type Json = Record<string, unknown>
interface Content {
  examples: Record<string, { value: unknown }>
}

/** One operation of the description with what a caller of it needs. */
export interface SpecOperation {
  id: string
  method: string
  /** Path with the first example of every path parameter filled in. */
  url: string
  /** Request examples by name; none when the operation takes no body. */
  bodies: [name: string, body: unknown][]
  /** Bodies that the request schema refuses, by what is wrong with them. */
  badBodies: [what: string, body: unknown][]
  /** Status and first example of the first success response. */
  success: { status: number; body: unknown }
}

const spec = JSON.parse(readFileSync(bundledSpec, 'utf8')) as Json
const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false })
ajv.addSchema(spec as AnySchema, 'spec')

const methods = ['get', 'post', 'put', 'delete']

/** All operations of the description, in its order. */
export const operations: SpecOperation[] = Object.entries(spec['paths'] as Record<string, Json>).flatMap(
  ([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => readOperation(path, method, resolve(item[method]) as Json)),
)

function readOperation(path: string, method: string, operation: Json): SpecOperation {
  const parameters = ((operation['parameters'] ?? []) as unknown[]).map((parameter) => resolve(parameter) as Json)
  const url = path.replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((candidate) => candidate['in'] === 'path' && candidate['name'] === name)
    return encodeURIComponent(String(firstExample(parameter as unknown as Content)))
  })
  const responses = operation['responses'] as Json
  const status = Object.keys(responses).find((key) => key.startsWith('2')) as string
  const content = jsonContent(resolve(responses[status]) as Json)
  const request = operation['requestBody'] ? jsonContent(resolve(operation['requestBody']) as Json) : undefined
  const bodies = request
    ? Object.entries(request.examples).map(([name, example]) => [name, exampleValue(example)] as [string, unknown])
    : []
  const pointer = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/requestBody/content/application~1json/schema`
  return {
    id: operation['operationId'] as string,
    method: method.toUpperCase(),
    url,
    bodies,
    badBodies: request
      ? deriveBadBodies(ajv.compile({ $ref: `spec#${encodeURI(pointer)}` }), bodies[0]?.[1] as Json)
      : [],
    success: { status: Number(status), body: firstExample(content as Content) },
  }
}

/** Spoils a good body in every simple way and keeps what the request schema refuses. */
function deriveBadBodies(accepts: ValidateFunction, good: Json): [string, unknown][] {
  const spoilt: [string, unknown][] = [
    ['a list', [good]],
    ['an unknown field', { ...good, not_a_field_of_this_request: true }],
  ]
  for (const key of Object.keys(good)) {
    const { [key]: _, ...rest } = good
    spoilt.push([`no ${key}`, rest])
    const wrong = [42, 'text', true, [], {}].find((value) => !accepts({ ...good, [key]: value }))
    if (wrong !== undefined) spoilt.push([`${JSON.stringify(wrong)} as ${key}`, { ...good, [key]: wrong }])
  }
  return spoilt.filter(([, body]) => !accepts(body))
}

function jsonContent(holder: Json): Content | undefined {
  return (holder['content'] as Record<string, Content> | undefined)?.['application/json']
}

function firstExample(holder: Content): unknown {
  const [example] = Object.values(holder.examples)
  return exampleValue(example)
}

function exampleValue(example: unknown): unknown {
  return (resolve(example) as { value: unknown }).value
}

function resolve(node: unknown): unknown {
  const ref = (node as Json)['$ref']
  if (typeof ref !== 'string') return node
  const steps = ref
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  return resolve(steps.reduce((at, step) => (at as Json)[step], spec as unknown))
}
