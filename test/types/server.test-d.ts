import type { ConnectorMock } from 'es-connector-kit'
import { type ConnectorServer, startServer } from 'es-connector-kit/server'
import { expectTypeOf } from 'expect-type'

expectTypeOf(startServer({ port: 0, seed: { connectors: [{ id: 'crm' }] } })).toEqualTypeOf<Promise<ConnectorServer>>()
expectTypeOf(startServer).toBeCallableWith()
expectTypeOf<ConnectorServer['mock']>().toEqualTypeOf<ConnectorMock>()
expectTypeOf<ConnectorServer['port']>().toEqualTypeOf<number>()

// @ts-expect-error: a port is a number
void startServer({ port: '9200' })
// @ts-expect-error: no such option
void startServer({ address: '127.0.0.1' })
// @ts-expect-error: no such status
void startServer({ seed: { connectors: [{ id: 'crm', status: 'ok' }] } })
