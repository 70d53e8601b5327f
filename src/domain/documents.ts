import type { components } from '../spec/generated/types.ts'

type Schemas = components['schemas']

/** A connector as the API shows it. */
export type Connector = Schemas['Connector']
/** A sync job as the API shows it. */
export type SyncJob = Schemas['SyncJob']
/** A secret as the API shows it. */
export type Secret = Schemas['Secret']

/** A connector as it is stored; the id is the key it is stored under. */
export type ConnectorDocument = Omit<Connector, 'id'>
/** A sync job as it is stored; the id is the key it is stored under. */
export type SyncJobDocument = Omit<SyncJob, 'id'>
/** A secret as it is stored; the id is the key it is stored under. */
export type SecretDocument = Omit<Secret, 'id'>
