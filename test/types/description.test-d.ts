import type { components, operations, paths } from 'es-connector-kit/types'
import { expectTypeOf } from 'expect-type'

type Schemas = components['schemas']

expectTypeOf<Schemas['ConnectorStatus']>().toEqualTypeOf<
  'created' | 'needs_configuration' | 'configured' | 'connected' | 'error'
>()
expectTypeOf<Schemas['Connector']['status']>().toEqualTypeOf<Schemas['ConnectorStatus']>()
type OfStatus = paths['/_connector/{connector_id}/_status']
expectTypeOf<OfStatus['put']>().toEqualTypeOf<operations['connector.update_status']>()
expectTypeOf<operations['connector.check_in']['parameters']['path']['connector_id']>().toEqualTypeOf<string>()

type Claim = operations['connector.sync_job_claim']['requestBody']['content']['application/json']
expectTypeOf<{ worker_hostname: 'worker-7' }>().toExtend<Claim>()

// @ts-expect-error: the name of the worker is asked for
expectTypeOf<{ sync_cursor: object }>().toExtend<Claim>()
// @ts-expect-error: no such operation
export type Unknown = operations['connector.checkin']
// @ts-expect-error: no such path
export type Nowhere = paths['/_connectors']
// @ts-expect-error: this path has nothing to delete
expectTypeOf<NonNullable<OfStatus['delete']>>().toEqualTypeOf<operations['connector.delete']>()
