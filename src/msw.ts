export { createHandlers, type HandlerOptions, type OperationHandler, operationHandlers } from './adapters/msw.ts'
