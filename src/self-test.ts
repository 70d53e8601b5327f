export type { Fault } from './faults/fault.ts'
export { faults } from './faults/index.ts'
export { type FaultResult, type SelfTestOptions, selfTest, verifyFault } from './faults/self-test.ts'
