import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { createDataStorage } from '../../../../src/data.ts'
import { createConnectorMock } from '../../../../src/index.ts'
import { runScenarios } from '../../../contract/scenarios.ts'
import { mockTarget } from '../../../contract/target.ts'
import { keepDocumentsIn } from '../../../support/storage.ts'

/** Tests of behaviour, which run on the storage in memory by themselves. */
const unit = join(import.meta.dirname, '../..')
const files = [
  ...readdirSync(join(unit, 'operations'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('operations', name)),
  'engine/missing.test.ts',
  'engine/state.test.ts',
  'engine/writes.test.ts',
]

keepDocumentsIn(() => createDataStorage())
for (const file of files) {
  describe(file, async () => {
    // By a name of its own: the file itself may have been loaded already, and would not be once more.
    await import(`${join(unit, file)}?on-data`)
  })
}

runScenarios({ ...mockTarget(createConnectorMock({ storage: createDataStorage() })), name: 'on @msw/data' })
