// Generated from openapi/ by `npm run generate`. Do not edit.

import type { WrittenConnector, WrittenSyncJob, WrittenSecret } from './documents.ts'
import type { Validator } from './validator.ts'

export declare const documentValidators: {
  readonly Connector: Validator<WrittenConnector>
  readonly SyncJob: Validator<WrittenSyncJob>
  readonly Secret: Validator<WrittenSecret>
}
