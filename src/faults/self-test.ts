import type { CheckName } from '../contract/checks/names.ts'
import type { Case } from '../contract/plan/case.ts'
import type { ContractReport } from '../contract/report/report.ts'
import { runCases } from '../contract/run.ts'
import { newestVersion } from '../domain/profile.ts'
import type { Fault } from './fault.ts'
import { createFaultyMock } from './faulty-mock.ts'
import { sendTo } from './send-to.ts'

/** What became of a fault. */
export interface FaultResult {
  readonly fault: Fault
  /** The checks that found something of severity `error`, or of any where the fault is about less. */
  readonly caughtBy: readonly CheckName[]
}

/** Verifies a server with one fault, in process. */
export async function verifyFault(
  fault: Fault | undefined,
  cases: readonly Case[],
  checks?: readonly CheckName[],
): Promise<ContractReport> {
  return runCases(cases, {
    send: sendTo(createFaultyMock(fault)),
    target: { url: 'http://127.0.0.1:9200' },
    profile: newestVersion,
    tool: { name: 'es-connector-kit', version: 'self-test' },
    checks,
    concurrency: 1,
    listDelay: 0,
  })
}

/** The checks that have found something; notes do not count, unless they are what the check is there for. */
export function checksThatFound({ violations }: ContractReport): CheckName[] {
  const found = violations.filter(({ check, severity }) => severity === 'error' || check === 'drift')
  return [...new Set(found.map(({ check }) => check))]
}
