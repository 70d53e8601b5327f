import type { Outgoing } from './node-outgoing.ts'

/** What the mock was doing when a request went past it: there was none, it was made but did not listen, it listened. */
export type MockState = 'none' | 'idle' | 'listening'

interface Client {
  readonly by: Outgoing['by']
  readonly userAgent: RegExp
  /** Sends what only `fetch` does, whatever it calls itself. */
  readonly fetches?: true
  readonly name: string
  /** What to do about it; nothing where MSW sees the client, if it listens in time. */
  readonly fix?: string
  /** What else can be done where it does. */
  readonly otherwise?: string
}

const connection = '`Connection: createConnection(mock, UndiciConnection)` of es-connector-kit/elasticsearch'

/** From the particular to the general: those that are built on others come first. */
const clients: readonly Client[] = [
  {
    by: 'undici',
    userAgent: /^elasticsearch-js\//,
    name: '@elastic/elasticsearch',
    fix: `Give the client ${connection}.`,
  },
  { by: 'undici', userAgent: /^axios\//, fetches: true, name: 'axios' },
  { by: 'undici', userAgent: /^(?!undici$)/, fetches: true, name: 'fetch' },
  {
    by: 'undici',
    userAgent: /^/,
    name: 'undici',
    fix: 'Give it `dispatcher: createDispatcher(mock)` of es-connector-kit/undici, or all of undici by `setGlobalDispatcher(createDispatcher(mock))`.',
  },
  {
    by: 'node:http',
    userAgent: /^elasticsearch-js\//,
    name: '@elastic/elasticsearch',
    otherwise: `Or give the client ${connection} in place of its HttpConnection.`,
  },
  { by: 'node:http', userAgent: /^axios\//, name: 'axios' },
  { by: 'node:http', userAgent: /^got\b/, name: 'got' },
  { by: 'node:http', userAgent: /^node-fetch\b/, name: 'node-fetch' },
  { by: 'node:http', userAgent: /^node-superagent\//, name: 'superagent' },
  { by: 'node:http', userAgent: /^/, name: 'node:http' },
]

const inTime: Readonly<Record<MockState, string>> = {
  none: 'No mock listens. Did you forget `setupConnectorMock().listen()` of es-connector-kit/node?',
  idle: 'The mock does not listen. Did you forget `mock.listen()`?',
  listening:
    'It keeps a function from before `mock.listen()`. Listen before it is imported or made, for instance in a setup file.',
}

/** Tells which client a request comes from, and how that client gets to the mock. */
export function explainLeak(outgoing: Outgoing, state: MockState): string {
  const userAgent = outgoing.header('user-agent')
  const fetches = outgoing.header('sec-fetch-mode') !== ''
  const client = clients.find(
    (one) => one.by === outgoing.by && one.userAgent.test(userAgent) && (fetches || one.fetches === undefined),
  )
  const { name = outgoing.by, fix = inTime[state], otherwise } = client ?? {}
  return `${name} was about to send it to the network. ${fix}${otherwise ? ` ${otherwise}` : ''} A cluster that is meant to be reached is named in \`allow\`.`
}
