import { setupConnectorWorker } from 'es-connector-kit/browser'
import { HttpResponse, http } from 'msw'

/** What tests use in the page. */
export const kit = { setupConnectorWorker, HttpResponse, http }

Object.assign(globalThis, { kit })
