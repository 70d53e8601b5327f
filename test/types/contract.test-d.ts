import {
  type Case,
  type CheckName,
  type ContractReport,
  type ContractRequest,
  type ContractResponse,
  checkExchange,
  checkFetch,
  createPlan,
  createProfile,
  createWatch,
  defineConfig,
  type KitConfig,
  runCases,
  type Send,
  type Violation,
} from 'es-connector-kit/contract'
import { createMockModel, type Exploration, explore } from 'es-connector-kit/explore'
import { type createTarget, verify } from 'es-connector-kit/target'
import { expectTypeOf } from 'expect-type'

const violations = checkExchange({ method: 'GET', url: '/_connector' }, { status: 200, body: '{}' })
expectTypeOf(violations).toEqualTypeOf<Violation[]>()
expectTypeOf(checkFetch).returns.toEqualTypeOf<Promise<Violation[]>>()
expectTypeOf<Violation['check']>().toEqualTypeOf<CheckName>()
expectTypeOf<Violation['severity']>().toEqualTypeOf<'error' | 'warning' | 'info'>()

const plan = createPlan({ operations: ['connector.check_in'], shard: { index: 1, of: 2 } })
expectTypeOf(plan).toEqualTypeOf<readonly Case[]>()
expectTypeOf(runCases).parameter(0).toEqualTypeOf<readonly Case[]>()
expectTypeOf(runCases).returns.toEqualTypeOf<Promise<ContractReport>>()
expectTypeOf(verify).returns.toEqualTypeOf<Promise<ContractReport>>()

// A target sends; so does any function of that shape.
expectTypeOf<Awaited<ReturnType<typeof createTarget>>['send']>().toExtend<Send>()
expectTypeOf<Send>().parameter(0).toEqualTypeOf<ContractRequest>()
expectTypeOf<Awaited<ReturnType<Send>>>().toEqualTypeOf<ContractResponse>()
expectTypeOf<Send>().parameter(0).toHaveProperty('method')
const send: Send = async () => ({ status: 200, headers: {}, body: '{}' })
expectTypeOf(explore({ target: send, model: createMockModel })).toEqualTypeOf<Promise<Exploration>>()

expectTypeOf(defineConfig({ url: 'http://localhost:9200', checks: ['status'] })).toEqualTypeOf<KitConfig>()
expectTypeOf(createWatch({ profile: createProfile('9.1') }).look).returns.toEqualTypeOf<Violation[]>()

// @ts-expect-error: no such operation
defineConfig({ operations: ['connector.checkin'] })
// @ts-expect-error: no such check
defineConfig({ checks: ['statuses'] })
// @ts-expect-error: no such option
defineConfig({ uri: 'http://localhost:9200' })
// @ts-expect-error: a version of the server
defineConfig({ profile: '7.17' })
// @ts-expect-error: a watch is one of a version
createWatch({})
// @ts-expect-error: what is explored must be named
void explore({ model: createMockModel })
