/** The checks, in the order in which they are reported. Each is a file beside this one. */
export const checkNames = [
  'status',
  'schema',
  'drift',
  'headers',
  'error',
  'existence',
  'transition',
  'effect',
  'result',
  'timestamps',
  'list',
  'acceptance',
  'reply',
] as const

/** The name of a check, as reports and options have it. */
export type CheckName = (typeof checkNames)[number]
