import { createConnectorMock } from 'es-connector-kit'
import { type ConnectionOptions, createConnection } from 'es-connector-kit/elasticsearch'
import { type Answering, createDispatcher, type DispatcherOptions } from 'es-connector-kit/undici'
import { expectTypeOf } from 'expect-type'
import { type Dispatcher, setGlobalDispatcher } from 'undici'

/** As the client's package has it: a class with a constructor of its own, which stays. */
declare class UndiciConnection {
  constructor(options: { url: URL; timeout?: number })
  readonly url: URL
}

const mock = createConnectorMock()
const slow: Answering = { handle: (request) => Promise.resolve(mock.handle(request)) }

expectTypeOf(createConnection(mock, UndiciConnection)).toEqualTypeOf<typeof UndiciConnection>()
expectTypeOf(createConnection(slow, UndiciConnection, { onUnhandledRequest: 'bypass' })).toEqualTypeOf<
  typeof UndiciConnection
>()
expectTypeOf<ConnectionOptions['onUnhandledRequest']>().toEqualTypeOf<'error' | 'bypass' | undefined>()

const dispatcher = createDispatcher(slow, { node: ['http://a:9200', new URL('http://b:9200')] })
expectTypeOf(dispatcher).toEqualTypeOf<Dispatcher>()
expectTypeOf<typeof createDispatcher>().parameter(1).toEqualTypeOf<DispatcherOptions | undefined>()
setGlobalDispatcher(dispatcher)

// @ts-expect-error: a class, not one of its instances
createConnection(mock, new UndiciConnection({ url: new URL('http://es') }))
// @ts-expect-error: clients have no way to warn
createConnection(mock, UndiciConnection, { onUnhandledRequest: 'warn' })
// @ts-expect-error: nothing that answers
createDispatcher({})
// @ts-expect-error: no such option
createDispatcher(mock, { nodes: [] })
