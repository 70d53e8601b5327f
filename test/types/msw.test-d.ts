import { type ConnectorMock, createConnectorMock, type OperationId } from 'es-connector-kit'
import { createHandlers, operationHandlers } from 'es-connector-kit/msw'
import { type ConnectorMockSetup, setupConnectorMock } from 'es-connector-kit/node'
import { expectTypeOf } from 'expect-type'
import type { RequestHandler } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'

const setup = setupConnectorMock({ node: 'http://localhost:9200', onUnhandledRequest: 'error' })
expectTypeOf(setup).toEqualTypeOf<ConnectorMockSetup>()
expectTypeOf(setup).toExtend<ConnectorMock>()
expectTypeOf(setup.server).toEqualTypeOf<SetupServer>()
expectTypeOf(setup.listen()).toEqualTypeOf<void>()

const mock = createConnectorMock()
expectTypeOf(createHandlers(mock)[0]).toExtend<RequestHandler | undefined>()
expectTypeOf(operationHandlers(mock).map(({ operation }) => operation)).toEqualTypeOf<OperationId[]>()
expectTypeOf(setupServer(...createHandlers(mock), ...operationHandlers(setup))).toEqualTypeOf<SetupServer>()

// @ts-expect-error: no such strategy
setupConnectorMock({ onUnhandledRequest: 'ignore' })
// @ts-expect-error: no such option
setupConnectorMock({ host: 'localhost' })
// @ts-expect-error: handlers answer by a mock
createHandlers({})
