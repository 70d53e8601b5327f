import { expect, test } from 'vitest'
import { enums } from '../../../src/spec/generated/enums.ts'
import { enumValue } from '../../../src/xcontent/enum-value.ts'

test.each([
  ['SyncStatus', 'In_Progress', 'in_progress'],
  ['FilteringPolicy', 'EXCLUDE', 'exclude'],
  ['FilteringRuleCondition', 'regex', 'regex'],
  ['FilteringRuleCondition', 'Regex', undefined],
  ['ConfigurationFieldType', 'STR', undefined],
  ['SyncJobType', ' full', undefined],
  ['SyncJobType', '', undefined],
  ['SyncJobType', 'length', undefined],
] as const)('of %s, [%s] is %s', (name, text, value) => {
  expect(enumValue<string>(enums[name], text)).toBe(value)
})
