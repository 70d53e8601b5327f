import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ScenarioFile } from '../contract/plan/scenarios.ts'

/**
 * Every file of `fixtures/scenarios/`, by its path from there and without `.json`, in alphabetical order: `connector/update-status`.
 * Errors: the folder, which the package comes with, is not to be found.
 */
export function readScenarioFiles(): Map<string, ScenarioFile> {
  const files = new Map<string, ScenarioFile>()
  const folder = scenarioFolder()
  for (const area of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!area.isDirectory()) continue
    for (const name of readdirSync(join(folder, area.name)).sort()) {
      if (!name.endsWith('.json')) continue
      const text = readFileSync(join(folder, area.name, name), 'utf8')
      files.set(`${area.name}/${name.replace(/\.json$/, '')}`, JSON.parse(text))
    }
  }
  return files
}

/** Where the scenarios are: in the package that this file belongs to, be it as source in `src/` or as output in `dist/`. */
export function scenarioFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  for (let folder = here; ; folder = dirname(folder)) {
    const found = join(folder, 'fixtures', 'scenarios')
    if (existsSync(join(found, 'scenario.schema.json'))) return found
    if (dirname(folder) === folder) {
      throw new Error(
        `es-connector-kit: Failed to read the scenarios: no folder above [${here}] has fixtures/scenarios. Was the package bundled or copied without it?`,
      )
    }
  }
}
