import { describe, expect, test } from 'vitest'
import {
  createReplay,
  type Difference,
  type Exploration,
  explore,
  parseReplay,
  replay,
  toViolations,
} from '../../../src/explore.ts'
import { createFaulty, faultCalled, faults } from './faults.ts'
import { common, createTarget } from './sides.ts'

const fault = faultCalled('a claim that asks the state machine')
const exploreFaulty = (seed: number, runs: number) =>
  explore({ ...common, target: createFaulty(fault).send, seed, runs })

async function findOne(): Promise<Difference> {
  const { differences } = await exploreFaulty(1, 300)
  const [difference] = differences
  if (!difference) throw new Error('Nothing was found.')
  return difference
}

describe('what was found', () => {
  test('is found again from the same seed, to the letter', async () => {
    const [first, second] = [await exploreFaulty(1, 300), await exploreFaulty(1, 300)]
    expect(first.differences).toHaveLength(1)
    // What was played has the ids that the servers gave, which are others each time.
    const withoutIds = ({ differences, ...rest }: Exploration) => ({
      ...rest,
      differences: differences.map((one) => ({ ...one, played: [] })),
    })
    expect(withoutIds(second)).toEqual(withoutIds(first))
  })

  test('is found in one run from the seed that it names', async () => {
    const { seed, changes, calls } = await findOne()
    const { differences } = await exploreFaulty(seed, 1)
    expect(differences[0]).toMatchObject({ seed, changes, calls })
  })

  test('comes again from its file, and no longer once it is mended', async () => {
    const found = await findOne()
    const kept = parseReplay(JSON.stringify(createReplay(found, '9.1')))
    expect(kept).toMatchObject({ format: 1, seed: found.seed, version: '9.1', calls: found.calls })
    const faulty = createFaulty(fault)
    const again = await replay(kept, { ...common, target: faulty.send })
    expect(again.difference).toMatchObject({ changes: found.changes, calls: found.calls })
    expect(faulty.mock.state()).toMatchObject({ connectors: [], sync_jobs: [] })
    const mended = await replay(kept, { ...common, target: createTarget().send })
    expect(mended).toEqual({ difference: undefined, steps: found.calls.length, left: [] })
  })

  test('goes into the reports of the contract kit', async () => {
    const found = await findOne()
    const [violation] = toViolations(found, { url: 'http://localhost:9200', credentials: 'api key' })
    expect(violation).toMatchObject({
      check: 'model',
      severity: 'error',
      subject: 'status',
      expected: '200',
      received: '400',
      operation: 'connector.sync_job_claim',
      case: `explore/${found.seed}`,
    })
    expect(violation?.before).toHaveLength(found.calls.length - 1)
    expect(violation?.exchange.curl).toMatch(
      /^curl -X PUT 'http:\/\/localhost:9200\/_connector\/_sync_job\/[\w-]+\/_claim' -H "authorization: ApiKey \$ES_API_KEY"/,
    )
  })
})

test('goes on after a difference, and tells each once', async () => {
  const { send } = createFaulty(faultCalled('a field too much'), faultCalled('a 500'))
  const { differences, runs } = await explore({ ...common, target: send, seed: 1, runs: 60, keepGoing: true })
  expect(runs).toBe(60)
  const keys = differences.map(({ operation, changes }) => `${operation} ${changes[0]?.path} ${changes[0]?.kind}`)
  expect(keys.toSorted()).toEqual(['connector.update_name /updated_at extra', 'connector.update_pipeline  value'])
  expect(differences.find(({ operation }) => operation === 'connector.update_pipeline')?.count).toBeGreaterThan(1)
})

describe('a replay file is refused', () => {
  const good = {
    format: 1,
    seed: 1,
    calls: [{ operation: 'connector.get', method: 'GET', path: '/_connector/{{connector-1}}' }],
    changes: [],
  }
  const withCall = (call: object) => ({ ...good, calls: [{ ...good.calls[0], ...call }] })
  test.each([
    ['when it is no JSON', '{', 'Failed to read a replay'],
    ['in another format', JSON.stringify({ ...good, format: 2 }), 'it has no format 1'],
    ['without calls', JSON.stringify({ ...good, calls: [] }), 'it has no list of calls'],
    ['with an unknown operation', JSON.stringify(withCall({ operation: 'x' })), 'its call 1 is no call'],
    [
      'when it writes to a fixed id',
      JSON.stringify(withCall({ method: 'PUT', path: '/_connector/crm' })),
      'its call 1',
    ],
    [
      'when it deletes one',
      JSON.stringify(withCall({ method: 'DELETE', path: '/_connector/{{connector-1}}/../crm' })),
      'its call 1',
    ],
    [
      'when it leaves the API',
      JSON.stringify(withCall({ method: 'DELETE', path: '/content-{{run}}-a' })),
      'its call 1',
    ],
    [
      'when it starts a job of a connector that is not its own',
      JSON.stringify(withCall({ method: 'POST', path: '/_connector/_sync_job', body: { id: 'crm' } })),
      'its call 1',
    ],
    [
      'when it hides whose job it is',
      JSON.stringify(withCall({ method: 'POST', path: '/_connector/_sync_job', text: '{"\\u0069d":"crm"}' })),
      'its call 1',
    ],
  ])('%s', (_, text, message) => {
    expect(() => parseReplay(text)).toThrow(message)
  })

  test('and nothing of the kind is sent when it comes another way', async () => {
    const { mock, send } = createTarget()
    await mock.connectors.create({ id: 'crm' })
    const calls = [{ operation: 'connector.delete', method: 'DELETE', path: '/_connector/crm?hard=true' }] as const
    await expect(replay({ format: 1, seed: 1, calls, changes: [] }, { ...common, target: send })).rejects.toThrow(
      'might change what the run has not made',
    )
    expect(mock.connectors.get('crm')).toBeDefined()
  })
})

test('there are ten faults', () => {
  expect(faults).toHaveLength(10)
})
