import type { Fault } from '../../engine/faults/faults.ts'
import type { ConnectorMock } from '../../engine/mock.ts'
import { acknowledge, type ControlRoute, parse } from './route.ts'

const path = '/_mock/faults'

export const faultRoutes: readonly ControlRoute[] = [
  { method: 'GET', path, run: ({ mock }) => ({ faults: mock.faults.list() }) },
  { method: 'POST', path, run: ({ mock, body }) => mock.faults.add(parse(body, 'add a fault')) },
  { method: 'DELETE', path, run: ({ mock }) => acknowledge(() => mock.faults.clear()) },
  { method: 'GET', path: `${path}/{id}`, run: ({ mock, name }) => findFault(mock, name) },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    run({ mock, name }) {
      const fault = findFault(mock, name)
      return fault && acknowledge(() => fault.lift())
    },
  },
]

function findFault(mock: ConnectorMock, id: string): Fault | undefined {
  return mock.faults.list().find((fault) => String(fault.id) === id)
}
