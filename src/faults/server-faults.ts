import { type Fault, isAccepted, withBody } from './fault.ts'

const nextTurn = () => Promise.resolve()

/** Faults that do not belong to one operation, as those of a proxy in front of a server. */
export const serverFaults: readonly Fault[] = [
  {
    operation: undefined,
    title: 'does not name the product',
    caughtBy: ['headers'],
    alone: true,
    tamper: ({ response }) => {
      const { 'X-elastic-product': _, ...headers } = response.headers
      return { ...response, headers }
    },
  },
  {
    operation: undefined,
    title: 'does not give X-Opaque-Id back',
    caughtBy: ['headers'],
    tamper: ({ response }) => {
      const { 'X-Opaque-Id': _, ...headers } = response.headers
      return { ...response, headers }
    },
  },
  {
    operation: undefined,
    title: 'calls its JSON text',
    caughtBy: ['headers'],
    tamper: ({ response }) => ({ ...response, headers: { ...response.headers, 'content-type': 'text/plain' } }),
  },
  {
    operation: undefined,
    title: 'does not say which methods a path has',
    caughtBy: ['headers'],
    tamper: ({ response }) => {
      if (response.status !== 405) return undefined
      const { allow: _, ...headers } = response.headers
      return { ...response, headers }
    },
  },
  {
    operation: undefined,
    title: 'answers 200 with an error in the body',
    caughtBy: ['error'],
    tamper: (call) => (call.response.status === 404 ? { ...call.response, status: 200 } : undefined),
  },
  {
    operation: undefined,
    title: 'answers a missing document with a page in HTML',
    caughtBy: ['schema'],
    tamper: ({ response }) =>
      response.status === 404 ? { ...response, body: '<html><body>Not found</body></html>' } : undefined,
  },
  {
    operation: undefined,
    title: 'has another status in the body than on the line',
    caughtBy: ['error'],
    tamper: (call) =>
      call.response.status === 400 && 'status' in call.received
        ? withBody(call, { ...call.received, status: 500 })
        : undefined,
  },
  {
    operation: undefined,
    title: 'answers 503 for what was accepted',
    caughtBy: ['status'],
    tamper: (call) =>
      isAccepted(call) && call.request.method === 'PUT' ? { ...call.response, status: 503 } : undefined,
  },
  {
    operation: undefined,
    title: 'answers 404 for a path that it does not have',
    caughtBy: ['error'],
    alone: true,
    tamper: (call) =>
      call.operation === undefined && call.response.status === 400 ? withBody(call, call.received, 404) : undefined,
  },
  {
    operation: undefined,
    title: 'loses writes when several come at the same time',
    caughtBy: ['effect'],
    alone: true,
    async serve(request, mock) {
      const id = /^\/_connector\/([^/?]+)\/_/.exec(request.url)?.[1]
      const read = id === undefined ? undefined : mock.connectors.get(id)
      if (!read) return mock.handle(request)
      await nextTurn()
      // Writes back all that it has read, with its own change.
      if (mock.connectors.get(read.id)) mock.connectors.create(read)
      return mock.handle(request)
    },
  },
]
