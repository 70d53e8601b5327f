import { describe, expect, test } from 'vitest'
import { findings, outcomes, verdictOf } from '../../../../src/contract/report/verdict.ts'
import { contractReport, found, playedCase } from '../../../support/contract-report.ts'

const passed = playedCase()
const error = found()
const warning = found({ severity: 'warning' })
const unjudged = { ...contractReport().totals, requests: 3, unjudged: 2 }

describe('verdict', () => {
  test.each([
    ['holds when all was played and nothing found', contractReport({ cases: [passed] }), 'yes', 0],
    ['holds when only warnings were found', contractReport({ cases: [passed], violations: [warning] }), 'yes', 0],
    ['is broken by an error', contractReport({ cases: [passed], violations: [error] }), 'no', 1],
    [
      'is broken by an error of a run that was cut off',
      contractReport({ violations: [error], complete: false }),
      'no',
      1,
    ],
    ['is open when the run was cut off', contractReport({ cases: [passed], complete: false }), 'undecided', 2],
    [
      'is open when a case was cut off',
      contractReport({ cases: [passed, playedCase({ outcome: 'unfinished' })] }),
      'undecided',
      2,
    ],
    [
      'is open when nothing could be played',
      contractReport({ cases: [playedCase({ outcome: 'not applicable' })] }),
      'undecided',
      2,
    ],
    ['is open when exchanges could not be judged', contractReport({ totals: unjudged }), 'undecided', 2],
    [
      'is broken by an error, whatever could not be judged',
      contractReport({ totals: { ...unjudged, errors: 1 } }),
      'no',
      1,
    ],
    ['is open when there was nothing to play', contractReport(), 'undecided', 2],
  ] as const)('%s', (_, report, holds, exitCode) => {
    expect(verdictOf(report)).toMatchObject({ holds, exitCode })
  })

  test('says how many exchanges could not be judged', () => {
    const sentenceOf = (totals: typeof unjudged) => verdictOf(contractReport({ totals })).sentence
    expect(sentenceOf(unjudged)).toBe('Undecided, for 2 exchanges could not be judged.')
    expect(sentenceOf({ ...unjudged, errors: 1, unjudged: 1 })).toBe(
      'The contract is broken: 1 error. 1 exchange could not be judged.',
    )
  })

  test('names warnings of a contract that holds', () => {
    const { sentence } = verdictOf(contractReport({ cases: [passed], violations: [warning] }))
    expect(sentence).toBe('The contract holds: 1 case passed, with 1 warning.')
  })
})

test('findings are counted in words', () => {
  const { totals } = contractReport({ violations: [error, error, warning] })
  expect(findings(totals)).toBe('2 errors, 1 warning')
  expect(findings(contractReport().totals)).toBe('nothing found')
})

test('outcomes say every number, so that nothing passes for passed', () => {
  const cases = [passed, playedCase({ outcome: 'not permitted' })]
  expect(outcomes(contractReport({ cases }))).toBe(
    '2 cases: 1 passed, 0 violated, 0 not applicable, 1 not permitted, 0 unfinished',
  )
})
