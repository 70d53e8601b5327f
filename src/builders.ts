export { type Builders, type BuildersOptions, createBuilders } from './builders/builders.ts'
export type { ConnectorOverrides, SecretOverrides, SyncJobOverrides } from './builders/overrides.ts'
export type { BuiltStateOptions } from './builders/state.ts'
