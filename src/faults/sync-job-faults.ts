import { asError, type Fault, isAccepted, withBody, withMembers, withoutParameter, withStatus } from './fault.ts'

type Json = Record<string, unknown>

/** Faults of the operations on sync jobs. */
export const syncJobFaults: readonly Fault[] = [
  {
    operation: 'connector.sync_job_post',
    title: 'answers 200 for a new job',
    caughtBy: ['status'],
    tamper: (call) => (isAccepted(call) ? withStatus(call, 200) : undefined),
  },
  {
    operation: 'connector.sync_job_post',
    title: 'gives the id of a job that it has made before',
    caughtBy: ['existence'],
    tamper(call) {
      if (!isAccepted(call)) return undefined
      const { id: connector } = call.sent
      const [first] = call.mock.syncJobs.list().filter((job) => job.connector.id === connector)
      return first && withMembers(call, { id: first.id })
    },
  },
  {
    operation: 'connector.sync_job_post',
    title: 'makes jobs that already run',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: 'in_progress' })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_post',
    title: 'does not tell the id of the job',
    caughtBy: ['schema'],
    tamper: (call) => (isAccepted(call) ? withBody(call, {}) : undefined),
  },
  {
    operation: 'connector.sync_job_get',
    title: 'shows null where nothing was written',
    caughtBy: ['effect'],
    tamper: (call) =>
      isAccepted(call) && !('started_at' in call.received) ? withMembers(call, { started_at: null }) : undefined,
  },
  {
    operation: 'connector.sync_job_get',
    title: 'answers from before the last write',
    caughtBy: ['effect'],
    tamper: (call) =>
      call.received['status'] === 'in_progress' ? withMembers(call, { status: 'pending' }) : undefined,
  },
  {
    operation: 'connector.sync_job_list',
    title: 'lists the oldest first',
    caughtBy: ['list'],
    alone: true,
    tamper: (call) =>
      Array.isArray(call.received['results'])
        ? withMembers(call, { results: call.received['results'].toReversed() })
        : undefined,
  },
  {
    operation: 'connector.sync_job_list',
    title: 'does not filter by status',
    caughtBy: ['list'],
    alter: (request) => withoutParameter(request, 'status'),
  },
  {
    operation: 'connector.sync_job_list',
    title: 'does not filter by connector',
    caughtBy: ['list'],
    alter: (request) => withoutParameter(request, 'connector_id'),
  },
  {
    operation: 'connector.sync_job_list',
    title: 'pages by twice the size',
    caughtBy: ['list'],
    alter: (request) => ({
      ...request,
      url: request.url.replace(/size=(\d+)/, (_, size) => `size=${Number(size) * 2}`),
    }),
  },
  {
    operation: 'connector.sync_job_delete',
    title: 'keeps the job',
    caughtBy: ['existence'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_cancel',
    title: 'asks the worker of a job that nobody works on',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && call.before?.['status'] === 'pending') {
        call.write({ status: 'canceling', canceled_at: undefined, completed_at: undefined })
      }
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_cancel',
    title: 'can be called twice',
    caughtBy: ['transition'],
    tamper: (call) =>
      call.response.status === 400 && call.before?.['status'] === 'canceling'
        ? withBody(call, { result: 'updated' }, 200)
        : undefined,
  },
  {
    operation: 'connector.sync_job_cancel',
    title: 'does not say when a job was completed',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ completed_at: undefined })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_cancel',
    title: 'stamps the time of the day before',
    caughtBy: ['timestamps'],
    tamper: (call) => {
      if (isAccepted(call)) {
        call.write({ cancelation_requested_at: new Date(Date.now() - 86_400_000).toISOString() })
      }
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_check_in',
    title: 'writes nothing',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_check_in',
    title: 'says noop',
    caughtBy: ['schema', 'result'],
    tamper: (call) => (isAccepted(call) ? withMembers(call, { result: 'noop' }) : undefined),
  },
  {
    operation: 'connector.sync_job_claim',
    title: 'asks the table, which it should not, and refuses canceled jobs',
    caughtBy: ['transition'],
    tamper: (call) => {
      const from = call.before?.['status']
      if (!isAccepted(call) || from !== 'canceled') return undefined
      call.undo()
      const reason = `Invalid transition attempt from [${from}] to [in_progress]. Such a ConnectorSyncStatus transition is not supported by the Connector Protocol.`
      return asError(call, 400, 'status_exception', reason)
    },
  },
  {
    operation: 'connector.sync_job_claim',
    title: 'forgets who claims',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ worker_hostname: call.before?.['worker_hostname'] })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_claim',
    title: 'clears the error of an earlier attempt',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ error: undefined })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_claim',
    title: 'loses the cursor',
    caughtBy: ['effect'],
    tamper: (call) => {
      const { sync_cursor: _, ...connector } = (call.after?.['connector'] ?? {}) as Json
      if (isAccepted(call)) call.write({ connector })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_error',
    title: 'fails jobs that nobody has begun',
    caughtBy: ['transition'],
    tamper: (call) => {
      if (call.response.status !== 400 || call.before?.['status'] !== 'pending' || !call.sent['error']) return undefined
      call.write({ status: 'error', error: call.sent['error'] })
      return withBody(call, { result: 'updated' }, 200)
    },
  },
  {
    operation: 'connector.sync_job_error',
    title: 'completes the job too',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ completed_at: new Date().toISOString() })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_error',
    title: 'gives another type of error for a change that is not allowed',
    caughtBy: ['error'],
    tamper: (call) =>
      call.response.status === 400 && /transition/i.test(String(call.response.body))
        ? asError(call, 400, 'illegal_state_exception', 'Not in this state.')
        : undefined,
  },
  {
    operation: 'connector.sync_job_update_stats',
    title: 'replaces the metadata, where it should merge',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && 'metadata' in call.sent) call.write({ metadata: call.sent['metadata'] })
      return undefined
    },
  },
  {
    operation: 'connector.sync_job_update_stats',
    title: 'adds to the counts',
    caughtBy: ['effect'],
    tamper: (call) => {
      const [before, now] = [call.before?.['indexed_document_count'], call.after?.['indexed_document_count']]
      if (isAccepted(call)) call.write({ indexed_document_count: Number(before) + Number(now) })
      return undefined
    },
  },
]
