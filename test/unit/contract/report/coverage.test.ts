import { describe, expect, test } from 'vitest'
import { operationSentence, operationTotals } from '../../../../src/contract/report/operation-coverage.ts'
import type { TransitionCoverage } from '../../../../src/contract/report/report.ts'
import {
  edgeState,
  edgesOf,
  machineNames,
  machines,
  statusesOf,
  transitionTotals,
} from '../../../../src/contract/report/transition-coverage.ts'
import { contractReport, eventfulReport } from '../../../support/contract-report.ts'

const untried = { reachable: true, tried: 0, accepted: 0, refused: 0, violated: 0 }
const row: TransitionCoverage = {
  ...untried,
  machine: 'SyncStatus',
  from: 'canceled',
  to: 'in_progress',
  operation: 'connector.sync_job_claim',
  legal: true,
}

describe('a change of status', () => {
  test.each([
    ['violated', { ...untried, tried: 3, accepted: 1, refused: 1, violated: 1 }],
    ['accepted', { ...untried, tried: 1, accepted: 1 }],
    ['refused', { ...untried, tried: 1, refused: 1 }],
    ['not tried', untried],
    ['out of reach', { ...untried, reachable: false }],
  ])('is %s', (state, counts) => {
    expect(edgeState(counts)).toBe(state)
  })
})

test.each(machineNames)('every change that %s allows is an edge, tried or not', (machine) => {
  const edges = edgesOf(contractReport({ transitions: [] }), machine)
  expect(edges.map(({ from, to }) => [from, to]).sort()).toEqual(
    Object.entries(machines[machine])
      .flatMap(([from, next]) => next.map((to) => [from, to]))
      .sort(),
  )
  expect(edges.every(({ legal, state }) => legal && state === 'out of reach')).toBe(true)
})

test('a change that several operations ask for is one edge, and counts for each of them', () => {
  const transitions: TransitionCoverage[] = [
    { ...row, tried: 2, accepted: 2 },
    { ...row, operation: 'connector.sync_job_cancel', legal: false, tried: 1, refused: 1 },
  ]
  const edges = edgesOf(contractReport({ transitions }), 'SyncStatus').filter(({ from }) => from === 'canceled')
  expect(edges).toEqual([
    {
      machine: 'SyncStatus',
      from: 'canceled',
      to: 'in_progress',
      legal: true,
      state: 'accepted',
      tried: 3,
      accepted: 2,
      refused: 1,
      violated: 0,
      operations: ['connector.sync_job_claim', 'connector.sync_job_cancel'],
      rows: transitions,
    },
  ])
  expect(transitionTotals(edges)).toEqual({
    legal: 1,
    legalTried: 1,
    illegal: 1,
    illegalTried: 1,
    violated: 0,
    outOfReach: 0,
  })
})

test('a status that no machine has is kept', () => {
  const report = contractReport({ transitions: [{ ...row, from: 'paused', to: 'canceled' }] })
  expect(statusesOf(report, 'SyncStatus')).toContain('paused')
  expect(statusesOf(report, 'ConnectorStatus')).not.toContain('paused')
  expect(edgesOf(report, 'SyncStatus').filter(({ from }) => from === 'paused')).toHaveLength(1)
})

test('what is out of reach counts neither as legal nor as illegal', () => {
  const report = contractReport({ transitions: [{ ...row, from: 'completed', legal: false, reachable: false }] })
  expect(transitionTotals(edgesOf(report, 'SyncStatus'))).toEqual({
    legal: 0,
    legalTried: 0,
    illegal: 0,
    illegalTried: 0,
    violated: 0,
    outOfReach: 11,
  })
})

test('operations that the version lacks count apart', () => {
  const report = eventfulReport()
  const totals = operationTotals(report)
  expect(totals).toMatchObject({ applicable: 30, notApplicable: 4, documented: 90 })
  expect(operationSentence(report)).toContain('29 of 30 operations tried')
})
