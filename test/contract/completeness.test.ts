import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenarioFiles } from '../../src/adapters/node-scenarios.ts'
import type { ScenarioStep } from '../../src/contract/plan/scenarios.ts'
import { createConnectorMock } from '../../src/index.ts'
import type { JsonObject } from '../../src/json/value.ts'
import { operations } from '../../src/operations/index.ts'
import { type OperationId, operationTable } from '../../src/spec/generated/operations.ts'
import { formats, writeValue } from '../../src/xcontent/formats.ts'
import { listOperations } from '../unit/spec/description.ts'

const ids = Object.keys(operationTable) as OperationId[]
const mock = createConnectorMock()
const files = readScenarioFiles()

const write = (format: (typeof formats)[number], value: object) =>
  format === 'json' ? JSON.stringify(value) : writeValue(format, value as JsonObject)

/** Where an operation is at home, in `src/operations/` as in `fixtures/scenarios/`: `connector/update-api-key-id`. */
function placeOf(id: OperationId): string {
  const area = operationTable[id].tag.replace(' ', '-')
  const name = id.replace(/^connector\.(?:sync_job_|secret_)?/, '').replaceAll('_', '-')
  return `${area}/${name}`
}

/** What every file under `src/operations/<area>/` defines: the ids of operations, by file. */
async function readDefinitions(): Promise<Map<string, OperationId[]>> {
  const folder = new URL('../../src/operations/', import.meta.url)
  const found = new Map<string, OperationId[]>()
  for (const area of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    for (const name of readdirSync(new URL(`${area.name}/`, folder))) {
      const exports: Record<string, unknown> = await import(new URL(`${area.name}/${name}`, folder).href)
      const defined = Object.values(exports).flatMap((one) =>
        one !== null && typeof one === 'object' && 'id' in one && 'resolve' in one ? [one.id as OperationId] : [],
      )
      if (defined.length > 0) found.set(`${area.name}/${name.replace(/\.ts$/, '')}`, defined)
    }
  }
  return found
}

const definitions = await readDefinitions()

test('every operation has exactly one file in src/operations, under its own name', () => {
  expect(new Map([...definitions].sort())).toEqual(new Map(ids.map((id) => [placeOf(id), [id]] as const).sort()))
})

test('the list of operations has all of them, and nothing that is not described', () => {
  expect([...operations.keys()].sort()).toEqual([...ids].sort())
})

test('every operation has exactly one file of scenarios, and every file an operation', () => {
  expect([...files].map(([place, { operation }]) => [place, operation]).sort()).toEqual(
    ids.map((id) => [placeOf(id), id]).sort(),
  )
})

test('nothing anywhere is answered as not built', () => {
  const described = listOperations().flatMap(({ json }) => Object.keys(json['responses'] as object))
  expect(described).not.toContain('501')
  const source = new URL('../../src/', import.meta.url)
  const naming = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(ts|js)$/.test(name) && /\b501\b|not_?built/i.test(readFileSync(new URL(name, source), 'utf8')),
  )
  expect(naming).toEqual([])
})

describe.each(ids)('%s', (id) => {
  const { method, paths } = operationTable[id]
  const scenarios = files.get(placeOf(id))?.scenarios ?? []
  const reaches = ({ request }: ScenarioStep) => mock.operationOf(request.method, fillPath(request.path)) === id
  const steps = scenarios.flatMap((scenario) => scenario.steps.filter(reaches))

  test('is reached at each of its paths, and answered', () => {
    for (const path of paths) {
      const url = path.replace(/\{\w+\}/g, 'x')
      expect(mock.operationOf(method.toUpperCase(), url)).toBe(id)
      for (const format of formats) {
        for (const [query, accept] of [
          [`?format=${format}`, undefined],
          ['', `application/${format}`],
        ]) {
          const headers = { accept, 'content-type': `application/${format}` }
          const body = operationTable[id].hasBody === 'none' ? '' : write(format, {})
          const { status } = mock.handle({ method: method.toUpperCase(), url: url + query, headers, body })
          expect(status).toBeLessThan(501)
        }
      }
    }
  })

  test('has a good path at each of its paths', () => {
    const good = steps.filter(({ reply }) => reply.status < 300)
    for (const path of paths) {
      const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}/?(\\?|$)`)
      expect(good.filter(({ request }) => pattern.test(request.path)).length, path).toBeGreaterThan(0)
    }
  })

  test('has refusals of each status of its own', () => {
    const described = listOperations().find((one) => one.id === id)?.json['responses']
    const refusals = [400, 404].filter((status) => status in described)
    expect(refusals.length).toBeGreaterThan(0)
    for (const status of refusals) {
      expect(steps.filter(({ reply }) => reply.status === status).length, String(status)).toBeGreaterThan(0)
    }
  })

  // A refusal by the router itself (a wrong method, an unknown path) reaches no operation, and is told by its status.
  test('every scenario here is about it', () => {
    const isAbout = (step: ScenarioStep) => reaches(step) || step.reply.status === 405 || isUnknownPath(step)
    expect(scenarios.filter((one) => !one.steps.some(isAbout)).map(({ title }) => title)).toEqual([])
  })
})

const isUnknownPath = ({ request, reply }: ScenarioStep) =>
  reply.status === 400 && mock.operationOf(request.method, fillPath(request.path)) === undefined

function fillPath(path: string): string {
  return path.replace(/\{\{\w+\}\}/g, 'x')
}
