import {
  type Connector,
  type ConnectorMock,
  connectorStatusMachine,
  createConnectorMock,
  type LoggedRequest,
  type MockResponse,
  type MockState,
  type OperationId,
  type Secret,
  type SyncJob,
} from 'es-connector-kit'
import type { components } from 'es-connector-kit/types'
import { expectTypeOf } from 'expect-type'

type Schemas = components['schemas']
type Status = 'created' | 'needs_configuration' | 'configured' | 'connected' | 'error'

const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'connected' }] }, version: '8.15' })
expectTypeOf(mock).toEqualTypeOf<ConnectorMock>()

// Documents have names of their own.
expectTypeOf<Connector>().toEqualTypeOf<Schemas['Connector']>()
expectTypeOf<SyncJob>().toEqualTypeOf<Schemas['SyncJob']>()
expectTypeOf<Secret>().toEqualTypeOf<Schemas['Secret']>()

// A seed gives as much as it wants, and what was created is whole.
const created = mock.connectors.create({ id: 'wiki', service_type: 'postgresql', error: null })
expectTypeOf(created).toEqualTypeOf<Connector>()
expectTypeOf(created.status).toEqualTypeOf<Status>()

// As much of a schedule as matters.
mock.connectors.create({ id: 'jira', scheduling: { full: { enabled: true } } })
// What was dumped can be loaded, and so can a file of it, in which a status is any text.
mock.load(mock.state())
declare const state: {
  connectors: { id: string; name: string; status: string; error: null }[]
  sync_jobs: { id: string; connector: { id: string }; status: string; job_type: string; total_document_count: number }[]
}
mock.load(state as MockState)
createConnectorMock({ seed: state as MockState })

// What may be missing must be looked at.
expectTypeOf(mock.connectors.get('crm')).toEqualTypeOf<Connector | undefined>()
expectTypeOf(mock.connectors.get('crm')?.status).toEqualTypeOf<Status | undefined>()
expectTypeOf(mock.connectors.list()).toEqualTypeOf<Connector[]>()
expectTypeOf(mock.syncJobs.get('job')?.worker_hostname).toEqualTypeOf<string | undefined>()

expectTypeOf(mock.requests).toEqualTypeOf<readonly LoggedRequest[]>()
expectTypeOf<LoggedRequest['operation']>().toEqualTypeOf<OperationId | undefined>()
expectTypeOf<'connector.check_in'>().toExtend<OperationId>()
expectTypeOf(mock.handle({ method: 'GET', url: '/', headers: {}, body: '' })).toEqualTypeOf<MockResponse>()
expectTypeOf(connectorStatusMachine.created).toEqualTypeOf<readonly ['needs_configuration', 'error']>()

// @ts-expect-error: no such status
mock.connectors.create({ id: 'crm', status: 'conected' })
// @ts-expect-error: a connector has an id
mock.connectors.create({ status: 'connected' })
// @ts-expect-error: no such field
mock.connectors.create({ id: 'crm', servicetype: 'postgresql' })
// @ts-expect-error: a sync job is one of a connector
mock.syncJobs.create({ id: 'job' })
// @ts-expect-error: it may be missing
mock.connectors.get('crm').status
// @ts-expect-error: the log is to be read
mock.requests.push
// @ts-expect-error: no such status
createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'conected' }] } })
// @ts-expect-error: no such schedule
mock.connectors.create({ id: 'crm', scheduling: { partial: { enabled: true } } })
// @ts-expect-error: a status is a text, in a file as well
mock.load({ connectors: [{ id: 'crm', status: 7 }] } as MockState)
// @ts-expect-error: no such option
createConnectorMock({ sed: {} })
// @ts-expect-error: no such version
createConnectorMock({ version: '7.17' })
// @ts-expect-error: no such privilege
createConnectorMock({ security: { roles: { reader: { cluster: ['read'] } } } })
// @ts-expect-error: no such operation
expectTypeOf<'connector.checkin'>().toExtend<OperationId>()
