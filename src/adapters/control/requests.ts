import type { ConnectorMock } from '../../engine/mock.ts'
import type { ControlRoute } from './route.ts'

export const explainPath = '/_mock/requests/{id}/explain'

export const requestRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/requests', run: ({ mock }) => ({ requests: mock.requests }) },
  { method: 'GET', path: explainPath, run: ({ mock, name }) => explainRequest(mock, name) },
]

function explainRequest(mock: ConnectorMock, id: string): unknown {
  if (id === 'last') return mock.explain()
  return /^\d+$/.test(id) ? mock.explain(Number(id)) : undefined
}
