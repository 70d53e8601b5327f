import { busyFaults } from './busy-faults.ts'
import { connectorFaults } from './connector-faults.ts'
import type { Fault } from './fault.ts'
import { secretFaults } from './secret-faults.ts'
import { serverFaults } from './server-faults.ts'
import { syncJobFaults } from './sync-job-faults.ts'

/** Every fault that a check must catch. */
export const faults: readonly Fault[] = [
  ...connectorFaults,
  ...syncJobFaults,
  ...secretFaults,
  ...serverFaults,
  ...busyFaults,
]
