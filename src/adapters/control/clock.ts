import type { ConnectorMock } from '../../engine/mock.ts'
import { misuse } from '../../errors/misuse.ts'
import { isObject } from '../../json/value.ts'
import { type ControlRoute, parse } from './route.ts'

const path = '/_mock/clock'

export const clockRoutes: readonly ControlRoute[] = [
  { method: 'GET', path, run: ({ mock }) => tellTime(mock) },
  { method: 'PUT', path, run: ({ mock, body }) => putClock(mock, parse(body, 'set the clock')) },
  {
    method: 'DELETE',
    path,
    run({ mock }) {
      mock.clock.reset()
      return tellTime(mock)
    },
  },
]

function tellTime({ clock }: ConnectorMock): { now: string } {
  return { now: new Date(clock.now()).toISOString() }
}

/** Takes `{"now": instant}` or `{"advance_ms": milliseconds}`. */
function putClock(mock: ConnectorMock, body: unknown): { now: string } {
  const known = ['now', 'advance_ms']
  const [key, ...others] = isObject(body) ? Object.keys(body) : []
  if (!isObject(body) || key === undefined || others.length > 0 || !known.includes(key)) {
    throw misuse(
      `Failed to set the clock: the body must be {"now": "2026-01-05T10:00:00Z"} or {"advance_ms": 60000}, and no more.`,
    )
  }
  if (key === 'now') mock.clock.set(body['now'] as string)
  else mock.clock.advance(body['advance_ms'] as number)
  return tellTime(mock)
}
