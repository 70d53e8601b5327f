import { asError, type Fault, isAccepted, withBody, withMembers } from './fault.ts'

type Json = Record<string, unknown>

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

/** Faults of the operations of the connector service. */
export const connectorServiceFaults: readonly Fault[] = [
  {
    operation: 'connector.check_in',
    title: 'writes nothing',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.check_in',
    title: 'writes the time of an hour ago',
    caughtBy: ['timestamps'],
    alone: true,
    tamper: (call) => {
      if (isAccepted(call)) call.write({ last_seen: anHourAgo() })
      return undefined
    },
  },
  {
    operation: 'connector.check_in',
    title: 'sets the status too',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: 'connected' })
      return undefined
    },
  },
  {
    operation: 'connector.check_in',
    title: 'takes a body',
    caughtBy: ['acceptance'],
    alter: (request) => ({ ...request, body: '' }),
  },
  {
    operation: 'connector.check_in',
    title: 'takes parameters that it does not know',
    caughtBy: ['acceptance'],
    alter: (request) => ({ ...request, url: String(request.url.split('?')[0]) }),
  },
  {
    operation: 'connector.update_status',
    title: 'lets a connector become whatever is asked for',
    caughtBy: ['transition'],
    tamper: (call) => {
      if (!isTransitionRefusal(call.received)) return undefined
      call.write({ status: call.sent['status'] })
      return withBody(call, { result: 'updated' }, 200)
    },
  },
  {
    operation: 'connector.update_status',
    title: 'refuses configured → connected',
    caughtBy: ['transition'],
    tamper: (call) => {
      if (!isAccepted(call) || call.before?.['status'] !== 'configured' || call.sent['status'] !== 'connected')
        return undefined
      call.undo()
      const reason =
        'Invalid transition attempt from [configured] to [connected]. Such a status transition is not supported by the Connector Protocol.'
      return asError(call, 400, 'status_exception', reason)
    },
  },
  {
    operation: 'connector.update_status',
    title: 'refuses created → needs_configuration of a connector that has been checked in',
    caughtBy: ['transition'],
    alone: true,
    tamper: (call) => {
      const isFirst = call.before?.['status'] === 'created' && call.sent['status'] === 'needs_configuration'
      if (!isAccepted(call) || !isFirst || call.before?.['last_seen'] === undefined) return undefined
      call.undo()
      const reason =
        'Invalid transition attempt from [created] to [needs_configuration]. Such a status transition is not supported by the Connector Protocol.'
      return asError(call, 400, 'status_exception', reason)
    },
  },
  {
    operation: 'connector.update_status',
    title: 'answers that it has written, and has not',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.update_status',
    title: 'refuses, and writes all the same',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isTransitionRefusal(call.received)) call.write({ status: call.sent['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_status',
    title: 'says updated where nothing changes',
    caughtBy: ['result'],
    tamper: (call) => (call.received['result'] === 'noop' ? withMembers(call, { result: 'updated' }) : undefined),
  },
  {
    operation: 'connector.last_sync',
    title: 'writes last_seen too',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ last_seen: new Date().toISOString() })
      return undefined
    },
  },
  {
    operation: 'connector.last_sync',
    title: 'replaces the cursor, where it should merge',
    caughtBy: ['effect'],
    tamper: (call) => {
      const { sync_cursor } = call.sent
      if (isAccepted(call) && typeof sync_cursor === 'object' && sync_cursor !== null) call.write({ sync_cursor })
      return undefined
    },
  },
  {
    operation: 'connector.update_error',
    title: 'does not set the status',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_error',
    title: 'wraps its errors in the short form',
    caughtBy: ['error'],
    tamper: (call) => (call.response.status === 404 ? withBody(call, { error: 'not found', status: 404 }) : undefined),
  },
]

function isTransitionRefusal(body: Json): boolean {
  return /transition/i.test(JSON.stringify(body['error'] ?? ''))
}
