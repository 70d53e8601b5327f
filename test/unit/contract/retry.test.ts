import { describe, expect, test, vi } from 'vitest'
import type { ContractResponse } from '../../../src/contract/exchange.ts'
import { type Retry, withRetries } from '../../../src/contract/retry.ts'

const request = { method: 'GET', url: '/', headers: {}, body: '' }

/** Sends against a list of answers, the last of which is given for ever, with a clock that stands still. */
function play(
  answers: (number | Partial<ContractResponse>)[],
  options: { retries?: number; random?: number; method?: string } = {},
) {
  const { retries, random = 0, method = 'GET' } = options
  let sent = 0
  const waited: number[] = []
  const told: Retry[] = []
  const send = withRetries(
    async () => {
      const answer = answers[Math.min(sent++, answers.length - 1)] ?? 200
      return { status: 200, headers: {}, body: '', ...(typeof answer === 'number' ? { status: answer } : answer) }
    },
    {
      ...(retries !== undefined && { retries }),
      random: () => random,
      now: () => Date.parse('2025-01-01T00:00:00Z'),
      sleep: async (delay) => {
        waited.push(delay)
      },
      onRetry: (retry) => told.push(retry),
    },
  )
  return { answer: send({ ...request, method }), sent: () => sent, waited, told }
}

describe('what is repeated', () => {
  test.each([429, 502, 503, 504])('%d, until another answer comes', async (status) => {
    const { answer, sent, told } = play([status, status, 404])
    expect((await answer).status).toBe(404)
    expect(sent()).toBe(3)
    expect(told.map((one) => [one.status, one.attempt, one.request.url])).toStrictEqual([
      [status, 1, '/'],
      [status, 2, '/'],
    ])
  })

  test.each([200, 201, 301, 400, 401, 403, 404, 408, 409, 413, 500, 501, 505])('not %d', async (status) => {
    const { answer, sent, told } = play([status, 200])
    expect((await answer).status).toBe(status)
    expect([sent(), told]).toStrictEqual([1, []])
  })

  test.each([
    ['POST', 429, 2],
    ['POST', 503, 2],
    ['POST', 502, 1],
    ['POST', 504, 1],
    ['PUT', 504, 1],
    ['DELETE', 502, 1],
    ['GET', 504, 2],
  ])(
    '%s after %d is sent %d times: what may have been carried out is not done twice',
    async (method, status, times) => {
      const { answer, sent } = play([status, 200], { method })
      await answer
      expect(sent()).toBe(times)
    },
  )

  test('no failure of the connection', async () => {
    const send = vi.fn().mockRejectedValue(new Error('refused'))
    await expect(withRetries(send)(request)).rejects.toThrow('refused')
    expect(send).toHaveBeenCalledTimes(1)
  })

  test.each([
    [0, 1],
    [1, 2],
    [3, 4],
    [undefined, 4],
  ])('at most %s times: then the answer is given as it is', async (retries, times) => {
    const { answer, sent } = play([{ status: 503, body: 'busy' }], retries === undefined ? {} : { retries })
    expect(await answer).toMatchObject({ status: 503, body: 'busy' })
    expect(sent()).toBe(times)
  })
})

describe('the wait', () => {
  test('doubles up to ten seconds, half of it left to chance', async () => {
    const least = play([503], { retries: 8, random: 0 })
    await least.answer
    expect(least.waited).toStrictEqual([125, 250, 500, 1000, 2000, 4000, 5000, 5000])
    const most = play([503], { retries: 8, random: 0.999_999 })
    await most.answer
    expect(most.waited).toStrictEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000])
  })

  test.each([
    ['5', 5000],
    ['0', 0],
    ['Wed, 01 Jan 2025 00:00:03 GMT', 3000],
    ['Tue, 31 Dec 2024 23:59:00 GMT', 0],
    ['soon', 125],
    ['', 125],
    ['1.5', 125],
  ])('is the one of Retry-After: %s', async (value, delay) => {
    const { answer, waited } = play([{ status: 429, headers: { 'retry-after': value } }, 200])
    await answer
    expect(waited).toStrictEqual([delay])
  })

  test.each(['61', 'Wed, 01 Jan 2025 01:00:00 GMT'])('is not made when it is too long: %s', async (value) => {
    const { answer, waited, told } = play([{ status: 503, headers: { 'retry-after': value } }, 200])
    expect((await answer).status).toBe(503)
    expect([waited, told]).toStrictEqual([[], []])
  })

  test('is ended by the signal', async () => {
    const controller = new AbortController()
    const send = withRetries(async () => ({ status: 503, headers: { 'retry-after': '30' }, body: '' }), {
      onRetry: () => queueMicrotask(() => controller.abort(new Error('enough'))),
    })
    await expect(send(request, controller.signal)).rejects.toThrow('enough')
  })

  test('is over when its time has come, and is not begun for a signal that was given', async () => {
    vi.useFakeTimers()
    const statuses = [503, 200]
    const send = withRetries(async () => ({
      status: statuses.shift() ?? 500,
      headers: { 'retry-after': '30' },
      body: '',
    }))
    const answer = send(request, new AbortController().signal)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(statuses).toStrictEqual([200])
    await vi.advanceTimersByTimeAsync(1)
    expect((await answer).status).toBe(200)
    vi.useRealTimers()
    const late = withRetries(async () => ({ status: 503, headers: { 'retry-after': '30' }, body: '' }))
    await expect(late(request, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
