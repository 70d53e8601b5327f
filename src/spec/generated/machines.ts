// Generated from openapi/ by `npm run generate`. Do not edit.

/** What each ConnectorStatus may become. */
export const connectorStatusMachine = {
  created: ['needs_configuration', 'error'],
  needs_configuration: ['configured', 'error'],
  configured: ['needs_configuration', 'configured', 'connected', 'error'],
  connected: ['configured', 'connected', 'error'],
  error: ['configured', 'connected', 'error'],
} as const

export type ConnectorStatus = keyof typeof connectorStatusMachine

/** What each SyncStatus may become. */
export const syncStatusMachine = {
  canceling: ['canceled', 'error'],
  canceled: [],
  completed: [],
  error: [],
  in_progress: ['canceling', 'suspended', 'completed', 'error'],
  pending: ['in_progress', 'canceled'],
  suspended: ['in_progress', 'canceled'],
} as const

export type SyncStatus = keyof typeof syncStatusMachine
