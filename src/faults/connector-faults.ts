import { asError, type Fault, isAccepted, withBody, withMembers, withoutParameter, withStatus } from './fault.ts'

type Json = Record<string, unknown>

const anHourAgo = () => new Date(Date.now() - 3_600_000).toISOString()

/** Faults of the operations that make, show and remove connectors. */
const documents: readonly Fault[] = [
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

/** Faults of the operations of the connector service. */
const service: readonly Fault[] = [
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

/** Faults of the operations that change a connector's settings. */
const settings: readonly Fault[] = [
  {
    operation: 'connector.update_api_key_id',
    title: 'erases what is null',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write(call.sent)
      return undefined
    },
  },
  {
    operation: 'connector.update_configuration',
    title: 'does not set the status to configured',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_configuration',
    title: 'stores no values',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && 'values' in call.sent) call.write({ configuration: call.before?.['configuration'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_features',
    title: 'forgets features that are not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && typeof call.sent['features'] === 'object') call.write({ features: call.sent['features'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering',
    title: 'leaves the draft as valid as it was',
    caughtBy: ['effect'],
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      if (!isAccepted(call) || 'filtering' in call.sent || !entry) return undefined
      const draft = { ...(entry['draft'] as Json), validation: { errors: [], state: 'valid' } }
      call.write({ filtering: [{ ...entry, draft }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering',
    title: 'keeps the rules in the order in which they were sent',
    caughtBy: ['reply'],
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      const draft = entry?.['draft'] as { rules: Json[] } | undefined
      if (!isAccepted(call) || !('rules' in call.sent) || !draft || draft.rules.length < 3) return undefined
      const rules = [...draft.rules.slice(0, -1).toReversed(), draft.rules.at(-1)]
      call.write({ filtering: [{ ...entry, draft: { ...draft, rules } }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering_validation',
    title: 'loses the errors of a validation',
    caughtBy: ['effect'],
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      if (!isAccepted(call) || !entry) return undefined
      const draft = entry['draft'] as Json
      const validation = { ...(draft['validation'] as Json), errors: [] }
      call.write({ filtering: [{ ...entry, draft: { ...draft, validation } }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_active_filtering',
    title: 'does not activate the draft',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.update_index_name',
    title: 'does not detach the index when told null',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && call.sent['index_name'] === null) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.update_name',
    title: 'erases the description that is not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && !('description' in call.sent)) call.write({ description: undefined })
      return undefined
    },
  },
  {
    operation: 'connector.update_native',
    title: 'leaves a connected connector connected',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_pipeline',
    title: 'says noop where something changes',
    caughtBy: ['result'],
    tamper: (call) => (call.received['result'] === 'updated' ? withMembers(call, { result: 'noop' }) : undefined),
  },
  {
    operation: 'connector.update_scheduling',
    title: 'switches on the schedules that are not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      const sent = call.sent['scheduling'] as Json | undefined
      if (!isAccepted(call) || !sent) return undefined
      const stored = call.after?.['scheduling'] as Json
      const others = Object.entries(stored).filter(([key]) => !(key in sent))
      call.write({
        scheduling: {
          ...stored,
          ...Object.fromEntries(others.map(([key, one]) => [key, { ...(one as Json), enabled: true }])),
        },
      })
      return undefined
    },
  },
  {
    operation: 'connector.update_service_type',
    title: 'leaves the status as it was',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_service_type',
    title: 'throws the configuration away',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ configuration: {} })
      return undefined
    },
  },
]

function isTransitionRefusal(body: Json): boolean {
  return /transition/i.test(JSON.stringify(body['error'] ?? ''))
}

/** Faults of the operations on connectors. */
export const connectorFaults: readonly Fault[] = [...documents, ...service, ...settings]
