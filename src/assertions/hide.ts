import { createSensitive } from '../contract/sensitive.ts'
import type { ConnectorMock } from '../engine/mock.ts'
import { isMatcher } from './expected.ts'

/** The parts of a mock that assertions look at. */
export type AssertedMock = Pick<ConnectorMock, 'requests' | 'forgottenRequests' | 'connectors' | 'syncJobs' | 'secrets'>

/** Hides in a value what must not be shown. */
export type Hide = (value: unknown) => unknown

/** Knows the secrets of a mock: those that it holds, and those of the requests that it has answered. */
export function createHide(mock: AssertedMock): Hide {
  const sensitive = createSensitive(mock.secrets.list().map(({ value }) => value))
  for (const { operation, params, sent, received } of mock.requests) {
    sensitive.learn({ operation, params, sent, received })
  }
  const documents = [...mock.connectors.list(), ...mock.syncJobs.list()]
  sensitive.learn({ operation: undefined, params: {}, sent: undefined, received: documents })

  const hide: Hide = (value) => {
    if (typeof value === 'string') return JSON.parse(sensitive.hide(JSON.stringify(value)))
    if (typeof value === 'number') return hide(String(value)) === String(value) ? value : hide(String(value))
    if (Array.isArray(value)) return value.map(hide)
    if (typeof value !== 'object' || value === null || isMatcher(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [hide(name), hide(one)]))
  }
  return hide
}
