import { busyFaults } from './busy-faults.ts'
import { connectorDocumentFaults } from './connector-document-faults.ts'
import { connectorServiceFaults } from './connector-service-faults.ts'
import { connectorSettingFaults } from './connector-setting-faults.ts'
import type { Fault } from './fault.ts'
import { secretFaults } from './secret-faults.ts'
import { serverFaults } from './server-faults.ts'
import { syncJobFaults } from './sync-job-faults.ts'

/** Every fault that a check must catch. */
export const faults: readonly Fault[] = [
  ...connectorDocumentFaults,
  ...connectorServiceFaults,
  ...connectorSettingFaults,
  ...syncJobFaults,
  ...secretFaults,
  ...serverFaults,
  ...busyFaults,
]
