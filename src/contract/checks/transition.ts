import { isTransition } from '../../domain/machine.ts'
import type { Profile } from '../../domain/profile.ts'
import { isObject } from '../../json/value.ts'
import { contractTable } from '../../spec/generated/contract.ts'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'
import { type OperationDescription, operationTable } from '../../spec/generated/operations.ts'
import { type Attempt, attemptOf } from '../coverage/attempt.ts'
import type { Exchange } from '../exchange.ts'
import type { Finding } from '../violation.ts'
import type { Check } from './check.ts'

/** `x-transitions` says which status may follow which, `x-status-writes` who asks it. */
export const transition: Check = {
  name: 'transition',
  question: 'Is a legal change of status accepted, and an illegal one refused?',
  run(exchange, { before, profile }) {
    const attempt = attemptOf(exchange, before, profile)
    if (!attempt || !(attempt.accepted || isRefusal(exchange))) return []
    const { edge, accepted } = attempt
    const isLegal = isAllowed(attempt, profile)
    if (isLegal === accepted) return []
    const { operation, response } = exchange
    const change = `${edge.from} → ${edge.to}`
    return [
      {
        check: 'transition',
        severity: 'error',
        subject: 'status',
        path: '',
        expected: isLegal ? `${change} is accepted` : `${change} is refused with 400`,
        received: `${response.status}, ${accepted ? 'accepted' : 'refused'}`,
        spec: operation && contractTable[operation].statusWritesPlace,
        edge,
      },
    ] satisfies Finding[]
  },
}

/** The table is asked only by operations that the description says ask it. */
function isAllowed({ operation, edge }: Attempt, profile: Profile): boolean {
  const writes = (operationTable[operation] as OperationDescription).statusWrites[0]
  return (
    writes?.consultsTransitions !== true ||
    isTransition(profile.table(edge.machine) ?? machines[edge.machine], edge.from, edge.to)
  )
}

const machines = { ConnectorStatus: connectorStatusMachine, SyncStatus: syncStatusMachine }

/** A 400 that is about the change, and not about the request. */
function isRefusal({ response, received }: Exchange): boolean {
  if (response.status !== 400 || !isObject(received)) return false
  const { error } = received
  return isObject(error) && error['type'] === 'status_exception' && /transition/i.test(String(error['reason']))
}
