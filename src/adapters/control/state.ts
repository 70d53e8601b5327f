import { acknowledge, type ControlRoute, parse } from './route.ts'

export const stateRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/_mock/health', run: () => ({ status: 'ok' }) },
  { method: 'POST', path: '/_mock/reset', run: ({ mock }) => acknowledge(() => mock.reset()) },
  { method: 'GET', path: '/_mock/state', run: ({ mock }) => mock.state() },
  {
    method: 'PUT',
    path: '/_mock/state',
    run: ({ mock, body }) => acknowledge(() => mock.load(parse(body, 'load the state'))),
  },
]
