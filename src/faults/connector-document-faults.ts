import { type Fault, isAccepted, withBody, withMembers, withoutParameter, withStatus } from './fault.ts'

/** Faults of the operations that make, show and remove connectors. */
export const connectorDocumentFaults: readonly Fault[] = [
  {
    operation: 'connector.put',
    title: 'answers 200 for a new connector',
    caughtBy: ['existence'],
    tamper: (call) => (call.response.status === 201 ? withStatus(call, 200) : undefined),
  },
  {
    operation: 'connector.put',
    title: 'merges into the connector that was there, where it should start anew',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && call.before?.['description'] !== undefined && !('description' in call.sent)) {
        call.write({ description: call.before['description'] })
      }
      return undefined
    },
  },
  {
    operation: 'connector.put',
    title: 'begins with the status configured',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: 'configured' })
      return undefined
    },
  },
  {
    operation: 'connector.put',
    title: 'does not bring back a connector that was deleted softly',
    caughtBy: ['existence'],
    tamper: (call) => {
      if (call.before?.['deleted'] === true) call.write({ deleted: true })
      return undefined
    },
  },
  {
    operation: 'connector.post',
    title: 'answers with an id under which nothing is stored',
    caughtBy: ['existence'],
    tamper: (call) => (isAccepted(call) && !('id' in call.sent) ? withMembers(call, { id: `${call.id}x` }) : undefined),
  },
  {
    operation: 'connector.post',
    title: 'answers 200',
    caughtBy: ['status'],
    tamper: (call) => (isAccepted(call) ? withStatus(call, 200) : undefined),
  },
  {
    operation: 'connector.get',
    title: 'leaves out the status',
    caughtBy: ['schema'],
    tamper: (call) => (isAccepted(call) ? withMembers(call, { status: undefined }) : undefined),
  },
  {
    operation: 'connector.get',
    title: 'writes a flag as text',
    caughtBy: ['schema'],
    tamper: (call) =>
      isAccepted(call) && 'is_native' in call.received ? withMembers(call, { is_native: 'false' }) : undefined,
  },
  {
    operation: 'connector.get',
    title: 'shows a status that is not described',
    caughtBy: ['schema'],
    tamper: (call) => (call.received['status'] === 'connected' ? withMembers(call, { status: 'healthy' }) : undefined),
  },
  {
    operation: 'connector.get',
    title: 'shows a member that is not described',
    caughtBy: ['drift'],
    tamper: (call) => (isAccepted(call) ? withMembers(call, { _version: 7 }) : undefined),
  },
  {
    operation: 'connector.get',
    title: 'shows connectors that were deleted softly',
    caughtBy: ['existence'],
    tamper: (call) =>
      call.after?.['deleted'] === true && call.response.status === 404 ? withBody(call, call.after, 200) : undefined,
  },
  {
    operation: 'connector.list',
    title: 'lists the last first',
    caughtBy: ['list'],
    tamper: (call) =>
      Array.isArray(call.received['results'])
        ? withMembers(call, { results: call.received['results'].toReversed() })
        : undefined,
  },
  {
    operation: 'connector.list',
    title: 'counts the page and not the whole',
    caughtBy: ['list', 'reply'],
    tamper: (call) =>
      Array.isArray(call.received['results'])
        ? withMembers(call, { count: call.received['results'].length })
        : undefined,
  },
  {
    operation: 'connector.list',
    title: 'does not filter by service type',
    caughtBy: ['list'],
    alter: (request) => withoutParameter(request, 'service_type'),
  },
  {
    operation: 'connector.list',
    title: 'leaves out the first connector',
    caughtBy: ['list'],
    tamper: (call) => {
      const { results, count } = call.received
      if (!Array.isArray(results) || results.length === 0) return undefined
      return withMembers(call, { results: results.slice(1), count: Number(count) - 1 })
    },
  },
  {
    operation: 'connector.list',
    title: 'answers 206 for the rest of a list',
    caughtBy: ['status'],
    alone: true,
    tamper: (call) =>
      isAccepted(call) && /[?&]from=2(&|$)/.test(call.request.url) ? withStatus(call, 206) : undefined,
  },
  {
    operation: 'connector.list',
    title: 'takes the parameter refresh, which it does not have',
    caughtBy: ['acceptance'],
    alone: true,
    alter: (request) => withoutParameter(request, 'refresh'),
  },
  {
    operation: 'connector.delete',
    title: 'deletes for good, where it should mark only',
    caughtBy: ['existence'],
    tamper: ({ mock, request, response }) => {
      if (response.status === 200) mock.handle({ ...request, url: `${request.url.split('?')[0]}?hard=true` })
      return undefined
    },
  },
  {
    operation: 'connector.delete',
    title: 'marks only, where it should delete for good',
    caughtBy: ['existence'],
    alter: (request) => withoutParameter(request, 'hard'),
  },
  {
    operation: 'connector.delete',
    title: 'keeps the sync jobs that it should delete too',
    caughtBy: ['existence'],
    alter: (request) => withoutParameter(request, 'delete_sync_jobs'),
  },
]
