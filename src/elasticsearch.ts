export {
  type ConnectionOptions,
  createConnection,
  type UndiciConnectionClass,
} from './adapters/node-elasticsearch.ts'
export type { Answering } from './adapters/node-undici-answer.ts'
