import { describe, expect, it } from 'vitest'
import {
  createChecker,
  description,
  type Example,
  type Json,
  listOperations,
  parameterExamples,
  property,
  requestExamples,
  resolve,
  responseExamples,
  schemaExamples,
} from './description.ts'
import { writesForm } from './writes-form.ts'

const operations = listOperations()
const originals = operations.filter((one) => !one.json['x-alias-of'])
const schemas: Json = description.components.schemas
const documents: Json = { connector: schemas.Connector, sync_job: schemas.SyncJob, secret: schemas.Secret }
const machines = Object.entries<Json>(schemas).filter(([, schema]) => schema['x-transitions'])
const slips: Json[] = description['x-server-slips']
const errors = createChecker()

const strings = { type: 'array', items: { type: 'string', minLength: 1 } }
const text = { type: 'string', minLength: 1 }
const fields = { connector: strings, sync_job: strings, secret: strings }
const missing = {
  unknown: {
    enum: ['resource_not_found_exception', 'document_missing_exception', 'index_not_found_exception', 'creates'],
  },
  'soft-deleted': { enum: ['not-found', 'succeeds', 'revives'] },
}
const noop = { enum: ['possible', 'never'] }
const pointer = { type: 'string', pattern: '^(/[^/]+)+$' }
/** Conditions that can be read off a request. */
const shown = { query: { type: 'object', minProperties: 1, additionalProperties: text }, body: pointer }
const confidence = { enum: ['source', 'tests', 'derived', 'unconfirmed'] }

/** What holds instead, or as well, under a condition. */
function variants(required: string[], properties: Json): Json {
  return {
    type: 'array',
    minItems: 1,
    items: { type: 'object', required, additionalProperties: false, properties: { when: text, ...properties } },
  }
}

/** The fields an operation may write in each document, variants included. */
function effectsOf({ json }: { json: Json }): [document: string, names: string[]][] {
  const { noop, variants = [], ...effects } = json['x-effects']
  const conditional = variants.map(({ when, noop, query, body, ...others }: Json) => others)
  return [effects, ...conditional].flatMap((one) => Object.entries<string[]>(one))
}

/** The form of each extension; an extension that is not here is not allowed. */
const extensionForms: Record<string, Json> = {
  'x-alias-of': text,
  'x-availability': {
    type: 'object',
    required: ['since', 'stability', 'visibility', 'serverless'],
    additionalProperties: false,
    properties: {
      since: { type: 'string', pattern: '^\\d+\\.\\d+$' },
      stability: { enum: ['beta', 'experimental'] },
      visibility: { enum: ['public', 'private'] },
      serverless: { type: 'boolean' },
      note: text,
    },
  },
  'x-effects': {
    type: 'object',
    required: ['noop'],
    minProperties: 2,
    additionalProperties: false,
    properties: {
      ...fields,
      noop,
      variants: variants(['when'], { ...shown, ...fields, noop }),
    },
  },
  'x-status-writes': {
    type: 'object',
    required: ['machine', 'consults-transitions', 'to'],
    additionalProperties: false,
    properties: {
      machine: text,
      'consults-transitions': { type: 'boolean' },
      to: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['status', 'when'],
          additionalProperties: false,
          properties: { status: text, when: text, from: { anyOf: [text, strings] } },
        },
      },
    },
  },
  'x-missing': {
    type: 'object',
    required: ['unknown'],
    additionalProperties: false,
    properties: { ...missing, variants: variants(['when', 'unknown'], { ...shown, ...missing }) },
  },
  'x-writes': writesForm,
  'x-docs-versus-server': {
    type: 'array',
    minItems: 1,
    items: {
      type: 'object',
      required: ['docs', 'server', 'confidence'],
      additionalProperties: false,
      properties: { docs: text, server: text, confidence },
    },
  },
  'x-evidence': {
    type: 'object',
    required: ['behaviour', 'tests'],
    additionalProperties: false,
    properties: { behaviour: confidence, tests: { type: 'boolean' }, derived: strings, unconfirmed: strings },
  },
}

function expectValid(examples: readonly Example[]) {
  const wrong = examples.flatMap(({ at, schema, value }) => errors(schema, value).map((error) => `${at}: ${error}`))
  expect(wrong).toEqual([])
}

describe('operations', () => {
  it('are 34, and one alias', () => {
    expect(originals).toHaveLength(34)
    expect(operations).toHaveLength(35)
    expect(new Set(operations.map((one) => one.id)).size).toBe(35)
  })

  it.each([
    ['connector', 21],
    ['sync job', 9],
    ['secret', 4],
  ])('tagged %s are %i', (tag, count) => {
    expect(originals.filter((one) => one.json.tags.includes(tag))).toHaveLength(count)
  })

  it('have one tag each, out of those the root describes', () => {
    const tags = description.tags.map((tag: Json) => tag.name)
    const wrong = operations.filter(({ json }) => json.tags.length !== 1 || !tags.includes(json.tags[0]))
    expect(wrong.map((one) => one.id)).toEqual([])
  })

  it('that are aliases name an operation', () => {
    const wrong = operations.filter(({ json }) => {
      const alias = json['x-alias-of']
      return alias && !originals.some((one) => one.id === alias)
    })
    expect(wrong.map((one) => one.id)).toEqual([])
  })

  it('come with literal paths before parameter paths', () => {
    const paths = Object.keys(description.paths)
    const shadowed = paths.filter((path, index) =>
      paths.slice(0, index).some((earlier) => {
        const pattern = new RegExp(`^${earlier.replace(/\{[^}]+\}/g, '[^/]+')}$`)
        return pattern.test(path) && path.split('{').length < earlier.split('{').length
      }),
    )
    expect(shadowed).toEqual([])
  })
})

describe('examples in the schemas', () => {
  it('are valid', () => expectValid(schemaExamples()))
})

describe('documents as the reference names them', () => {
  it.each(['Connector', 'SyncJob', 'Secret'])('%s is closed', (name) => {
    expect(schemas[name].additionalProperties).toBe(false)
  })
})

describe.each(operations)('$id ($method $path)', (operation) => {
  const { json, path } = operation
  const responses = Object.entries<Json>(json.responses).map(([status, one]) => ({ status, ...resolve(one) }) as Json)

  it('has valid examples', () => {
    expectValid([...requestExamples(operation), ...responseExamples(operation), ...parameterExamples(operation)])
  })

  it('has a request example, if it takes a body', () => {
    if (json.requestBody) expect(requestExamples(operation).length).toBeGreaterThan(0)
  })

  it('has an example for every response with content', () => {
    const without = responses.filter(({ content }) =>
      Object.values<Json>(content ?? {}).some((media) => Object.keys(media.examples ?? {}).length === 0),
    )
    expect(without.map((one) => one.status)).toEqual([])
  })

  it('has no response without content but 413', () => {
    expect(responses.filter((one) => !one.content).map((one) => one.status)).toEqual(json.requestBody ? ['413'] : [])
  })

  it('answers errors with the status they carry', () => {
    const wrong = responses.flatMap(({ status, content }) =>
      Object.values<Json>(content ?? {}).flatMap((media) =>
        Object.entries<Json>(media.examples ?? {})
          .filter(([, example]) => Number(status) >= 400 && resolve(example).value.status !== Number(status))
          .map(([name]) => `${status} ${name}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('names the product on every answer the server names it on', () => {
    const wrong = responses.filter(({ status, headers }) => {
      const named = Object.keys(headers ?? {}).includes('X-Elastic-Product')
      return named === ['401', '403'].includes(status)
    })
    expect(wrong.map((one) => one.status)).toEqual([])
  })

  it('echoes the id of the request on every answer', () => {
    const wrong = responses.filter(({ headers }) => !Object.keys(headers ?? {}).includes('X-Opaque-Id'))
    expect(wrong.map((one) => one.status)).toEqual([])
  })

  it('shows what is refused before it is reached', () => {
    const names = Object.keys(resolve(json.responses['400']).content['application/json'].examples)
    const early = ['bad-error-trace', 'bad-media-type', 'bad-version', 'bad-escape-in-query']
    expect(names).toEqual(expect.arrayContaining(path.includes('{') ? [...early, 'bad-escape-in-path'] : early))
  })

  it('says what becomes of a document that is missing, exactly if its path names one, and of a soft-deleted connector', () => {
    const missing: Json | undefined = json['x-missing']
    expect(missing !== undefined).toBe(path.includes('{'))
    const told = missing ? [missing, ...(missing.variants ?? [])] : []
    expect(told.filter((one) => 'soft-deleted' in one !== path.includes('{connector_id}'))).toEqual([])
  })

  it('lists the answers every operation can give', () => {
    const expected = ['400', '401', '403', '405', '406', '429', ...(json.requestBody ? ['413'] : [])]
    expect(Object.keys(json.responses)).toEqual(expect.arrayContaining(expected))
  })

  it('lists a 500 exactly when it has a server slip', () => {
    const id = json['x-alias-of'] ?? json.operationId
    expect('500' in json.responses).toBe(slips.some((slip) => slip.operations.includes(id)))
  })

  it('declares the parameters of its path', () => {
    const declared = json.parameters.map((one: Json) => resolve(one)).filter((one: Json) => one.in === 'path')
    expect(declared.map((one: Json) => `{${one.name}}`)).toEqual(path.match(/\{[^}]+\}/g) ?? [])
  })

  it('has well-formed extensions, and no unknown ones', () => {
    const used = Object.keys(json).filter((key) => key.startsWith('x-'))
    expect(used).toEqual(expect.arrayContaining(['x-availability', 'x-effects', 'x-evidence']))
    const wrong = used.flatMap((key) => {
      const form = extensionForms[key]
      return form ? errors(form, json[key]).map((error) => `${key}: ${error}`) : [`${key} is unknown`]
    })
    expect(wrong).toEqual([])
  })

  it('writes only fields that its documents have', () => {
    const wrong = effectsOf(operation).flatMap(([document, names]) =>
      names
        .filter((name) => (name === '*' ? names.length > 1 : !property(documents[document], name)))
        .map((name) => `${document}.${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('can answer noop exactly when it says so', () => {
    const outcomes = responses.flatMap(({ content }) => {
      const schema = content && resolve(Object.values<Json>(content)[0]?.schema)
      return schema?.properties?.result?.enum ?? []
    })
    expect(json['x-effects'].noop === 'possible').toBe(outcomes.includes('noop'))
  })

  const writes: Json | undefined = json['x-status-writes']
  it('writes only statuses that its machine has, along its table where that is consulted', () => {
    if (!writes) return
    const machine = schemas[writes.machine]
    expect(machine?.['x-transitions']).toBeDefined()
    const states: string[] = machine.enum
    expect(writes.to.map((one: Json) => one.status).filter((status: string) => !states.includes(status))).toEqual([])
    expect(
      writes.to.flatMap((one: Json) => one.from ?? []).filter((status: string) => !states.includes(status)),
    ).toEqual([])
    const unreachable = writes.to.filter(({ status, from = states }: Json) =>
      [from].flat().every((one: string) => !machine['x-transitions'][one].includes(status)),
    )
    expect(writes['consults-transitions'] ? unreachable : []).toEqual([])
  })

  it('says that it writes a status exactly when its effects do', () => {
    const written = effectsOf(operation).some(
      ([document, names]) =>
        document !== 'secret' && (names.includes('status') || (names.includes('*') && operation.method !== 'delete')),
    )
    expect(writes !== undefined).toBe(written)
  })
})

describe('request bodies that a 400 example quotes', () => {
  const quoted = operations.flatMap(({ id, json }) => {
    const media = json.requestBody?.content['application/json']
    const refused = resolve(json.responses['400'])
    return Object.entries<Json>(refused.content['application/json'].examples).flatMap(([name, holder]) => {
      const example = resolve(holder)
      const source = `${example.summary ?? ''} ${example.description ?? ''}`.match(/[Bb]ody `([^`]+)`/)?.[1]
      return media && source ? [{ at: `${id} ${name}`, source, schema: media.schema, error: example.value.error }] : []
    })
  })
  const parsed = quoted.flatMap((one) => {
    try {
      return [{ ...one, body: JSON.parse(one.source) as unknown }]
    } catch {
      return []
    }
  })

  it('are many', () => expect(parsed.length).toBeGreaterThan(50))

  it('are refused by the schema too, unless it is the state that refuses them', () => {
    const accepted = parsed.filter(
      ({ error, schema, body }) => error.type !== 'status_exception' && errors(schema, body).length === 0,
    )
    expect(accepted.map((one) => `${one.at}: ${one.source}`)).toEqual([])
  })

  it('have the error at the place the reason gives', () => {
    const misplaced = parsed.flatMap(({ at, source, error }) => {
      const match =
        /^\[1:(\d+)\] \[\w+\] (?:(\w+) doesn't support|unknown field \[([^\]]+)\]|failed to parse field|Expected)/.exec(
          error.reason,
        )
      if (!match) return []
      const [, column, mistyped, unknown] = match
      const right = mistyped
        ? valueColumns(source, mistyped)
        : unknown
          ? nameColumns(source, unknown)
          : tokenColumns(source)
      return right.includes(Number(column)) ? [] : [`${at}: ${column} in ${source}, expected one of ${right}`]
    })
    expect(misplaced).toEqual([])
  })
})

/** Columns count bytes from 1. */
const byteColumn = (source: string, offset: number) => Buffer.byteLength(source.slice(0, offset)) + 1

const columnsOf = (source: string, pattern: RegExp, end: boolean) =>
  [...source.matchAll(pattern)].map((match) => byteColumn(source, match.index + (end ? match[0].length : 0)))

const valueColumns = (source: string, name: string) => columnsOf(source, new RegExp(`"${name}"\\s*:\\s*`, 'g'), true)
const nameColumns = (source: string, name: string) => columnsOf(source, new RegExp(`"${name}"\\s*:`, 'g'), false)
const tokenColumns = (source: string) =>
  columnsOf(source, /"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null|[[\]{}]/g, false)

describe.each(machines)('the machine %s', (_, schema) => {
  it('has a line for every status and no other, and leads to known ones', () => {
    const table: Record<string, string[]> = schema['x-transitions']
    expect(Object.keys(table).toSorted()).toEqual([...schema.enum].toSorted())
    expect(
      Object.values(table)
        .flat()
        .filter((status) => !schema.enum.includes(status)),
    ).toEqual([])
    for (const next of Object.values(table)) expect(new Set(next).size).toBe(next.length)
  })
})

describe('machines', () => {
  it('are the two that are documented', () => {
    expect(machines.map(([name]) => name).toSorted()).toEqual(['ConnectorStatus', 'SyncStatus'])
  })
})

describe('server slips', () => {
  it('are well-formed and name operations', () => {
    const form = {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'operations', 'when', 'status', 'type', 'reason', 'confidence', 'reason-confidence'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
          operations: {
            type: 'array',
            minItems: 1,
            uniqueItems: true,
            items: { enum: originals.map((one) => one.id) },
          },
          when: text,
          status: { const: 500 },
          type: { type: 'string', pattern: '_exception$' },
          reason: { type: ['string', 'null'] },
          confidence,
          'reason-confidence': confidence,
        },
      },
    }
    expect(errors(form, slips)).toEqual([])
  })

  it('have the type and reason that an example of the operation shows', () => {
    const each = slips.flatMap((slip) => slip.operations.map((operation: string) => ({ ...slip, operation })))
    const missing = each.filter(({ operation, type, reason }) => {
      const found = originals.find((one) => one.id === operation)?.json.responses['500']
      const examples = Object.values<Json>(found ? resolve(found).content['application/json'].examples : {})
      return !examples.some(({ value }) => value.error.type === type && value.error.reason === reason)
    })
    expect(missing.map((slip) => `${slip.operation}: ${slip.type}`)).toEqual([])
  })
})

describe('the answer to an unknown path', () => {
  it('has valid examples', () => {
    const media: Json = resolve(description['x-unmatched-path']).content['application/json']
    const examples = Object.entries<Json>(media.examples)
    expect(examples.length).toBeGreaterThan(0)
    expectValid(examples.map(([at, { value }]) => ({ at, schema: media.schema, value })))
  })
})
