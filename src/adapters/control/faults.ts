import type { Fault } from '../../engine/faults/faults.ts'
import type { ConnectorMock } from '../../engine/mock.ts'
import { acknowledge, type ControlRoute, Missing, parse } from './route.ts'

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
      return acknowledge(() => fault.lift())
    },
  },
]

function findFault(mock: ConnectorMock, id: string): Fault {
  const all = mock.faults.list()
  const found = all.find((fault) => String(fault.id) === id)
  if (found) return found
  const others = all.length === 0 ? 'There are none' : `There are ${all.map((fault) => fault.id).join(', ')}`
  throw new Missing(`There is no fault [${id}]. ${others}.`)
}
