import type { MockResponse, OperationId } from '../index.ts'
import type { Fault } from './fault.ts'

/** What a request was and what came of it. */
interface BusyCall {
  readonly response: MockResponse
  readonly body: Record<string, unknown>
}

/** Faults that show only while several requests are under way. */
export const busyFaults: readonly Fault[] = [
  busy('connector.update_pipeline', 'says OK for updated', ['schema'], ({ body }) =>
    body['result'] === 'updated' ? { body: { result: 'OK' } } : undefined,
  ),
  busy('connector.update_scheduling', 'tells how long it took', ['drift'], ({ body }) =>
    body['result'] === undefined ? undefined : { body: { ...body, took: 3 } },
  ),
  busy('connector.put', 'says updated for a new connector', ['existence'], ({ response, body }) =>
    response.status === 201 ? { status: 200, body: { ...body, result: 'updated' } } : undefined,
  ),
  busy('connector.update_name', 'says noop where something changes', ['result'], ({ body }) =>
    body['result'] === 'updated' ? { body: { result: 'noop' } } : undefined,
  ),
]

function busy(
  operation: OperationId,
  title: string,
  caughtBy: Fault['caughtBy'],
  change: (call: BusyCall) => { readonly status?: number; readonly body: object } | undefined,
): Fault {
  let underWay = 0
  return {
    operation: undefined,
    title: `${operation} ${title} while several requests are under way`,
    caughtBy,
    alone: true,
    async serve(request, mock) {
      underWay++
      await Promise.resolve()
      const isBusy = underWay > 1
      const response = mock.handle(request)
      underWay--
      if (!isBusy || mock.operationOf(request.method, request.url) !== operation) return response
      const changed = change({ response, body: JSON.parse(String(response.body)) })
      if (!changed) return response
      return { ...response, status: changed.status ?? response.status, body: JSON.stringify(changed.body) }
    },
  }
}
