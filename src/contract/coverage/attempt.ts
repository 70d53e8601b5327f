import type { Profile } from '../../domain/profile.ts'
import { type OperationDescription, type OperationId, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { Knowledge } from '../history/knowledge.ts'
import { predict } from '../history/predict.ts'
import { creates, subjectOf } from '../history/subject.ts'
import type { Edge, Finding } from '../violation.ts'

/** A request for a change of status whose start was known, and what came of it. */
export interface Attempt {
  readonly operation: OperationId
  readonly edge: Edge
  readonly accepted: boolean
  /** Whether it came out as it must not. */
  violated: boolean
}

/** The change of status that a request has asked for, by what was known before it; nothing when it asked for none, or got no say. */
export function attemptOf(exchange: Exchange, known: Knowledge, profile: Profile): Attempt | undefined {
  const { operation, response } = exchange
  const subject = subjectOf(exchange)
  if (!operation || creates(operation) || subject?.id === undefined || subject.kind === 'secret') return undefined
  const accepted = response.status >= 200 && response.status < 300
  if (!accepted && response.status !== 400) return undefined
  const document = known.get(subject.kind, subject.id)
  const from = document.status
  if (from === undefined || document.existence !== 'exists') return undefined
  const aim = predict(exchange, operation, document, profile).find(({ path }) => path === '/status')?.outcome
  const to = aim?.is === 'value' ? String(aim.value) : accepted && stays(operation, from) ? from : undefined
  if (to === undefined) return undefined
  const machine = subject.kind === 'connector' ? 'ConnectorStatus' : 'SyncStatus'
  return { operation, edge: { machine, from, to }, accepted, violated: false }
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
