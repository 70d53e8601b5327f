export {
  connectorSchema,
  type DocumentSchema,
  type SchemaIssue,
  type SchemaResult,
  type StandardSchema,
  secretSchema,
  syncJobSchema,
} from './adapters/data-schema.ts'
export { createDataStorage, type DataCollections, type DataStorage } from './adapters/data-storage.ts'
