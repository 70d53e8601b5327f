import { expect, test } from 'vitest'
import { forProfile, whyNotApplicable } from '../../../../src/contract/plan/applicable.ts'
import { defineCase } from '../../../../src/contract/plan/define-case.ts'
import { del, get, put } from '../../../../src/contract/plan/own.ts'
import { unconfirmedPoint } from '../../../../src/contract/plan/unconfirmed.ts'
import { findWays } from '../../../../src/contract/plan/ways.ts'
import { createProfile } from '../../../../src/domain/profile.ts'

const one = defineCase({
  kind: 'scenarios',
  operation: 'connector.delete',
  title: 'Deletes > it',
  since: '8.18',
  steps: [
    put('/_connector/{{run}}'),
    { together: [get('/_connector/{{run}}'), put('/_connector/{{run}}/_features', {})] },
  ],
  cleanup: [
    del('/_connector/{{run}}?hard=true').request,
    del('/_connector/{{run}}?delete_sync_jobs=true&hard=true').request,
  ],
})

test('an id and the operations used follow from a case', () => {
  expect(one.id).toBe('scenarios/connector.delete/deletes-gt-it')
  expect(one.uses).toEqual(['connector.delete', 'connector.put', 'connector.get', 'connector.update_features'])
})

test('a case says why it is not applicable', () => {
  expect(whyNotApplicable(one, createProfile('8.14'))).toBe('8.14.0 has no connector.update_features')
  expect(whyNotApplicable(one, createProfile('8.17'))).toBe('holds from 8.18 on')
  expect(whyNotApplicable(one, createProfile('9.0'))).toBeUndefined()
  const secret = { ...one, uses: ['connector.secret_get' as const] }
  expect(whyNotApplicable(secret, createProfile('serverless'))).toBe(
    'serverless keeps connector.secret_get for the platform itself',
  )
  const seeded = { ...one, requires: 'state' as const }
  expect(whyNotApplicable(seeded, createProfile())).toBe('begins with documents that the API cannot make')
  expect(whyNotApplicable(seeded, createProfile(), { state: true })).toBeUndefined()
})

test('cleanup is sent without parameters that a version does not know', () => {
  const paths = (version: '8.17' | '8.18') => forProfile(one, createProfile(version)).cleanup.map(({ path }) => path)
  expect(paths('8.18')).toEqual([
    '/_connector/{{run}}?hard=true',
    '/_connector/{{run}}?delete_sync_jobs=true&hard=true',
  ])
  expect(paths('8.17')).toEqual(['/_connector/{{run}}', '/_connector/{{run}}?delete_sync_jobs=true'])
})

test('the way to a status is the shortest that every version knows', () => {
  const lengths = (machine: 'ConnectorStatus' | 'SyncStatus') =>
    Object.fromEntries(Array.from(findWays(machine), ([status, way]) => [status, way.length]))
  expect(lengths('ConnectorStatus')).toEqual({
    created: 0,
    needs_configuration: 1,
    configured: 1,
    connected: 2,
    error: 1,
  })
  expect(lengths('SyncStatus')).toEqual({ pending: 0, in_progress: 1, canceled: 1, canceling: 2, error: 2 })
})

test('what nobody has confirmed is told of an example, in the words of the evidence', () => {
  expect(unconfirmedPoint('connector.update_status', { name: 'status-unknown', status: 400 })).toMatch(
    /^The inner cause/,
  )
  expect(unconfirmedPoint('connector.last_sync', { name: 'status-unknown', status: 400 })).toBeUndefined()
  expect(unconfirmedPoint('connector.list', { name: 'window-too-large', status: 400 })).toMatch(/beyond 10,000/)
  expect(unconfirmedPoint('connector.update_configuration', { name: 'values-list', status: 500 })).toMatch(/never seen/)
  expect(unconfirmedPoint('connector.get', { name: 'bad-flag', status: 400 })).toBeUndefined()
})
