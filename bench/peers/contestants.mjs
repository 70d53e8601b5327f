import { checkIn, clientHeaders, getConnector } from '../requests.mjs'
import { withHandlers } from './setup.mjs'

/** @typedef {import('../../src/index.ts').MockRequest} MockRequest */

/**
 * What a contestant is: the least that any server costs (`floor`), this package (`ours`), a mock server that answers with examples
 * (`stateless`) or from documents that change (`stateful`), or what one writes by hand on a framework (`sketch`).
 * @typedef {'floor' | 'ours' | 'stateless' | 'stateful' | 'sketch'} Kind
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {Kind} kind
 * @property {string} [from] the package in `bench/peers/` that tells the version
 * @property {string} server the module that serves, seen from here
 * @property {(setup: import('./setup.mjs').Setup) => unknown} [begin] what it begins with; the setup as it is by default
 * @property {(id: string) => MockRequest} get
 * @property {(id: string) => MockRequest} write a check-in, or what is nearest to it
 */

/** Prism knows no media type that is not in the description. @param {MockRequest} request @returns {MockRequest} */
const asJson = (request) => ({ ...request, headers: { ...request.headers, accept: 'application/json' } })

/** A resource of its own, as servers have that make routes for documents. @param {string} id @returns {MockRequest} */
const getDocument = (id) => ({ ...asJson(getConnector(id)), url: `/connectors/${id}` })

/** @param {string} id @returns {MockRequest} */
const patchDocument = (id) => ({
  method: 'PATCH',
  url: `/connectors/${id}`,
  headers: { ...clientHeaders, accept: 'application/json', 'content-type': 'application/json' },
  body: JSON.stringify({ last_seen: '2026-01-05T10:00:00.000Z' }),
})

const operations = {
  get: (/** @type {string} */ id) => asJson(getConnector(id)),
  write: (/** @type {string} */ id) => asJson(checkIn(id)),
}
const documents = { get: getDocument, write: patchDocument }

/** @type {readonly Contestant[]} */
export const contestants = [
  { name: 'bare node:http', kind: 'floor', server: '../children/bare-server.mjs', ...operations },
  { name: 'es-connector-kit', kind: 'ours', server: '../children/kit-server.mjs', ...operations },
  { name: 'Prism', kind: 'stateless', from: '@stoplight/prism-cli', server: 'servers/prism.mjs', ...operations },
  { name: 'Scalar', kind: 'stateless', from: '@scalar/mock-server', server: 'servers/scalar.mjs', ...operations },
  {
    name: 'Scalar, x-handler',
    kind: 'stateful',
    from: '@scalar/mock-server',
    server: 'servers/scalar.mjs',
    begin: withHandlers,
    ...operations,
  },
  { name: 'json-server', kind: 'stateful', from: 'json-server', server: 'servers/json-server.mjs', ...documents },
  { name: 'Mockoon', kind: 'stateful', from: '@mockoon/commons-server', server: 'servers/mockoon.mjs', ...documents },
  {
    name: 'MSW middleware',
    kind: 'stateful',
    from: '@mswjs/http-middleware',
    server: 'servers/msw-middleware.mjs',
    ...operations,
  },
  { name: 'fastify', kind: 'sketch', from: 'fastify', server: 'servers/fastify.mjs', ...operations },
  { name: 'Hono', kind: 'sketch', from: 'hono', server: 'servers/hono.mjs', ...operations },
]
