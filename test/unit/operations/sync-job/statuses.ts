/** Every status of a sync job. */
export const syncStatuses = [
  'pending',
  'in_progress',
  'canceling',
  'canceled',
  'suspended',
  'completed',
  'error',
] as const
