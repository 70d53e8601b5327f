import { describe, expect, test, vi } from 'vitest'
import { assertMayReach } from '../../../src/contract/may-reach.ts'

describe('a server on this machine may be reached', () => {
  test.each([
    'http://localhost:9200',
    'https://LOCALHOST/base',
    'http://127.0.0.1:9200',
    'http://127.255.0.9',
    'http://127.1',
    'http://2130706433',
    'http://[::1]:9200',
    'http://[0:0::1]',
    'http://[::ffff:127.0.0.1]',
  ])('%s', async (url) => {
    const ask = vi.fn()
    await assertMayReach(url, { isTerminal: true, ask })
    expect(ask).not.toHaveBeenCalled()
  })
})

const others = [
  'https://es.example',
  'http://10.0.0.1:9200',
  'http://0.0.0.0:9200',
  'http://127.0.0.1.example.com',
  'http://localhost.example.com',
  'http://localhost@es.example',
  'http://[::2]',
  'http://128.0.0.1',
]

describe('another may not', () => {
  test.each(others)('%s', async (url) => {
    const shown = url.replace('localhost@', '')
    await expect(assertMayReach(url, { isTerminal: false, ask: async () => true })).rejects.toThrow(
      `es-connector-kit: Refused to reach ${shown}: it is not on this machine, and it would be sent requests that create, change and delete connectors, sync jobs and secrets there. If it is meant for that, allow it with --allow-remote (as an option, allowRemote).`,
    )
  })

  test.each(others)('%s, unless that was allowed', async (url) => {
    await assertMayReach(url, { allowRemote: true, isTerminal: false, ask: async () => false })
  })

  test('unless somebody at the terminal says yes', async () => {
    const questions: string[] = []
    const answering = (answer: boolean) => ({
      isTerminal: true,
      ask: async (question: string) => {
        questions.push(question)
        return answer
      },
    })
    await assertMayReach('https://user:geheim@es.example', answering(true))
    await expect(assertMayReach('https://es.example', answering(false))).rejects.toThrow('--allow-remote')
    expect(questions[0]).toBe(
      'https://es.example is not on this machine. Send it requests that create, change and delete connectors, sync jobs and secrets there?',
    )
  })

  test('and is told of what would only be read', async () => {
    await expect(
      assertMayReach('https://es.example', { readOnly: true, isTerminal: false, ask: async () => true }),
    ).rejects.toThrow('it would be sent requests that read all that the Connector API holds there')
  })
})

test('what is no URL is refused as such', async () => {
  await expect(assertMayReach('localhost:9200', { isTerminal: true, ask: async () => true })).rejects.toMatchObject({
    reason: 'invalid url',
  })
})
