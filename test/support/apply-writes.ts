import type { WriteRule } from '../../src/spec/generated/contract.ts'
import type { VariantId } from '../../src/spec/generated/variants.ts'
import { escapeStep, setAt, valueAt } from './json-pointer.ts'

/** What the rules may look at. */
export interface Occasion {
  /** The document as it was; nothing where it is made anew. */
  readonly before: object | undefined
  readonly body: unknown
  readonly query: URLSearchParams
  readonly now: string
  readonly behaves: (id: VariantId) => boolean
}

export interface Written {
  /** The document as it must be now. */
  readonly document: object
  /** JSON pointers to the values that some rule has told, those that stay among them. */
  readonly told: readonly string[]
  /** Those of them that are only right as instants. */
  readonly instants: readonly string[]
  /** The rules that applied. */
  readonly rules: readonly WriteRule[]
}

/**
 * Does to a document what rules of `x-writes` say, and nothing else. Written from openapi/SOURCE.md alone, so that the mock and the rules
 * prove each other.
 */
export function applyWrites(rules: readonly WriteRule[], occasion: Occasion): Written {
  const document: object = structuredClone(occasion.before ?? {})
  const told: string[] = []
  const instants: string[] = []
  const applied = rules.filter(
    (rule, index) =>
      holds(rule, occasion) &&
      !rules.slice(0, index).some((earlier) => earlier.path === rule.path && holds(earlier, occasion)),
  )
  for (const { path, value } of applied) {
    if ('each' in value) {
      const members = valueAt(occasion.body, value.each)
      for (const [key, member] of isObject(members) ? Object.entries(members) : []) {
        const pointer = value.into.replace('{key}', escapeStep(key))
        setAt(document, pointer, merged(valueAt(document, pointer), member))
        told.push(pointer)
      }
      continue
    }
    told.push(path)
    const next = valueFor(value, occasion, path)
    if (next !== undefined) setAt(document, path, next)
    if ('body' in value && value.as === 'instant' && next !== undefined) instants.push(path)
  }
  return { document, told, instants, rules: applied }
}

/** The value a rule gives to a field; undefined when the field stays. */
function valueFor(value: Exclude<WriteRule['value'], { each: string }>, occasion: Occasion, path: string): unknown {
  const { before, body, now } = occasion
  if ('now' in value) return now
  if ('constant' in value) return structuredClone(value.constant)
  if ('copy' in value) return structuredClone(valueAt(before, value.copy))
  if ('merge' in value) {
    const sent = valueAt(body, value.merge)
    if (sent === undefined || sent === null) return undefined
    return merged(valueAt(before, path), value.as === 'upper intervals' ? withUpperIntervals(sent) : sent)
  }
  const sent = valueAt(body, value.body)
  if (sent === undefined || (sent === null && value.nullKeeps)) return structuredClone(value.default)
  if (sent === null) return null
  if (value.as === 'lower') return String(sent).toLowerCase()
  if (value.as === 'upper') return String(sent).toUpperCase()
  if (value.as === 'integer') return Math.trunc(Number(sent))
  return structuredClone(sent)
}

function holds({ when = {} }: WriteRule, { before, body, query, behaves }: Occasion): boolean {
  if (when.from && !when.from.includes((before as { status: string } | undefined)?.status ?? '')) return false
  if (when.behaves && !behaves(when.behaves)) return false
  const asked = Object.entries(when.query ?? {})
  if (asked.some(([name, value]) => (query.get(name) ?? 'false') !== value)) return false
  return when.body === undefined || isAs(when.is, valueAt(body, when.body))
}

function isAs(is: NonNullable<WriteRule['when']>['is'], sent: unknown): boolean {
  switch (is) {
    case 'present':
      return sent !== undefined
    case 'absent':
      return sent === undefined
    case 'text':
      return typeof sent === 'string' && sent !== ''
    case 'empty':
      return sent === null || sent === ''
    case 'true':
      return sent === true
    case 'not true':
      return sent !== true
    default:
      throw new Error(`No such condition: ${is}`)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects key by key at every depth, anything else replaced. */
function merged(stored: unknown, sent: unknown): unknown {
  if (!isObject(stored) || !isObject(sent)) return structuredClone(sent)
  const entries = Object.entries(sent).map(([key, value]) => [key, merged(stored[key], value)])
  return { ...stored, ...Object.fromEntries(entries) }
}

const withUpperIntervals = (sent: unknown): unknown =>
  JSON.parse(JSON.stringify(sent), (key, value) =>
    key === 'interval' && typeof value === 'string' ? value.toUpperCase() : value,
  )
