export {
  type ConnectorWorkerSetup,
  setupConnectorWorker,
  type WorkerOptions,
  type WorkerStartOptions,
} from './adapters/msw-worker.ts'
