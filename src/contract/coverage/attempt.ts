import { contractTable } from '../../spec/generated/contract.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { KnownDocument } from '../history/knowledge.ts'
import { type Behaviour, predict } from '../history/predict.ts'
import { creates } from '../history/subject.ts'
import type { Edge, Finding } from '../violation.ts'

/** A request for a change of status whose start was known, and what came of it. */
export interface Attempt {
  readonly operation: OperationId
  readonly edge: Edge
  readonly accepted: boolean
  /** Whether it came out as it must not. */
  violated: boolean
}

/** The change of status that a request has asked for, by what was known of its document before it; nothing when it asked for none, or got no say. */
export function attemptOf(
  exchange: Exchange,
  before: KnownDocument | undefined,
  profile: Behaviour,
): Attempt | undefined {
  const { operation, response } = exchange
  if (!operation || !before || before.kind === 'secret' || creates(operation)) return undefined
  const accepted = response.status >= 200 && response.status < 300
  if (!accepted && response.status !== 400) return undefined
  const from = before.status
  if (from === undefined || before.existence !== 'exists') return undefined
  const aim = writesStatus(operation, before.kind) ? aimOf(exchange, operation, before, profile) : undefined
  const to = aim ?? (accepted && stays(operation, from) ? from : undefined)
  if (to === undefined) return undefined
  const machine = before.kind === 'connector' ? 'ConnectorStatus' : 'SyncStatus'
  return { operation, edge: { machine, from, to }, accepted, violated: false }
}

/** Most operations leave the status alone, whatever is sent. */
function writesStatus(operation: OperationId, kind: KnownDocument['kind']): boolean {
  return contractTable[operation].writes[kind]?.some(({ path }) => path === '/status') ?? false
}

function aimOf(exchange: Exchange, operation: OperationId, before: KnownDocument, profile: Behaviour) {
  const aim = predict(exchange, operation, before, profile).find(({ path }) => path === '/status')?.outcome
  return aim?.is === 'value' ? String(aim.value) : undefined
}

/** Whether the description says that an operation writes the status that a document has already, which no prediction tells. */
function stays(operation: OperationId, status: string): boolean {
  const { statusWrites }: OperationDescription = operationTable[operation]
  return statusWrites.some(({ to }) =>
    to.some((target) => target.status === status && (target['from'] as string[] | undefined)?.includes(status)),
  )
}

/** Marks the attempts that findings are about: the last one at a change of status, since a later look may tell what became of it. */
export function blame(attempts: readonly Attempt[], findings: readonly Finding[]): void {
  for (const { edge, severity } of findings) {
    if (!edge || severity !== 'error') continue
    const attempt = attempts.findLast(({ edge: one }) => isSame(one, edge))
    if (attempt) attempt.violated = true
  }
}

function isSame(a: Edge, b: Edge): boolean {
  return a.machine === b.machine && a.from === b.from && a.to === b.to
}
