import { isTransition } from '../../domain/machine.ts'
import type { Profile } from '../../domain/profile.ts'
import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import { type OperationDescription, operationTable } from '../../spec/generated/operations.ts'
import type { Exchange } from '../exchange.ts'
import type { Knowledge } from '../history/knowledge.ts'
import { predict } from '../history/predict.ts'
import { creates, kindOf, subjectOf } from '../history/subject.ts'
import type { Edge, Finding } from '../violation.ts'
import type { Check } from './check.ts'

/** `x-transitions` says which status may follow which, `x-status-writes` who asks it. */
export const transition: Check = {
  name: 'transition',
  question: 'Is a legal change of status accepted, and an illegal one refused?',
  run(exchange, { known, profile }) {
    const attempt = attemptOf(exchange, known, profile)
    if (!attempt) return []
    const { edge, isLegal, isAccepted } = attempt
    if (isLegal === isAccepted) return []
    const { operation, response } = exchange
    const change = `${edge.from} → ${edge.to}`
    return [
      {
        check: 'transition',
        severity: 'error',
        subject: 'status',
        path: '',
        expected: isLegal ? `${change} is accepted` : `${change} is refused with 400`,
        received: `${response.status}, ${isAccepted ? 'accepted' : 'refused'}`,
        spec: operation && contractTable[operation].statusWritesPlace,
        edge,
      },
    ] satisfies Finding[]
  },
}

/** A request to change a status, and what became of it. */
export interface Attempt {
  readonly edge: Edge
  readonly isLegal: boolean
  readonly isAccepted: boolean
}

/** Reads an exchange as an attempt to change a status; nothing when it is none, when it failed for another reason, or when the status before is not known. */
export function attemptOf(exchange: Exchange, known: Knowledge, profile: Profile): Attempt | undefined {
  const { operation, response } = exchange
  const subject = subjectOf(exchange)
  if (!operation || subject?.id === undefined || creates(operation)) return undefined
  const writes = (operationTable[operation] as OperationDescription).statusWrites[0]
  const document = known.get(kindOf(operation), subject.id)
  if (!writes || document.status === undefined || document.existence !== 'exists') return undefined
  const isAccepted = response.status === 200
  if (!isAccepted && !isRefusal(exchange)) return undefined
  const written = predict(exchange, operation, document, profile).find(({ path }) => path === '/status')
  if (written?.outcome.is !== 'value') return undefined
  const machine = writes.machine as Edge['machine']
  const edge = { machine, from: document.status, to: String(written.outcome.value) }
  const table = profile.table(machine) ?? machines[machine]
  return { edge, isLegal: !writes.consultsTransitions || isTransition(table, edge.from, edge.to), isAccepted }
}

const machines = { ConnectorStatus: connectorStatusMachine, SyncStatus: syncStatusMachine }

/** A 400 that is about the change, and not about the request. */
function isRefusal({ response, received }: Exchange): boolean {
  if (response.status !== 400 || !isObject(received)) return false
  const { error } = received
  return isObject(error) && error['type'] === 'status_exception' && /transition/i.test(String(error['reason']))
}
