import { createConnectorMock, type MockDump } from 'es-connector-kit'
import { type Builders, createBuilders } from 'es-connector-kit/builders'
import type { components } from 'es-connector-kit/types'
import { expectTypeOf } from 'expect-type'

type Schemas = components['schemas']

const build = createBuilders({ seed: 'crm', now: new Date() })
expectTypeOf(build).toEqualTypeOf<Builders>()

// What is built is whole.
const connector = build.connector({ status: 'error', error: null, scheduling: { full: { enabled: false } } })
expectTypeOf(connector).toEqualTypeOf<Schemas['Connector']>()
expectTypeOf(build.syncJob(connector, { status: 'completed' })).toEqualTypeOf<Schemas['SyncJob']>()
expectTypeOf(build.secret()).toEqualTypeOf<Schemas['Secret']>()
expectTypeOf(build.state({ connectors: 5 })).toEqualTypeOf<MockDump>()

// Everything that takes documents takes it.
const mock = createConnectorMock({ seed: build.state() })
mock.load(build.state({ connectors: [{ id: 'crm' }], syncJobs: 3 }))
mock.connectors.createMany(3, () => build.connector({ index_name: undefined, configuration: { host: { value: 1 } } }))
mock.syncJobs.create(build.syncJob(connector, { connector: { index_name: 'search-crm' } }))
mock.syncJobs.create(build.syncJob())
mock.syncJobs.create(build.syncJob({ id: 'crm' }))
mock.secrets.create(build.secret({ id: 'key' }))

// @ts-expect-error: no such status
build.connector({ status: 'conected' })
// @ts-expect-error: no such field
build.connector({ servicetype: 'jira' })
// @ts-expect-error: no such field, further down
build.connector({ scheduling: { full: { enable: true } } })
// @ts-expect-error: it passes a number
mock.connectors.createMany(3, build.connector)
// @ts-expect-error: the connector comes first
build.syncJob({ status: 'completed' })
// @ts-expect-error: it may be missing
build.syncJob(mock.connectors.get('crm'))
// @ts-expect-error: no such option
createBuilders({ sed: 1 })
// @ts-expect-error: no such option
build.state({ jobs: 3 })
