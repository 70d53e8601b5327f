import type { Document, Pair, Scalar } from 'yaml'
import { maximumDepth, maximumNumberLength, numberTooLong, type Token, tooDeep } from './token-reader.ts'
import { yaml } from './yaml.ts'
import { booleanText, readBoolean, readNumber, readPlain } from './yaml-scalar.ts'

/** One token of a YAML document, or what is wrong in its place. */
export interface YamlEvent {
  readonly start: number
  readonly token?: Token
  readonly text?: string
  /** A number in decimal digits. */
  readonly number?: string | undefined
  readonly fault?: { readonly detail: string; readonly exception?: string; readonly at: number }
}

interface Tokens {
  readonly type: string
  readonly offset?: number
}

const yamlTag = 'tag:yaml.org,2002:'

/** Takes the first document of a text apart, up to the first thing that is wrong with it. */
export function listEvents(text: string): YamlEvent[] {
  const events: YamlEvent[] = []
  const { document, start, deepest } = compose(text)
  if (deepest !== undefined) return [{ start: deepest, fault: { ...nesting, at: deepest } }]
  if (!document) return [{ start: text.length }]
  const walk = new Walk(events)
  const { contents } = document
  // Nothing but comments is no document at all.
  const isEmpty =
    yaml().isScalar(contents) &&
    contents.type === 'PLAIN' &&
    contents.source === '' &&
    contents.tag === undefined &&
    start === undefined
  if (isEmpty && !document.directives?.docStart) return [{ start: text.length }]
  if (isEmpty) return [{ start: text.length, token: 'VALUE_NULL' }]
  walk.node(contents, start, text.length)
  addFault(events, document)
  return events
}

interface Composed {
  readonly document?: Document.Parsed | undefined
  readonly start?: number | undefined
  /** Where the nesting is too deep, for the library as well. */
  readonly deepest?: number
}

function compose(text: string): Composed {
  const { Composer, Parser } = yaml()
  const composer = new Composer({
    schema: 'failsafe',
    version: '1.1',
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  } as const)
  let start: number | undefined
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && start === undefined) {
      start = propertyStart(token.start)
      const deepest = tooDeepIn(token.value)
      if (deepest !== undefined) return { deepest }
    }
    for (const document of composer.next(token)) return { document: document as Document.Parsed, start }
  }
  for (const document of composer.end()) return { document: document as Document.Parsed, start }
  return { document: undefined, start }
}

/** Goes level by level, so that depth itself does no harm; gives where the first node beyond the deepest allowed is. */
function tooDeepIn(outermost: unknown): number | undefined {
  let level = [outermost].filter(isCollection)
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maximumDepth) return level[0]?.offset
    level = level.flatMap(({ items }) => items.flatMap(({ key, value }) => [key, value]).filter(isCollection))
  }
  return undefined
}

interface Collection {
  readonly offset: number
  readonly items: readonly { readonly key?: unknown; readonly value?: unknown }[]
}

function isCollection(token: unknown): token is Collection {
  return typeof token === 'object' && token !== null && 'items' in token
}

const nesting = { detail: tooDeep, exception: 'stream_constraints_exception' }

/** Puts the first error before whatever stands behind it. */
function addFault(events: YamlEvent[], { errors }: Document.Parsed): void {
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
  if (!first) return
  const at = first.pos[0]
  const behind = events.findIndex(({ start }) => start >= at)
  const place = behind < 0 ? events.length : behind
  const fault = { detail: first.message, exception: 'marked_y_a_m_l_exception', at }
  events.splice(place, events.length - place, { start: at, fault })
}

/** Where an anchor or a tag stands before a node; the node begins there. */
function propertyStart(tokens: readonly Tokens[] | undefined): number | undefined {
  return tokens?.find(({ type }) => type === 'anchor' || type === 'tag')?.offset
}

class Walk {
  readonly #events: YamlEvent[]
  #depth = 0

  constructor(events: YamlEvent[]) {
    this.#events = events
  }

  /** `start` is where what stands before a node begins, `end` where a node that is not there would be. */
  node(node: unknown, start: number | undefined, end: number): void {
    const { isAlias, isMap, isScalar, isSeq } = yaml()
    if (isMap(node)) this.#map(node, start)
    else if (isSeq(node)) this.#list(node, start)
    else if (isAlias(node)) this.#add({ start: node.range?.[0] ?? end, token: 'VALUE_STRING', text: node.source })
    else if (isScalar(node)) this.#scalar(node, start)
    else this.#add({ start: end, token: 'VALUE_NULL' })
  }

  #add(event: YamlEvent): void {
    this.#events.push(event)
  }

  #enter(token: Token, start: number): boolean {
    if (++this.#depth <= maximumDepth) {
      this.#add({ start, token })
      return true
    }
    this.#add({ start, fault: { ...nesting, at: start } })
    return false
  }

  #map(map: { items: Pair[]; flow?: boolean | undefined; range?: Range }, start: number | undefined): void {
    const [from, , to] = map.range ?? [0, 0, 0]
    const first = map.items[0]?.srcToken
    if (!this.#enter('START_OBJECT', start ?? Math.min(from, propertyStart(first?.start) ?? from))) return
    const names = new Set<string>()
    for (const { key, value, srcToken } of map.items) {
      if (!this.#name(key, propertyStart(srcToken?.start), names)) return
      const nameEnd = (key as Scalar).range?.[1] ?? from
      this.node(value, propertyStart(srcToken?.sep), nameEnd)
    }
    this.#leave('END_OBJECT', map.flow ? (map.range?.[1] ?? to) - 1 : to)
  }

  #list(
    list: { items: unknown[]; flow?: boolean | undefined; range?: Range; srcToken?: unknown },
    start: number | undefined,
  ): void {
    const [from, , to] = list.range ?? [0, 0, 0]
    if (!this.#enter('START_ARRAY', start ?? from)) return
    const items = (list.srcToken as { items?: { start?: Tokens[] }[] } | undefined)?.items
    for (const [i, item] of list.items.entries()) this.node(item, propertyStart(items?.[i]?.start), from)
    this.#leave('END_ARRAY', list.flow ? (list.range?.[1] ?? to) - 1 : to)
  }

  #leave(token: Token, start: number): void {
    this.#depth--
    this.#add({ start, token })
  }

  #name(key: unknown, start: number | undefined, names: Set<string>): boolean {
    const { isMap, isScalar, isSeq } = yaml()
    if (!isScalar(key)) {
      const event = isMap(key) ? 'MappingStartEvent' : isSeq(key) ? 'SequenceStartEvent' : 'AliasEvent'
      const at = start ?? (key as { range?: Range } | null)?.range?.[0] ?? 0
      const detail = `Expected a field name (Scalar value in YAML), got this instead: <org.yaml.snakeyaml.events.${event}(anchor=null, tag=null, implicit=true)>`
      this.#add({ start: at, fault: { detail, at } })
      return false
    }
    const text = textOf(key)
    const [from, to] = key.range ?? [0, 0]
    if (names.has(text)) {
      this.#add({ start: from, fault: { detail: `Duplicate field '${text}'`, at: to } })
      return false
    }
    names.add(text)
    this.#add({ start: start ?? from, token: 'FIELD_NAME', text })
    return true
  }

  #scalar(scalar: Scalar, before: number | undefined): void {
    const text = textOf(scalar)
    const [from, to] = scalar.range ?? [0, 0]
    const start = before ?? from
    const { token, number } = read(scalar, text)
    if (token === 'VALUE_BOOLEAN') this.#add({ start, token, text: booleanText(text) })
    else if (token === 'VALUE_EMBEDDED_OBJECT') this.#add({ start, token, text: text.replace(/\s/g, '') })
    else if (token === 'VALUE_NUMBER' && number === undefined) {
      this.#add({ start, token, fault: { detail: `Malformed numeric value '${text}'`, at: to } })
    } else if (token === 'VALUE_NUMBER' && text.length > maximumNumberLength && lengthOf(text) > maximumNumberLength) {
      this.#add({ start, token, fault: { ...numberTooLong(lengthOf(text)), at: start } })
    } else this.#add({ start, token, text, number })
  }
}

type Range = [number, number, number] | null | undefined

/** Underscores in a number are not counted, its sign is. */
function lengthOf(number: string): number {
  return number.replaceAll('_', '').length
}

function textOf({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '')
}

function read({ tag, type }: Scalar, text: string): { token: Token; number?: string | undefined } {
  if (tag === undefined || tag === '!') return type === 'PLAIN' ? readPlain(text) : { token: 'VALUE_STRING' }
  const string = { token: 'VALUE_STRING' } as const
  switch (tag) {
    case `${yamlTag}binary`:
      return { token: 'VALUE_EMBEDDED_OBJECT' }
    case `${yamlTag}bool`:
      return readBoolean(text) ?? string
    case `${yamlTag}int`:
    case `${yamlTag}float`:
      return readNumber(text) ?? string
    default:
      return string
  }
}
