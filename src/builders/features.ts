import type { Connector } from '../domain/documents.ts'
import type { Draws } from './draws.ts'
import { type Given, valueAt } from './given.ts'
import type { ServiceType } from './source-families.ts'

type Features = NonNullable<Connector['features']>

/** The kinds of syncs that a connector does besides full ones. */
export interface SyncKinds {
  readonly incremental: boolean
  readonly permissions: boolean
}

/** A connector does what it was told to, or what it must have done by what is known of its last syncs; else what many of its type do. */
export function drawSyncKinds(draws: Draws, { canSync }: ServiceType, given: Given): SyncKinds {
  const told = (feature: keyof Features) => {
    const enabled = valueAt(given, 'features', feature, 'enabled')
    return typeof enabled === 'boolean' ? enabled : undefined
  }
  const hasAny = (pattern: RegExp) =>
    Object.entries(given).some(([name, value]) => pattern.test(name) && value !== undefined && value !== null) ||
    undefined
  return {
    incremental:
      told('incremental_sync') ??
      hasAny(/^(last_incremental|sync_cursor)/) ??
      (draws.chance('incremental', 0.5) && canSync.incremental),
    permissions:
      told('document_level_security') ??
      hasAny(/^last_access_control/) ??
      (draws.chance('permissions', 0.4) && canSync.permissions),
  }
}

/** What a connector says that it can do. */
export function buildFeatures({ canSync }: ServiceType, kinds: SyncKinds, isNative: boolean): Features {
  return {
    document_level_security: { enabled: kinds.permissions },
    incremental_sync: { enabled: kinds.incremental },
    native_connector_api_keys: { enabled: isNative },
    sync_rules: { advanced: { enabled: canSync.advancedRules }, basic: { enabled: true } },
  }
}
