import { describe, expect, test } from 'vitest'
import { checkConfig } from '../../../src/contract/config.ts'
import { readExchange } from '../../../src/contract/read-exchange.ts'
import { harmless } from '../../../src/contract/report/printable.ts'
import { untilLost } from '../../../src/contract/until-lost.ts'
import { readHar } from '../../../src/contract/watch/har.ts'
import { createWatch } from '../../../src/contract/watch/watch.ts'
import { createProfile } from '../../../src/domain/profile.ts'

describe('what others make', () => {
  test('an answer that is nested too deeply is no JSON', () => {
    const asked = { method: 'GET', url: '/_connector/a', headers: {}, body: '' }
    const nested = (depth: number) =>
      readExchange(asked, { status: 200, headers: {}, body: '['.repeat(depth) + ']'.repeat(depth) }).received
    expect(nested(200_000)).toBeUndefined()
    expect(nested(1000)).toBeDefined()
  })

  test('words of a server move no terminal and command no runner', () => {
    expect(harmless('9.1.0\u001b[2J\n::error::pwn')).toBe('9.1.0\\u001b[2J\n\\u003a:error::pwn')
  })

  test('a server that is busy for ever is left', async () => {
    const reasons: string[] = []
    const send = untilLost(async () => ({ status: 429, headers: {}, body: '' }), {
      patience: 2,
      onLost: (reason) => reasons.push(reason),
    })
    const request = { method: 'GET', url: '/', headers: {}, body: '' }
    await send(request)
    await send(request)
    await expect(send(request)).rejects.toThrow('no answers any more')
    expect(reasons).toStrictEqual(['It answers 429 again and again.'])
  })

  test('a config that is a circle is refused in words', () => {
    const circle: unknown[] = []
    circle.push(circle)
    expect(() => checkConfig({ checks: circle }, 'it')).toThrow('[checks] [object] must be a list of texts')
  })

  test('a HAR with what is no base64 says where', () => {
    const entry = {
      request: { method: 'GET', url: 'http://x/_connector/a' },
      response: { status: 200, content: { text: '!', encoding: 'base64' } },
    }
    expect(() => readHar(JSON.stringify({ log: { entries: [entry] } }))).toThrow('log.entries[0] is no base64')
  })

  test('a watch shows no password of its URL', () => {
    const watch = createWatch({ profile: createProfile(), url: 'http://user:pa55word@127.0.0.1:9200' })
    expect(JSON.stringify(watch.report({ tool: { name: 't', version: '0' }, run: 'r' }))).not.toContain('pa55word')
  })
})
