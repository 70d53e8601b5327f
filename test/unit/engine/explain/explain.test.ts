import { describe, expect, test } from 'vitest'
import {
  type ConnectorMockOptions,
  createConnectorMock,
  type Explanation,
  type FaultRule,
} from '../../../../src/index.ts'

const json = { 'content-type': 'application/json' }

function explain(method: string, url: string, body = '', options: ConnectorMockOptions = {}): Explanation {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm' }] }, ...options })
  mock.handle({ method, url, headers: body ? json : {}, body })
  return mock.explain()
}

/** Lines of the description move whenever anything before them changes. */
const withoutLines = (explanation: Explanation) => String(explanation).replace(/yaml:\d+/g, 'yaml:N')

describe('a request that was taken', () => {
  test('is explained by what the operation does', () => {
    expect(withoutLines(explain('PUT', '/_connector/crm/_error', '{"error":"disk full"}'))).toMatchInlineSnapshot(`
      "#1 PUT /_connector/crm/_error → 200
        operation  connector.update_error, since 8.12, experimental, public
        rule       All 13 checks of the server let it pass, and connector.update_error was done.
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_error/put
        status     created → error; the table of ConnectorStatus lists it, but is not asked
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_error/put/x-status-writes
        writes     at most connector: error, status (updated)
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_error/put/x-effects
        answer     as described for 200
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_error/put/responses/200
        known      tests: read in the server's source, and asserted by Elastic's own tests
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_error/put/x-evidence"
    `)
  })

  test('tells the change of status, and whether the table was asked', () => {
    expect(explain('PUT', '/_connector/crm/_status', '{"status":"needs_configuration"}')).toMatchObject({
      check: undefined,
      transition: { machine: 'ConnectorStatus', from: 'created', to: 'needs_configuration', asked: true, listed: true },
      effects: { writes: { connector: ['status'] }, result: 'updated' },
    })
  })

  test('tells of a bypass', () => {
    const seed = {
      connectors: [{ id: 'crm' }],
      sync_jobs: [{ id: 'job', connector: { id: 'crm' }, status: 'completed' as const }],
    }
    const claim = explain('PUT', '/_connector/_sync_job/job/_claim', '{"worker_hostname":"w"}', { seed })
    expect(claim.transition).toMatchObject({ from: 'completed', to: 'in_progress', asked: false, listed: false })
    expect(claim.text).toContain('completed → in_progress; the table of SyncStatus does not list it, but is not asked')
  })

  test('tells what an older version does otherwise', () => {
    const { availability } = explain('PUT', '/_connector/crm/_error', '{"error":"x"}', { version: '8.13' })
    expect(availability?.older).toEqual(['Before 8.15: `_error` writes `error` and leaves `status` alone.'])
  })

  test('of a new document says how it begins', () => {
    expect(explain('PUT', '/_connector/new', '{"name":"New"}').transition).toMatchObject({
      from: undefined,
      to: 'created',
      listed: undefined,
    })
  })

  test('without an operation has a rule too', () => {
    expect(explain('GET', '/').rule).toContain('tells about the cluster')
    for (const url of ['/_connector', '/']) expect(explain('OPTIONS', url).rule).toContain('methods of the path')
  })
})

describe('a request that was refused', () => {
  test('is explained by the check, the rule and the example', () => {
    expect(withoutLines(explain('PUT', '/_connector/crm/_status', '{"status":"connected"}'))).toMatchInlineSnapshot(`
      "#1 PUT /_connector/crm/_status → 400 connector_transition_not_allowed
        operation  connector.update_status, since 8.12, experimental, public
        refused    by the check of documents
        rule       A status follows only those that the table lists.
                   openapi.yaml:N /components/schemas/ConnectorStatus/x-transitions
        status     created → connected; the table of ConnectorStatus does not list it, and is asked
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_status/put/x-status-writes
        answer     as the example transition-not-allowed
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_status/put/responses/400/content/application~1json/examples/transition-not-allowed
        known      derived: follows from the server's source, but was never seen
                   openapi.yaml:N /paths/~1_connector~1{connector_id}~1_status/put/x-evidence
                   derived: The root cause of a refused transition is the status_exception itself."
    `)
  })

  test('by the table of the version that is mocked', () => {
    const seed = { connectors: [{ id: 'crm', status: 'connected' as const }] }
    const { spec, transition } = explain('PUT', '/_connector/crm/_status', '{"status":"connected"}', {
      seed,
      version: '8.13',
    })
    expect(spec?.pointer).toBe('/x-version-variants')
    expect(transition).toMatchObject({ from: 'connected', to: 'connected', asked: true, listed: false })
  })

  test.each([
    ['GET', '/nowhere', '', 'route', '/x-unmatched-path'],
    ['POST', '/_connector/crm', '', 'route', '/components/responses/MethodNotAllowed'],
    ['GET', '/_connector/nope', '', 'documents', '/x-missing'],
    ['GET', '/_connector/crm?refresh=true', '', 'query parameters', '/parameters'],
    ['PUT', '/_connector/crm/_error', '', 'body', '/requestBody'],
    ['PUT', '/_connector/crm/_status', '{}', 'validation', '/responses/400'],
    ['PUT', '/_connector/crm/_features', '{}', 'documents', '/x-server-slips/3'],
    ['GET', '/_connector/%zz', '', 'url', '/info/description'],
  ] as const)('%s %s %s: by the check of %s, by the rule at %s', (method, url, body, check, at) => {
    const explanation = explain(method, url, body)
    expect(explanation.check).toBe(check)
    expect(explanation.spec?.pointer).toContain(at)
    expect(explanation.spec?.line).toBeGreaterThan(1)
  })

  test('names the documented example that the answer is like', () => {
    expect(explain('GET', '/_connector/nope').answer).toMatchObject({ example: 'unknown-connector' })
    expect(explain('PUT', '/_connector/crm/_error', '').answer).toMatchObject({ example: 'no-body' })
    expect(explain('PUT', '/_connector/crm/_status', '{"status":"gone"}').answer?.example).toBe('status-unknown')
    const { spec, answer } = explain('PUT', '/_connector/crm/_check_in', '{}')
    expect(answer).toMatchObject({ example: 'unexpected-body' })
    expect(spec).toEqual(answer)
  })

  test('is as sure as its least sure point', () => {
    expect(explain('GET', '/_connector/crm').evidence).toMatchObject({ mark: 'tests', points: [] })
    expect(explain('PUT', '/_connector/crm/_status', '{"status":"connected"}').evidence).toMatchObject({
      mark: 'derived',
      reference: 'openapi/FIDELITY.md#connectorupdate_status',
    })
    expect(explain('PUT', '/_connector/nope/_check_in').evidence).toMatchObject({
      mark: 'unconfirmed',
      points: [{ mark: 'unconfirmed', point: 'The type of the 404. Tests assert its status only.' }],
    })
  })

  test('by security is explained by the privileges', () => {
    const security = {
      roles: { r: { cluster: ['monitor_connector'] } },
      users: { u: { password: 'p', roles: ['r'] } },
    } as const
    const mock = createConnectorMock({ security, seed: { connectors: [{ id: 'crm' }] } })
    const authorization = `Basic ${btoa('u:p')}`
    mock.handle({ method: 'PUT', url: '/_connector/crm/_check_in', headers: { authorization }, body: '' })
    expect(mock.explain()).toMatchObject({ check: 'authorization', spec: { pointer: '/x-privileges' } })
  })
})

describe('a request that a fault has struck', () => {
  const refused = ['PUT', '/_connector/crm/_status', '{"status":"connected"}'] as const
  const struck = (rule: FaultRule, [method, url, body]: readonly [string, string, string?]) =>
    explain(method, url, body, { faults: [rule] })

  test.each<FaultRule>([{ delay: 1 }, { fault: 'product_missing' }, { fault: 'truncated' }])(
    'by %j is explained as without it, and the fault is named',
    (rule) => {
      const { rule: sentence, text, ...rest } = struck(rule, refused)
      const { rule: usual, text: _, ...without } = explain(...refused)
      expect(JSON.stringify(rest)).toBe(JSON.stringify(without))
      expect(rest).toMatchObject({
        check: 'documents',
        transition: { from: 'created', to: 'connected', listed: false },
      })
      expect(sentence).toMatch(
        /^A status follows .* lists\. The fault 1 of `mock\.faults`, \w+, has struck it; for the rest the answer is /,
      )
      expect(sentence.startsWith(`${usual} `)).toBe(true)
      expect(text).toContain('as the example transition-not-allowed')
    },
  )

  test('after the operation is explained by what that did, but for the answer, which nobody got', () => {
    const fault = { status: 200, body: { result: 'noop' } }
    const { rule, check, effects, answer, transition, evidence } = struck({ fault, when: 'after' }, refused)
    expect(rule).toMatch(/^A status follows .*, has struck it: the answer of the operation would have been 400\.$/)
    expect({ check, effects, answer }).toEqual({ check: 'documents', effects: undefined, answer: undefined })
    expect(transition).toMatchObject({ from: 'created', to: 'connected' })
    expect(evidence).toMatchObject({ mark: 'derived' })
    const taken = struck({ fault, when: 'after' }, ['PUT', '/_connector/crm/_check_in'])
    expect(taken.rule).toContain('would have been 200, and what it did is done.')
    expect(taken.effects).toMatchObject({ writes: expect.anything(), result: undefined })
    expect(taken.evidence?.points).toEqual([])
  })

  test('before the operation is explained by the fault alone: nothing is known of an answer', () => {
    const { rule, spec, answer, transition, evidence, availability } = struck({ fault: 'bad_gateway' }, refused)
    expect(rule).toBe('The fault 1 of `mock.faults`, bad_gateway, has struck it: no operation was called.')
    expect([spec, answer, transition, evidence]).toEqual([undefined, undefined, undefined, undefined])
    expect(availability).toBeDefined()
  })
})

test('never shows a secret', () => {
  const bodies = ['{"value":"s3cret"}', '{"value":"s3cret","s3cret":"s3cret"}', '{"valeu":"s3cret"}']
  for (const body of bodies) expect(explain('PUT', '/_connector/_secret/key', body).text).not.toContain('s3cret')
})

test('takes the number of a request, and says what the log holds when it is not there', () => {
  const mock = createConnectorMock()
  expect(() => mock.explain()).toThrow('the log has no request [0]. It holds none.')
  for (const url of ['/a', '/b', '/c']) mock.handle({ method: 'GET', url, headers: {}, body: '' })
  expect(mock.explain(2)).toMatchObject({ id: 2, url: '/b' })
  expect(mock.explain()).toMatchObject({ id: 3, url: '/c' })
  expect(() => mock.explain(7)).toThrow('the log has no request [7]. It holds 1 to 3.')
  mock.reset()
  expect(() => mock.explain(2)).toThrow('before a reset')
})

test('is data, too', () => {
  const explanation = explain('GET', '/_connector/crm')
  expect(JSON.parse(JSON.stringify(explanation))).toMatchObject({
    operation: 'connector.get',
    text: String(explanation),
  })
})
