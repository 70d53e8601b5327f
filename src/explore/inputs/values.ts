import fc from 'fast-check'
import { connectorStatusMachine, syncStatusMachine } from '../../spec/generated/machines.ts'

/** Texts, most of them short, now and then one beyond what an index takes. */
export const text = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('', 'x', 'postgresql', 'Söme text', '__proto__') },
  { weight: 12, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(32_767)) },
)

/** Instants as clients may write them, and what is none. */
export const time = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('2026-01-05T10:00:00.000Z', '2023-12-04T09:45:50.5671490+01:00', '1701679550567'),
  },
  { weight: 1, arbitrary: fc.constantFrom('today', '') },
)

/** Counts, also as texts, and beyond what a server can hold. */
export const count = fc.oneof(
  { weight: 24, arbitrary: fc.nat(5) },
  { weight: 3, arbitrary: fc.constantFrom(-2, '7', '7.9', 2 ** 31, 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom('many', 2 ** 63, 1e300, '9223372036854775807') },
)

/** Flags, also as texts, and what is none. */
export const flag = fc.constantFrom<unknown>(true, false, 'true', 'false', '', 'yes')

/** Any JSON, three levels deep. */
export const json = fc.jsonValue({ maxDepth: 3 })

/** Objects that share keys, so that merging them shows, with keys among them that trip JavaScript. */
export const cursor = fc.oneof(
  { weight: 8, arbitrary: fc.dictionary(fc.constantFrom('page', 'token', 'constructor', 'a'), json, { maxKeys: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('{"__proto__":{"polluted":1}}', '{"page":{"__proto__":null}}')
      .map((one) => JSON.parse(one)),
  },
)

const statusOf = (machine: object, ...odd: string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...Object.keys(machine)) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
export const connectorStatus = statusOf(connectorStatusMachine, 'CONNECTED', 'gone')
export const syncStatus = statusOf(syncStatusMachine, 'Completed', 'gone')

/** Objects of which every member may be left out. */
export const optional = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<object>
