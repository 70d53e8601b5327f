import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundledSpec, operations } from './spec.ts'
import { type Prism, startPrism } from './start-prism.ts'

let prism: Prism | undefined

beforeAll(async () => {
  prism = await startPrism(bundledSpec)
})

afterAll(() => prism?.stop())

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(`${prism?.url}${path}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]') as {
    location: string[]
    message: string
  }[]
  return {
    status: response.status,
    body: await response.json(),
    violations,
    product: response.headers.get('x-elastic-product'),
  }
}

const core = [
  ['connector.check_in', '/_connector/my-connector/_check_in'],
  ['connector.update_status', '/_connector/my-connector/_status'],
  ['connector.update_error', '/_connector/my-connector/_error'],
  ['connector.last_sync', '/_connector/my-connector/_last_sync'],
  ['connector.sync_job_claim', '/_connector/_sync_job/my-connector-sync-job-id/_claim'],
] as const

const all = operations.map((operation) => [operation.id, operation] as const)
const withBody = all.filter(([, operation]) => operation.bodies.length > 0)
const goodBodies = withBody.flatMap(([id, operation]) =>
  operation.bodies.map(([name, body]) => [id, name, operation, body] as const),
)
const badBodies = withBody.flatMap(([id, operation]) =>
  operation.badBodies.map(([what, body]) => [id, what, operation, body] as const),
)

test('Prism is the version that runs on every Node the kit supports', () => {
  expect(JSON.parse(readFileSync('node_modules/@stoplight/prism-cli/package.json', 'utf8')).version).toBe('5.14.2')
})

describe('the five operations everything started from', () => {
  test.each(core)('%s answers as documented', async (id, path) => {
    const operation = operations.find((candidate) => candidate.id === id)
    const [, body] = operation?.bodies[0] ?? []
    const answer = await call('PUT', path, body)
    expect(answer).toEqual({ ...operation?.success, violations: [], product: 'Elasticsearch' })
    expect(answer).toMatchObject({ status: 200, body: { result: 'updated' } })
  })
})

// None answers 401: Prism asks for credentials only when no entry of `security` is empty.
test.each(all)('%s answers its first success example', async (_, { method, url, bodies, success }) => {
  expect(await call(method, url, bodies[0]?.[1])).toEqual({ ...success, violations: [], product: 'Elasticsearch' })
})

describe('bodies', () => {
  test.each(goodBodies)('%s takes its example "%s"', async (_id, _name, { method, url, success }, body) => {
    expect(await call(method, url, body)).toMatchObject({ status: success.status, violations: [] })
  })

  // Prism does not validate at all where a schema does not compile for it, and says nothing: so every operation is asked.
  test.each(withBody)('%s can be asked with a bad body', (_, { badBodies }) => {
    expect(badBodies.map(([what]) => what)).toContain('a list')
    expect(badBodies.length).toBeGreaterThan(1)
  })

  test.each(badBodies)('%s refuses %s', async (_id, _what, { method, url }, body) => {
    const answer = await call(method, url, body)
    expect(answer.status).toBe(400)
    expect(answer.violations.map(({ location }) => location.slice(0, 2))).toContainEqual(['request', 'body'])
  })

  test('every operation with a request body is in the table', () => {
    const spec = JSON.parse(readFileSync(bundledSpec, 'utf8')) as {
      paths: Record<string, Record<string, { requestBody?: unknown; operationId: string }>>
    }
    const described = Object.values(spec.paths).flatMap((item) =>
      Object.values(item).filter((operation) => operation.requestBody),
    )
    expect(new Set(badBodies.map(([id]) => id))).toEqual(new Set(described.map(({ operationId }) => operationId)))
  })
})
