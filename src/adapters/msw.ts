import { HttpHandler } from 'msw'
import type { ConnectorMock } from '../engine/mock.ts'
import { checkOptions } from '../errors/check-options.ts'
import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type ClusterNode, type Locate, readClusterUrls } from './cluster-urls.ts'
import { createCatchAll, defineEngineHandler } from './msw-handler.ts'

const optionNames = ['node'] satisfies (keyof HandlerOptions)[]

const EngineHandler = defineEngineHandler(HttpHandler)

/** Which cluster the handlers stand in for. */
export interface HandlerOptions {
  /**
   * The URL of the cluster that the mock stands in for, or a list of them, such as `https://es.example:9200`. A base path, as in
   * `https://proxy.example/es`, is taken off before the mock sees the request. By default requests to every origin are answered.
   */
  readonly node?: ClusterNode | undefined
}

/** A handler of MSW for one operation. */
export type OperationHandler = HttpHandler & {
  /** The operation's id in the description, such as `connector.check_in`. */
  readonly operation: OperationId
}

/**
 * Gives a list with one handler of MSW, which answers every request below `/_connector`, those that the server refuses included.
 * With `node` it also answers `GET` and `HEAD` on the root of that node, where clients ask what they talk to.
 *
 * @example
 * const mock = createConnectorMock()
 * const server = setupServer(...createHandlers(mock, { node: 'https://es.example:9200' }))
 */
export function createHandlers(mock: ConnectorMock, options: HandlerOptions = {}): HttpHandler[] {
  checkOptions('make handlers', options, optionNames)
  const { node } = options
  return [createCatchAll(EngineHandler, mock, readClusterUrls(node).locate)]
}

/**
 * Gives one handler of MSW for each operation, in the order of the description. Each answers only what the server would route to its
 * operation, so any of them can be left out or be overridden. None answers a request that leads to no operation: put
 * `createHandlers` behind them for the errors of those.
 *
 * @example
 * const mock = createConnectorMock()
 * const handlers = operationHandlers(mock).filter(({ operation }) => operation !== 'connector.check_in')
 * const server = setupServer(...handlers, http.put('*\/_connector/:id/_check_in', () => HttpResponse.error()))
 */
export function operationHandlers(mock: ConnectorMock, options: HandlerOptions = {}): OperationHandler[] {
  checkOptions('make handlers', options, optionNames)
  const { node } = options
  const { locate } = readClusterUrls(node)
  return (Object.keys(operationTable) as OperationId[]).map((operation) => {
    const { method, paths } = operationTable[operation]
    const locateOperation: Locate = (asked, url) => {
      const target = locate(asked, url)
      return target !== undefined && mock.operationOf(asked, target) === operation ? target : undefined
    }
    const shownPath = `*${paths[0].replace(/\{(\w+)\}/g, ':$1')}`
    return Object.assign(new EngineHandler(mock, locateOperation, method.toUpperCase(), shownPath), { operation })
  })
}
