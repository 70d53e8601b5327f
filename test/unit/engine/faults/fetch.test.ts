import { afterEach, describe, expect, test, vi } from 'vitest'
import { createConnectorMock, type FaultName, type FaultRule } from '../../../../src/index.ts'

const url = 'http://es.example:9200/_connector/crm/_check_in'

function createFaulted(...rules: FaultRule[]) {
  const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', status: 'configured' }] } })
  const faults = rules.map((rule) => mock.faults.add(rule))
  const checkIn = (signal?: AbortSignal) => mock.fetch(url, { method: 'PUT', ...(signal && { signal }) })
  return { mock, faults, checkIn }
}

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error & { cause?: { code: string } }) => error,
  )

afterEach(() => {
  vi.useRealTimers()
})

test('answers of others come as they are', async () => {
  const { checkIn } = createFaulted({ fault: 'bad_gateway', times: 1 }, { fault: { status: 204 } })
  const page = await checkIn()
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    502,
    'text/html',
    expect.stringContaining('<h1>502 Bad Gateway</h1>'),
  ])
  expect((await checkIn()).status).toBe(204)
})

test('an answer without a type is given none', async () => {
  const { checkIn } = createFaulted(
    { fault: { status: 503, body: 'zu viel – später' }, times: 1 },
    { fault: { status: 503, body: 'busy', headers: { 'content-type': 'text/x-busy' } } },
  )
  const plain = await checkIn()
  expect([plain.headers.get('content-type'), plain.headers.get('content-length'), await plain.text()]).toEqual([
    null,
    '19',
    'zu viel – später',
  ])
  expect((await checkIn()).headers.get('content-type')).toBe('text/x-busy')
})

test('a reset connection rejects as in Node', async () => {
  const { checkIn } = createFaulted({ fault: 'connection_reset' })
  const error = await failureOf(checkIn())
  expect(error).toBeInstanceOf(TypeError)
  expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNRESET' } })
})

test('a truncated body has its first half, and then fails', async () => {
  const { checkIn } = createFaulted({ fault: 'truncated' })
  const response = await checkIn()
  expect([response.status, response.headers.get('content-length')]).toEqual([200, '20'])
  const reader = response.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('{"result":')
  await expect(reader?.read()).rejects.toMatchObject({ message: 'terminated', cause: { code: 'UND_ERR_SOCKET' } })
})

describe('with fake timers', () => {
  test.each<[FaultName | undefined, status: number]>([
    [undefined, 200],
    ['rejected_execution', 429],
  ])('a delay of %s passes when time does', async (fault, status) => {
    vi.useFakeTimers()
    const { mock, checkIn } = createFaulted({ delay: 60_000, ...(fault && { fault }) })
    const settled = vi.fn()
    const asked = checkIn().finally(settled)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(settled).not.toHaveBeenCalled()
    expect(mock.requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect((await asked).status).toBe(status)
  })

  test('a reset may be late', async () => {
    vi.useFakeTimers()
    const { checkIn } = createFaulted({ delay: 1000, fault: 'connection_reset' })
    const failed = failureOf(checkIn())
    await vi.advanceTimersByTimeAsync(1000)
    expect((await failed).cause?.code).toBe('ECONNRESET')
  })

  test('what never comes does not come, also when its fault is lifted', async () => {
    vi.useFakeTimers()
    const { mock, checkIn } = createFaulted({ fault: 'timeout' })
    const settled = vi.fn()
    void checkIn().finally(settled)
    await vi.advanceTimersByTimeAsync(1000)
    mock.faults.clear()
    await vi.advanceTimersByTimeAsync(1_000_000)
    expect(settled).not.toHaveBeenCalled()
    expect((await checkIn()).status).toBe(200)
  })

  test('an abort leaves no timer behind', async () => {
    vi.useFakeTimers()
    const { checkIn } = createFaulted({ delay: 60_000 })
    const aborting = new AbortController()
    const failed = failureOf(checkIn(aborting.signal))
    await vi.advanceTimersByTimeAsync(1)
    expect(vi.getTimerCount()).toBe(1)
    aborting.abort()
    expect((await failed).name).toBe('AbortError')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a signal', () => {
  test.each<FaultRule>([{ fault: 'timeout' }, { delay: 600_000 }])('ends %o, with its reason', async (rule) => {
    const { mock, checkIn } = createFaulted(rule)
    const aborting = new AbortController()
    const failed = failureOf(checkIn(aborting.signal))
    await expect.poll(() => mock.requests.length).toBe(1)
    const reason = new Error('enough')
    aborting.abort(reason)
    expect(await failed).toBe(reason)
  })

  test('that is aborted before keeps the request from the mock', async () => {
    const { mock, checkIn } = createFaulted()
    expect((await failureOf(checkIn(AbortSignal.abort()))).name).toBe('AbortError')
    expect(mock.requests).toEqual([])
  })

  test('that is aborted while the body is read ends what hangs', async () => {
    const { mock } = createFaulted({ fault: 'timeout' })
    const aborting = new AbortController()
    const body = new ReadableStream({
      pull(controller) {
        aborting.abort()
        controller.close()
      },
    })
    const init = { method: 'PUT', body, duplex: 'half', signal: aborting.signal }
    expect((await failureOf(mock.fetch(url, init as RequestInit))).name).toBe('AbortError')
  })

  test('that is aborted later is of no effect', async () => {
    const { checkIn } = createFaulted({ delay: 1 })
    const aborting = new AbortController()
    const response = await checkIn(aborting.signal)
    aborting.abort()
    expect(await response.json()).toEqual({ result: 'updated' })
  })
})
