// Generated from openapi/ by `npm run generate`. Do not edit.

export interface Enum<Value extends string = string> {
  readonly values: readonly Value[]
  /** Whether any letter case is taken; what is stored is spelled as here. */
  readonly caseInsensitive: boolean
}

export const enums = {
  ConfigurationDisplay: { values: ['text', 'textbox', 'textarea', 'numeric', 'toggle', 'dropdown'], caseInsensitive: true },
  ConfigurationFieldType: { values: ['str', 'int', 'list', 'bool'], caseInsensitive: false },
  ConfigurationValidationType: { values: ['less_than', 'greater_than', 'list_type', 'included_in', 'regex'], caseInsensitive: true },
  ConnectorStatus: { values: ['created', 'needs_configuration', 'configured', 'connected', 'error'], caseInsensitive: true },
  FilteringPolicy: { values: ['exclude', 'include'], caseInsensitive: true },
  FilteringRuleCondition: { values: ['contains', 'ends_with', 'equals', '>', '<', 'regex', 'starts_with'], caseInsensitive: false },
  FilteringValidationState: { values: ['edited', 'invalid', 'valid'], caseInsensitive: true },
  SyncJobTriggerMethod: { values: ['on_demand', 'scheduled'], caseInsensitive: true },
  SyncJobType: { values: ['full', 'incremental', 'access_control'], caseInsensitive: true },
  SyncStatus: {
    values: ['canceling', 'canceled', 'completed', 'error', 'in_progress', 'pending', 'suspended'],
    caseInsensitive: true,
  },
} as const satisfies Record<string, Enum>
