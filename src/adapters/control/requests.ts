import type { ConnectorMock } from '../../engine/mock.ts'
import { type ControlRoute, Missing } from './route.ts'

export const explainPath = '/_mock/requests/{id}/explain'

export const requestRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/requests', run: ({ mock }) => ({ requests: mock.requests }) },
  { method: 'GET', path: explainPath, run: ({ mock, name }) => explainRequest(mock, name) },
]

function explainRequest(mock: ConnectorMock, id: string): unknown {
  if (id !== 'last' && !/^\d+$/.test(id)) {
    throw new Missing(`There is no request [${id}]: a request is named by its number in the log, or as \`last\`.`)
  }
  try {
    return mock.explain(id === 'last' ? undefined : Number(id))
  } catch (error) {
    throw new Missing((error as Error).message)
  }
}
