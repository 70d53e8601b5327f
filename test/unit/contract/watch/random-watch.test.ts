import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMissed } from '../../../../src/contract/read-exchange.ts'
import { targetOf } from '../../../../src/contract/watch/har.ts'
import { createProfile, createWatch, type Exchange, readExchange } from '../../../../src/contract.ts'
import { createConnectorMock, type MockRequest } from '../../../../src/index.ts'
import { anyRequest, beginnings } from '../../engine/random-walk/requests.ts'

/** What becomes of a request, as far as whoever looks on can tell. */
const fates = {
  /** Its answer is read. */
  seen: 20,
  /** Its answer is not, but there was one. */
  unread: 1,
  /** It was given up, and has been carried out. */
  done: 1,
  /** It was given up, and never got there. */
  lost: 1,
  /** It was given up, and is carried out when some more requests have been. */
  late: 1,
}
type Fate = keyof typeof fates

const fate = fc.oneof(
  ...(Object.keys(fates) as Fate[]).map((one) => ({ weight: fates[one], arbitrary: fc.constant(one) })),
)
/** Those that a watch is shown. */
const connectorRequest = anyRequest.filter(({ url }) => targetOf(url) === url)

const steps = fc.array(fc.record({ request: connectorRequest, fate, pause: fc.constantFrom(1, 10, 10_000) }), {
  minLength: 60,
  maxLength: 60,
  size: 'max',
})

test.each([
  ['9.1', 150],
  ['8.15', 40],
  ['8.12', 40],
  ['serverless', 40],
] as const)('a server of %s is not blamed, whatever of it was not seen', (version, usual) => {
  const walks = Number(process.env['WALKS'] ?? usual)
  const isNew = createProfile(version).behaves('soft-deletion')
  const walkSeed = Number(process.env['WALK_SEED'] ?? 20_261_127)
  let looks = 0
  const walk = fc.property(beginnings, steps, (state, walked) => {
    const { connectors, ...rest } = state
    // Nothing is deleted softly before 8.18.
    const seed = { ...rest, connectors: connectors.map((one) => ({ ...one, deleted: isNew && one.deleted === true })) }
    let time = Date.parse('2026-01-05T10:00:00.000Z')
    const mock = createConnectorMock({ version, seed, clock: () => time, logCapacity: 1 })
    const watch = createWatch({ profile: createProfile(version) })
    const late: { readonly at: number; readonly request: MockRequest }[] = []
    const told: string[] = []

    const answer = (request: MockRequest): Exchange => {
      const startedAt = time
      const { status, headers, body } = mock.handle(request)
      time += 3
      const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
      const response = { status, headers: Object.fromEntries(lower), body: String(body) }
      return readExchange(asText(request), response, { startedAt, endedAt: time })
    }
    for (const { request, fate, pause } of walked) {
      time += pause
      while (late[0] && late[0].at <= time) answer((late.shift() as (typeof late)[number]).request)
      told.push(`${fate} ${request.method} ${request.url} ${request.body}`)
      if (fate === 'seen') {
        const exchange = answer(request)
        const errors = watch.look(exchange).filter(({ severity }) => severity === 'error')
        looks++
        expect(errors, `${told.join('\n')}\n${exchange.response.status} ${exchange.response.body}`).toEqual([])
        continue
      }
      const times = { startedAt: time, endedAt: time + 3 }
      if (fate === 'late') late.push({ at: time + 25_000, request })
      else if (fate !== 'lost') answer(request)
      watch.miss(readMissed(asText(request), times), fate === 'unread' ? 'body' : 'answer')
    }
  })
  fc.assert(walk, { seed: walkSeed, numRuns: walks, endOnFailure: process.env['NOSHRINK'] !== undefined })
  expect(looks).toBeGreaterThan(walks * 30)
})

const asText = ({ method, url, headers = {}, body = '' }: MockRequest) => ({
  method,
  url,
  headers: headers as Readonly<Record<string, string>>,
  body: typeof body === 'string' ? body : '',
})
