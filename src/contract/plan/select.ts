import { misuse } from '../../errors/misuse.ts'
import { suggest } from '../../json/suggest.ts'
import { type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Case } from './case.ts'
import { caseKinds } from './kinds.ts'

/** Which cases are wanted; what is not given does not restrict. */
export interface Selection {
  /** Such as `scenarios`, `transitions`. */
  readonly kinds?: readonly string[]
  /** Ids of the operations that the cases are about. */
  readonly operations?: readonly string[]
  /** `connector`, `sync job`, `secret`: what the operations belong to. */
  readonly tags?: readonly string[]
  /** How far the operations are available: stabilities, visibilities, `serverless`. Those of one sort widen, another sort restricts. */
  readonly availability?: readonly string[]
  /** A part of the cases: each is in exactly one, and all are of like size. `index` counts from 1 to `of`. */
  readonly shard?: { readonly index: number; readonly of: number }
}

/**
 * Takes the cases that are wanted, in their order.
 * Errors: a kind, operation or tag that there is not, with those it may have been meant for; a shard that there cannot be.
 */
export function selectCases(cases: readonly Case[], selection: Selection): readonly Case[] {
  const { kinds, operations, tags, availability = [], shard } = selection
  const tagOf = ({ operation }: Case) => operationTable[operation].tag
  const known = Object.entries(operationTable)
  checkNames('kind', kinds, caseKinds)
  checkNames(
    'operation',
    operations,
    known.map(([id]) => id),
  )
  checkNames('tag', tags, [...new Set(known.map(([, { tag }]) => tag))])
  checkNames('availability', availability, [...new Set(known.flatMap(([id]) => availabilityOf(id)))])
  const sorts = sortsOf(availability)
  const wanted = cases.filter(
    (one) =>
      (kinds?.includes(one.kind) ?? true) &&
      (operations?.includes(one.operation) ?? true) &&
      (tags?.includes(tagOf(one)) ?? true) &&
      sorts.every((names) => availabilityOf(one.operation).some((name) => names.includes(name))),
  )
  return shard === undefined ? wanted : takeShard(wanted, shard)
}

/** What `x-availability` says of an operation, in single words. */
function availabilityOf(id: string): string[] {
  const { stability, visibility, serverless } = operationTable[id as OperationId].availability
  return [stability, visibility, ...(serverless ? ['serverless'] : [])]
}

/** The names that were asked for, those of one sort together. */
function sortsOf(names: readonly string[]): string[][] {
  const sortOf = (name: string) =>
    name === 'serverless' ? name : /^(public|private)$/.test(name) ? 'visibility' : 'stability'
  const sorts = new Map<string, string[]>()
  for (const name of names) sorts.set(sortOf(name), [...(sorts.get(sortOf(name)) ?? []), name])
  return [...sorts.values()]
}

function checkNames(what: string, names: readonly string[] | undefined, known: readonly string[]): void {
  for (const name of names ?? []) {
    if (known.includes(name)) continue
    const meant = suggest(name, known)
    const help = meant.length > 0 ? `Did you mean [${meant.join('], [')}]?` : `Known are ${known.join(', ')}.`
    throw misuse(`Failed to select cases: there is no ${what} [${name}]. ${help}`)
  }
}

/** Every `of`-th case: neighbours are of one kind and take about as long. */
function takeShard(cases: readonly Case[], { index, of }: { readonly index: number; readonly of: number }): Case[] {
  if (!(Number.isInteger(of) && Number.isInteger(index) && index >= 1 && index <= of)) {
    throw misuse(`Failed to select cases: there is no shard ${index} of ${of}. Give two whole numbers, such as 1 of 4.`)
  }
  return cases.filter((_, i) => i % of === index - 1)
}
