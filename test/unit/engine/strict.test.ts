import { expect, test } from 'vitest'
import { createConnectorMock, type FaultRule, type StrictOption } from '../../../src/index.ts'

const json = { 'content-type': 'application/json' }

function start(strict?: StrictOption, logCapacity = 1000) {
  const mock = createConnectorMock({
    seed: { connectors: [{ id: 'crm' }] },
    logCapacity,
    ...(strict !== undefined && { strict }),
  })
  const put = (url: string, body = '') => mock.handle({ method: 'PUT', url, headers: body ? json : {}, body })
  return { mock, put }
}

const lenient = ['/_connector/crm/_last_sync', '{"last_indexed_document_count":"7"}'] as const

test('what strict mode does not let pass is answered all the same, and makes the reset fail once', () => {
  const { mock, put } = start(true)
  expect(put(...lenient).status).toBe(200)
  expect(mock.connectors.get('crm')?.last_indexed_document_count).toBe(7)
  expect(() => mock.reset()).toThrow(
    /Requests relied on what strict mode does not let pass\..*\n {2}PUT \/_connector\/crm\/_last_sync → 200 · lenient: .*\n {4}openapi\.yaml:\d+ \/paths/,
  )
  expect(mock.requests).toEqual([])
  expect(mock.connectors.get('crm')?.last_indexed_document_count).not.toBe(7)
  mock.reset()
})

test('a log that keeps nothing does not matter', () => {
  const { mock, put } = start(true, 0)
  put(...lenient)
  expect(() => mock.assertClean()).toThrow('lenient')
  mock.assertClean()
})

test('true means leniency, unconfirmed points and slips', () => {
  const { mock, put } = start(true)
  put(...lenient)
  put('/_connector/nope/_check_in')
  put('/_connector/crm/_features', '{}')
  put('/_connector/_secret/key', '{"value":"s3cret"}')
  const message = messageOf(() => mock.assertClean())
  for (const kind of ['lenient', 'unconfirmed', 'slip']) expect(message).toContain(`· ${kind}: `)
  expect(message).not.toMatch(/unstable|private|s3cret/)
})

test('a list means those kinds alone', () => {
  const { mock, put } = start(['unstable'])
  put('/_connector/nope/_check_in')
  expect(messageOf(() => mock.assertClean())).toMatch(/· unstable: connector\.check_in is a technical preview\./)
  const other = start(['private'])
  other.put('/_connector/nope/_check_in')
  other.mock.assertClean()
})

test('a refusal as described, and good requests, are clean', () => {
  const { mock, put } = start(true)
  put('/_connector/crm/_check_in')
  put('/_connector/crm/_error', '{"error":7}')
  put('/nowhere')
  mock.reset()
})

test('without it reset never fails, and assertClean looks at the log', () => {
  const { mock, put } = start()
  put(...lenient)
  expect(() => mock.assertClean()).toThrow('lenient')
  mock.reset()
  mock.assertClean()
})

test('without it too, what was told is forgotten', () => {
  const { mock, put } = start()
  put(...lenient)
  expect(() => mock.assertClean()).toThrow('lenient')
  mock.assertClean()
  put(...lenient)
  expect(() => mock.assertClean()).toThrow('lenient')
})

test.each<FaultRule>([
  { delay: 1 },
  { fault: 'product_missing' },
  { fault: 'truncated' },
  { fault: 'connection_reset', when: 'after' },
])('what the operation refused counts, although %j has struck', (rule) => {
  const { mock, put } = start(true)
  mock.faults.add(rule)
  put('/_connector/crm/_features', '{}')
  put('/_connector/nope/_check_in')
  const message = messageOf(() => mock.assertClean())
  expect(message).toContain('· slip: ')
  expect(message).toContain('· unconfirmed: Nobody could confirm: The type of the 404.')
})

test('the answer of a fault is no answer of the operation', () => {
  const { mock, put } = start(true)
  mock.faults.add({ fault: 'server_error' })
  put('/_connector/crm/_check_in')
  mock.faults.clear()
  mock.faults.add({ fault: 'server_error', when: 'after' })
  put('/_connector/crm/_check_in')
  mock.assertClean()
})

test('the same sentence is said once, and not more than a hundred', () => {
  const { mock, put } = start(true)
  for (let i = 0; i < 3; i++) put(...lenient)
  expect(messageOf(() => mock.assertClean()).match(/lenient/g)).toHaveLength(1)
  for (let i = 0; i < 150; i++) put(`/_connector/nope-${i}/_check_in`)
  expect(messageOf(() => mock.assertClean())).toMatch(/… and 50 more\.$/)
})

test('a kind that there is not is refused', () => {
  expect(() => start(['lenent' as 'lenient'])).toThrow(
    'its option strict has [lenent]. It is true, or a list of lenient,',
  )
  expect(() => start('yes' as unknown as boolean)).toThrow('its option strict has [yes]')
})

function messageOf(work: () => void): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it did not fail')
}
