// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from './types.ts'
import type { Validator } from './validator.ts'

export declare const documentValidators: {
  readonly Connector: Validator<components['schemas']['Connector']>
  readonly SyncJob: Validator<components['schemas']['SyncJob']>
  readonly Secret: Validator<components['schemas']['Secret']>
}
