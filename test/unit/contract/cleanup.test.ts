import { describe, expect, test } from 'vitest'
import { cleanUp } from '../../../src/contract/cleanup.ts'
import type { ContractRequest, Send } from '../../../src/contract/exchange.ts'
import type { JournalContent } from '../../../src/contract/journal.ts'
import { createProfile } from '../../../src/domain/profile.ts'
import { sendTo } from '../../../src/faults/send-to.ts'
import { createConnectorMock, type ServerVersion } from '../../../src/index.ts'

const run = 'r4nd0m'
const at = 1_735_689_600_000

/** A mock with things of the run and things of others, and what it was asked. */
async function setUp(version: ServerVersion = '9.1') {
  const mock = createConnectorMock({ version })
  const asked: string[] = []
  const send: Send = async ({ method, url, body }) => {
    asked.push(`${method} ${url}`)
    return sendTo(mock)({ method, url, headers: { 'content-type': 'application/json' }, body })
  }
  const call = (method: string, url: string, body: unknown) =>
    JSON.parse(
      String(
        mock.handle({ method, url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).body,
      ),
    )
  const connector = (id: string, index: string) =>
    call('PUT', `/_connector/${id}`, { index_name: index, service_type: 'x' })
  const job = (id: string): string => call('POST', '/_connector/_sync_job', { id, job_type: 'full' }).id
  connector('crm', 'crm')
  const foreignJob = job('crm')
  return { mock, asked, send, call, connector, job, foreignJob, profile: createProfile(version) }
}

function journal(content: Partial<JournalContent>): JournalContent {
  return { run, target: 'http://localhost', startedAt: at, left: [], connectors: [], ...content }
}

describe('what a journal names', () => {
  test('is removed for good, jobs first, and nothing else is', async () => {
    const { mock, asked, send, call, connector, job, foreignJob, profile } = await setUp()
    connector(`kit-${run}-a b`, `kit-${run}-a`)
    const own = job(`kit-${run}-a b`)
    const secret: string = call('POST', '/_connector/_secret', { value: `x ${run}` }).id
    const gone: string[] = []
    const result = await cleanUp(
      send,
      journal({
        left: [
          { kind: 'secret', id: secret, at },
          { kind: 'connector', id: `kit-${run}-a b`, at },
          { kind: 'sync_job', id: own, at },
        ],
      }),
      { profile, onGone: (kind, id) => gone.push(`${kind} ${id}`) },
    )
    const removed = [
      { kind: 'sync_job', id: own },
      { kind: 'connector', id: `kit-${run}-a b` },
      { kind: 'secret', id: secret },
    ]
    expect(result).toStrictEqual({ removed, absent: [], failed: [], unknown: [] })
    expect(gone).toStrictEqual(removed.map(({ kind, id }) => `${kind} ${id}`))
    expect(asked).toStrictEqual([
      `GET /_connector/_sync_job/${own}`,
      `DELETE /_connector/_sync_job/${own}`,
      `DELETE /_connector/kit-${run}-a%20b?hard=true`,
      `GET /_connector/_secret/${secret}`,
      `DELETE /_connector/_secret/${secret}`,
    ])
    const { connectors, sync_jobs, secrets } = mock.state()
    expect([connectors, sync_jobs, secrets].map((all) => all.map(({ id }) => id))).toStrictEqual([
      ['crm'],
      [foreignJob],
      [],
    ])
  })

  test('is deleted plainly in a version that only knows that', async () => {
    const { asked, send, connector, profile } = await setUp('8.15')
    connector(`kit-${run}`, `kit-${run}`)
    const result = await cleanUp(send, journal({ left: [{ kind: 'connector', id: `kit-${run}`, at }] }), { profile })
    expect(result.removed).toHaveLength(1)
    expect(asked).toStrictEqual([`DELETE /_connector/kit-${run}`])
  })

  test('may be gone', async () => {
    const { send, profile } = await setUp()
    const left = (['connector', 'sync_job', 'secret'] as const).map((kind) => ({ kind, id: `kit-${run}`, at }))
    const gone: string[] = []
    const result = await cleanUp(send, journal({ left }), { profile, onGone: (kind) => gone.push(kind) })
    expect(result).toMatchObject({
      removed: [],
      failed: [],
      absent: [{ kind: 'sync_job' }, { kind: 'connector' }, { kind: 'secret' }],
    })
    expect(gone).toStrictEqual(['sync_job', 'connector', 'secret'])
  })

  test('that cannot be removed is told of, with the reason', async () => {
    const refusal = JSON.stringify({
      error: { type: 'security_exception', reason: 'action is unauthorized' },
      status: 403,
    })
    const answers = [
      { status: 403, headers: {}, body: refusal },
      { status: 500, headers: {}, body: '<html>' },
    ]
    const gone: string[] = []
    const result = await cleanUp(
      async () => answers.shift() ?? { status: 200, headers: {}, body: '{}' },
      journal({ left: ['a', 'b', 'c'].map((id) => ({ kind: 'connector', id: `${run}-${id}`, at })) }),
      { profile: createProfile(), onGone: (_, id) => gone.push(id) },
    )
    expect(result.failed).toStrictEqual([
      { kind: 'connector', id: `${run}-a`, why: '403: action is unauthorized' },
      { kind: 'connector', id: `${run}-b`, why: '500' },
    ])
    expect(gone).toStrictEqual([`${run}-c`])
  })

  test('is not tried further once the server cannot be reached', async () => {
    let sent = 0
    const result = await cleanUp(
      async () => {
        sent += 1
        throw new Error('Failed to reach it.')
      },
      journal({ left: ['a', 'b', 'c'].map((id) => ({ kind: 'connector', id, at })) }),
      { profile: createProfile() },
    )
    expect(sent).toBe(1)
    expect(result.failed.map(({ id, why }) => `${id}: ${why}`)).toStrictEqual(
      ['a', 'b', 'c'].map((id) => `${id}: Failed to reach it.`),
    )
  })

  test('is left when the signal is given', async () => {
    const { send, asked, profile } = await setUp()
    const left = [{ kind: 'connector', id: 'x', at }] as const
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(cleanUp(send, journal({ left }), { profile, signal })).rejects.toThrow('enough')
    expect(asked).toStrictEqual([])
  })
})

describe('what a forged journal names', () => {
  test('stays where nothing in it carries the run', async () => {
    const { mock, asked, send, call, foreignJob, profile } = await setUp()
    const secret: string = call('POST', '/_connector/_secret', { value: 'theirs' }).id
    const left = [
      { kind: 'connector', id: 'crm', at },
      { kind: 'sync_job', id: foreignJob, at },
      { kind: 'secret', id: secret, at },
      { kind: 'sync_job', id: undefined, at },
    ] as const
    const result = await cleanUp(send, journal({ left, connectors: ['crm'] }), { profile })
    expect(result).toMatchObject({ removed: [], absent: [] })
    expect(result.failed.map(({ id }) => id)).toStrictEqual([foreignJob, 'crm', secret])
    for (const { why } of result.failed) expect(why).toContain(`nothing in it carries ${run}`)
    expect(asked.filter((one) => one.startsWith('DELETE'))).toStrictEqual([])
    expect(mock.connectors.get('crm')).toBeDefined()
  })

  test('goes where it is of the run by what it says, or says nothing', async () => {
    const { send, call, profile } = await setUp()
    const named: string = call('POST', '/_connector', { name: `x ${run}`, index_name: 'x', service_type: 'x' }).id
    const blank: string = call('POST', '/_connector', { service_type: 'x' }).id
    const job: string = call('POST', '/_connector/_sync_job', { id: named, job_type: 'full' }).id
    const left = [
      { kind: 'connector', id: named, at },
      { kind: 'connector', id: blank, at },
      { kind: 'sync_job', id: job, at },
    ] as const
    const result = await cleanUp(send, journal({ left }), { profile })
    expect(result.failed).toStrictEqual([])
    expect(result.removed.map(({ id }) => id)).toStrictEqual([job, named, blank])
  })
})

describe('what was created under an id that nobody knows', () => {
  test('is found as far as it carries the run, with its jobs', async () => {
    const { mock, send, call, connector, job, foreignJob, profile } = await setUp()
    const posted: string = call('POST', '/_connector', { index_name: `kit-${run}-lost`, service_type: 'x' }).id
    connector('other-run', 'kit-other-lost')
    const lost = job(posted)
    const result = await cleanUp(
      send,
      journal({
        left: [
          { kind: 'connector', id: undefined, at },
          { kind: 'sync_job', id: undefined, at },
          { kind: 'secret', id: undefined, at: at + 5 },
        ],
      }),
      { profile },
    )
    expect(result).toStrictEqual({
      removed: [
        { kind: 'sync_job', id: lost },
        { kind: 'connector', id: posted },
      ],
      absent: [],
      failed: [],
      unknown: [{ kind: 'secret', id: undefined, at: at + 5 }],
    })
    expect(mock.connectors.get('crm')).toBeDefined()
    expect(mock.connectors.get('other-run')).toBeDefined()
    expect(mock.syncJobs.get(foreignJob)).toBeDefined()
  })

  test('is told of when nothing is found that the journal did not name', async () => {
    const { send, connector, job, profile } = await setUp()
    const id = `kit-${run}-known`
    connector(id, id)
    const known = job(id)
    const lost = [
      { kind: 'connector', id: undefined, at },
      { kind: 'sync_job', id: undefined, at },
    ] as const
    const left = [...lost, { kind: 'connector', id, at }, { kind: 'sync_job', id: known, at }] as const
    const result = await cleanUp(send, journal({ left, connectors: [id] }), { profile })
    expect(result.removed).toStrictEqual([
      { kind: 'sync_job', id: known },
      { kind: 'connector', id },
    ])
    expect(result.unknown).toStrictEqual(lost)
  })

  test('is found though the connector of the job is gone', async () => {
    const { mock, send, connector, job, profile } = await setUp()
    const id = `kit-${run}-gone`
    connector(id, id)
    const lost = job(id)
    mock.handle({ method: 'DELETE', url: `/_connector/${id}?hard=true`, headers: {}, body: '' })
    const left = [{ kind: 'sync_job', id: undefined, at }] as const
    const result = await cleanUp(send, journal({ left, connectors: [id] }), { profile })
    expect(result).toMatchObject({ removed: [{ kind: 'sync_job', id: lost }], unknown: [] })
  })

  test('is looked for page by page', async () => {
    const { mock, send, asked, connector, profile } = await setUp()
    for (let i = 0; i < 1500; i++) await mock.connectors.create({ id: `filler-${i}` })
    connector(`zzz-${run}`, `zzz-${run}`)
    const left = [{ kind: 'connector', id: undefined, at }] as const
    const result = await cleanUp(send, journal({ left }), { profile })
    expect(result).toMatchObject({ removed: [{ id: `zzz-${run}` }], unknown: [] })
    expect(asked.filter((one) => one.startsWith('GET'))).toHaveLength(2)
  })

  test('stays unknown when nobody may list', async () => {
    const requests: ContractRequest[] = []
    const left = [{ kind: 'connector', id: undefined, at }] as const
    const result = await cleanUp(
      async (request) => {
        requests.push(request)
        return { status: 403, headers: {}, body: '{}' }
      },
      journal({ left }),
      { profile: createProfile() },
    )
    expect(result).toStrictEqual({ removed: [], absent: [], failed: [], unknown: left })
    expect(requests.every(({ method }) => method === 'GET')).toBe(true)
  })
})
