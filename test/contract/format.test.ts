import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readScenarioFiles, scenarioFolder } from '../../src/adapters/node-scenarios.ts'
import { matchers } from '../../src/contract/plan/match.ts'
import type { Scenario } from '../../src/contract/plan/scenarios.ts'

const schema = JSON.parse(readFileSync(join(scenarioFolder(), 'scenario.schema.json'), 'utf8'))
const validate = new Ajv2020({ strictRequired: false, allowUnionTypes: true, strictTypes: false }).compile(schema)
const readme = readFileSync(join(scenarioFolder(), 'README.md'), 'utf8')
const files = readScenarioFiles()

const check = (value: unknown) => {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test.each([...files])('%s has the form that is described', (_, file) => {
  expect(check(file)).toEqual([])
})

test('the example in the README has the form that is described', () => {
  const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1]
  expect(check(JSON.parse(String(example)))).toEqual([])
})

test('schema, README and code know the same matchers', () => {
  const inSchema = schema.$defs.matcher.oneOf.flatMap(
    ({ properties }: { properties: { $match: { const?: string; enum?: string[] } } }) =>
      properties.$match.enum ?? [properties.$match.const],
  )
  const table = readme.slice(readme.indexOf('| `$match` | matches |'))
  const inReadme = [...table.matchAll(/^\| `([a-z ]+)` \|/gm)].map(([, name]) => name)
  const inCode = [...Object.keys(matchers), 'saved']
  expect(inSchema.sort()).toEqual([...inCode].sort())
  expect(inReadme.sort()).toEqual([...inCode].sort())
})

describe.each([...files])('%s', (_, { scenarios, values = {} }) => {
  test('has a title for each scenario', () => {
    const titles = scenarios.map(({ title }) => title)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
  })

  test('uses what it has values for', () => {
    const text = JSON.stringify(scenarios) + JSON.stringify(values)
    const unused = Object.keys(values).filter(
      (name) => !text.includes(`{{${name}}}`) && !text.includes(`"$match":"saved","name":"${name}"`),
    )
    expect(unused).toEqual([])
  })

  // A shared cluster must not be left with litter, and nobody else's documents may be touched.
  test('removes what it makes, and touches nothing else', () => {
    const shared = scenarios.filter(({ requires }) => !requires)
    expect(shared.filter((scenario) => litter(scenario).length > 0)).toEqual([])
    expect(shared.flatMap(strangers)).toEqual([])
  })
})

/** The paths of documents that a scenario creates and its cleanup does not remove. */
function litter({ steps, cleanup = [] }: Scenario): string[] {
  const made = steps.flatMap(({ request: { method, path }, reply: { status }, save }) => {
    if (status >= 300 || (method !== 'PUT' && method !== 'POST')) return []
    const collection = /^\/_connector(?:\/_sync_job|\/_secret)?\/?$/.exec(path)?.[0].replace(/\/$/, '')
    if (collection)
      return [
        `${collection}/${Object.entries(save ?? {}).map(([name, pointer]) => pointer === '/id' && `{{${name}}}`)}`,
      ]
    return /^\/_connector\/(?:_secret\/)?[^/]+$/.test(path) ? [path] : []
  })
  const removed = cleanup.map(({ path }) => path)
  return made.filter((path) => !removed.includes(/\/_(?:sync_job|secret)\//.test(path) ? path : `${path}?hard=true`))
}

/** The requests that write to documents whose ids do not come from this run. */
function strangers({ steps, cleanup = [] }: Scenario): string[] {
  return [...steps.filter(({ reply }) => reply.status < 300).map(({ request }) => request), ...cleanup]
    .filter(({ method, path }) => method !== 'GET' && !/^\/_connector(?:\/_sync_job|\/_secret)?\/?$/.test(path))
    .filter(({ path }) => !path.includes('{{'))
    .map(({ method, path }) => `${method} ${path}`)
}
