export type { components, operations, paths } from './spec/generated/types.ts'
