export type { ClusterNode } from './adapters/cluster-urls.ts'
export { createDispatcher, type DispatcherOptions } from './adapters/node-undici.ts'
export type { Answering } from './adapters/node-undici-answer.ts'
