import { describe, expect, test } from 'vitest'
import { describePlan } from '../../../../src/contract/plan/describe.ts'
import { createPlan } from '../../../../src/contract/plan/index.ts'
import { selectCases } from '../../../../src/contract/plan/select.ts'
import { createProfile } from '../../../../src/domain/profile.ts'

const profile = createProfile()
const plan = createPlan({ profile })

describe('a selection', () => {
  test('takes the cases of a kind, of an operation, of a tag, in their order', () => {
    const some = selectCases(plan, { kinds: ['transitions'], operations: ['connector.update_status'] })
    expect(some).toEqual(
      plan.filter(({ kind, operation }) => kind === 'transitions' && operation === 'connector.update_status'),
    )
    expect(some.length).toBe(25)
    const secrets = selectCases(plan, { tags: ['secret'] })
    expect(secrets.length).toBeGreaterThan(0)
    expect(secrets.every(({ operation }) => operation.startsWith('connector.secret_'))).toBe(true)
  })

  test('takes the cases of operations that are as available as asked for', () => {
    const operationsOf = (availability: string[]) =>
      new Set(selectCases(plan, { availability }).map(({ operation }) => operation))
    expect([...operationsOf(['experimental', 'public'])]).toContain('connector.check_in')
    // Private, though experimental too.
    expect([...operationsOf(['experimental', 'public'])]).not.toContain('connector.last_sync')
    expect([...operationsOf(['private'])]).toContain('connector.last_sync')
    expect(operationsOf(['experimental', 'beta']).size).toBe(operationsOf([]).size)
    expect([...operationsOf(['serverless'])]).not.toContain('connector.secret_put')
  })

  test.each([
    [{ availability: ['publi'] }, 'there is no availability [publi]. Did you mean [public]'],
    [
      { operations: ['connector.update_statu'] },
      'there is no operation [connector.update_statu]. Did you mean [connector.update_status]',
    ],
    [{ kinds: ['transition'] }, 'there is no kind [transition]. Did you mean [transitions]?'],
    [{ tags: ['zzz'] }, 'there is no tag [zzz]. Known are connector, '],
    [{ shard: { index: 3, of: 2 } }, 'there is no shard 3 of 2.'],
    [{ shard: { index: 0, of: 2 } }, 'there is no shard 0 of 2.'],
  ])('%j is refused', (selection, message) => {
    expect(() => selectCases(plan, selection)).toThrow(`es-connector-kit: Failed to select cases: ${message}`)
  })

  test.each([1, 2, 3, 7])('%i shards have each case once, and are of like size', (of) => {
    const shards = Array.from({ length: of }, (_, i) => selectCases(plan, { shard: { index: i + 1, of } }))
    const ids = shards.flatMap((shard) => shard.map(({ id }) => id))
    expect(ids.sort()).toEqual(plan.map(({ id }) => id).sort())
    const sizes = shards.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })
})

describe('a description', () => {
  test('has the exact calls of a case, and how many there are', () => {
    const one = plan.filter(({ id }) => id === 'transitions/connector.update_status/created-to-connected')
    expect(describePlan(one, profile)).toContain(
      [
        'transitions/connector.update_status/created-to-connected',
        '  created → connected is refused',
        '    PUT /_connector/{{run}}',
        '    GET /_connector/{{run}}',
        '    PUT /_connector/{{run}}/_status {"status":"connected"}',
        '    GET /_connector/{{run}}',
        '    cleanup DELETE /_connector/{{run}}?hard=true',
        '',
        '1 case, 5 requests',
      ].join('\n'),
    )
  })

  test('says what is left out, and why', () => {
    const text = describePlan(plan, createProfile('8.12'))
    expect(text).toContain('8.12.0 has no connector.sync_job_claim')
    expect(text).toContain(
      '  transitions/connector.sync_job_error/completed-to-error: begins with documents that the API cannot make',
    )
    expect(text).toContain('holds from 8.15 on')
    expect(describePlan(plan, profile, { state: true, emptyCluster: true })).not.toContain('Left out')
  })
})
