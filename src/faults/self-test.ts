import { type CheckName, checkNames } from '../contract/checks/names.ts'
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
  /** The checks that found it. */
  readonly foundBy: readonly CheckName[]
  /** The checks that should have, and have not. */
  readonly missedBy: readonly CheckName[]
}

export interface SelfTestOptions {
  /** The cases that are played on every server; those that a fault cannot touch are left out. */
  readonly cases: readonly Case[]
  readonly onResult?: (result: FaultResult, done: number, total: number) => void
}

/** Verifies one server for each fault, in process, and says which checks found it. */
export async function selfTest(faults: readonly Fault[], { cases, onResult }: SelfTestOptions): Promise<FaultResult[]> {
  const results: FaultResult[] = []
  for (const fault of faults) {
    const report = await verifyFault(fault, casesFor(fault, cases))
    const foundBy = checksThatFound(report)
    const result = { fault, foundBy, missedBy: fault.caughtBy.filter((name) => !foundBy.includes(name)) }
    results.push(result)
    onResult?.(result, results.length, faults.length)
  }
  return results
}

/** The cases that call the operation which a fault is about. */
export function casesFor({ operation }: Fault, cases: readonly Case[]): Case[] {
  return cases.filter(({ uses }) => operation === undefined || uses.includes(operation))
}

/** Verifies a server with one fault, in process; without a fault it is the mock itself. */
export async function verifyFault(
  fault: Fault | undefined,
  cases: readonly Case[],
  checks: readonly CheckName[] = checkNames,
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

/** The checks that have found something; notes do not count, but of the check that gives no more than notes. */
export function checksThatFound({ violations }: ContractReport): CheckName[] {
  const found = violations.filter(({ check, severity }) => severity === 'error' || check === 'drift')
  return checkNames.filter((name) => found.some(({ check }) => check === name))
}
