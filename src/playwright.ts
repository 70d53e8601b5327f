export { type RouteOptions, type Routes, routeConnectorMock } from './adapters/node-playwright.ts'
