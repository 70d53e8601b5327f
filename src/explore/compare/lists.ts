import { compareUtf8 } from '../../json/utf8.ts'
import { isObject, type JsonObject } from '../../json/value.ts'
import type { Change } from '../difference.ts'
import { sortable } from './instants.ts'
import { type Comparison, compareValues } from './values.ts'

export interface ListComparison extends Comparison {
  readonly kind: 'connector' | 'sync_job'
  /** Whether the request asked for a part of the list. */
  readonly isPage: boolean
  /** Whether the target has documents that the run has not made. */
  readonly hasStrangers: boolean
  /** Whether an id of the target's is one of the run. */
  owns(id: unknown): boolean
}

interface List extends JsonObject {
  results: JsonObject[]
}

/** Whether both are lists whose documents have their ids: `filter_path` may leave them out. */
export function areLists(target: unknown, model: unknown): boolean {
  return isList(target) && isList(model)
}

function isList(value: unknown): value is List {
  if (!isObject(value) || !Array.isArray(value['results'])) return false
  return value['results'].every((one) => isObject(one) && typeof one['id'] === 'string')
}

/**
 * Compares the documents of the run in two lists one by one, and their order by what the list is sorted by: which of two with the same
 * index name, or of the same instant, comes first is nobody's business. With strangers about, neither counts nor the cut of a page can be
 * compared.
 */
export function compareLists(target: unknown, model: unknown, by: ListComparison): Change[] {
  const { results, ...rest } = target as List
  const { results: modelResults, ...modelRest } = model as List
  if (by.hasStrangers) {
    delete rest['count']
    delete modelRest['count']
  }
  const own = by.hasStrangers ? results.filter(({ id }) => by.owns(id)) : results
  const theirs = new Map(own.map((one) => [by.unfill.target(String(one['id'])), one]))
  const ours = new Map(modelResults.map((one) => [by.unfill.model(String(one['id'])), one]))
  const changes = compareValues(rest, modelRest, '', by)
  for (const [i, [role, document]] of [...ours].entries()) {
    const other = theirs.get(role)
    if (other) changes.push(...compareValues(other, document, `/results/${i}`, by))
  }
  const isCut = by.isPage || (by.hasStrangers && target !== null && Number((target as List)['count']) > results.length)
  const roles = { target: [...theirs.keys()], model: [...ours.keys()] }
  const change = (kind: Change['kind']): Change => ({ subject: 'body', path: '/results', kind, ...roles })
  if (!isCut) {
    if (roles.model.some((role) => !theirs.has(role))) changes.push(change('missing'))
    if (roles.target.some((role) => !ours.has(role))) changes.push(change('extra'))
  } else if (!by.hasStrangers && !isSameCut(own, modelResults, by.kind)) changes.push(change('value'))
  if (own.some((one, i) => i > 0 && isAfter(own[i - 1] ?? one, one, by.kind))) changes.push(change('order'))
  return changes
}

/** Which of several connectors with one index name a page ends with is open; the index names are not. */
function isSameCut(theirs: readonly JsonObject[], ours: readonly JsonObject[], kind: ListComparison['kind']): boolean {
  if (theirs.length !== ours.length) return false
  if (kind === 'sync_job') return true
  return theirs.every((one, i) => (one['index_name'] ?? null) === (ours[i]?.['index_name'] ?? null))
}

/** Connectors go by index name, those without one last; sync jobs from the newest to the oldest. */
function isAfter(a: JsonObject, b: JsonObject, kind: ListComparison['kind']): boolean {
  const [x, y] = kind === 'connector' ? [a['index_name'], b['index_name']] : [b['created_at'], a['created_at']]
  if (typeof y !== 'string') return false
  if (typeof x !== 'string') return kind === 'connector'
  return kind === 'connector' ? compareUtf8(x, y) > 0 : sortable(x) > sortable(y)
}
