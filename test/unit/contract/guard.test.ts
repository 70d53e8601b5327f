import { describe, expect, test } from 'vitest'
import type { ContractRequest, Send } from '../../../src/contract/exchange.ts'
import { guard } from '../../../src/contract/guard.ts'
import { NotOurs } from '../../../src/contract/not-ours.ts'

const run = 'kit-abc-00001'

function guarded(answer: { status: number; body: string } = { status: 200, body: '{"result":"updated"}' }) {
  const sent: string[] = []
  const send: Send = async ({ method, url }) => {
    sent.push(`${method} ${url}`)
    return { ...answer, headers: {} }
  }
  const safe = guard(send, run)
  return {
    sent,
    ask: (method: string, url: string, body = '') => safe({ method, url, headers: {}, body } satisfies ContractRequest),
  }
}

describe('what may be sent', () => {
  test.each([
    ['GET', '/_connector/crm'],
    ['HEAD', '/_connector/crm'],
    ['GET', '/anything/../else'],
    ['PUT', `/_connector/${run}`],
    ['PUT', `/_connector/${run}%20a%2Fb+c/_name`],
    ['DELETE', `/_connector/_secret/${run}-other`],
    ['POST', '/_connector'],
    ['PUT', '/_connector'],
    ['POST', '/_connector/_secret'],
    ['PUT', '/_connector//_name'],
    ['PUT', '/_connector/_sync_job//_claim'],
    ['PUT', `/_connector/${'x'.repeat(513)}/_name`],
    ['DELETE', '/_connector'],
    ['PATCH', '/_connector/crm'],
    ['PUT', '/_connector/crm/_nothing'],
  ])('%s %s', async (method, url) => {
    const { sent, ask } = guarded()
    await ask(method, url)
    expect(sent).toStrictEqual([`${method} ${url}`])
  })

  test.each([`{"id":"${run}"}`, '{"id":""}', '{"id":7}', '{"id":null}', '{}', '[]', '', '{', `{"id":"${run}"`])(
    'a sync job asked for with %s',
    async (body) => {
      const { sent, ask } = guarded()
      await ask('POST', '/_connector/_sync_job', body)
      expect(sent).toHaveLength(1)
    },
  )
})

describe('what is refused before it is sent', () => {
  test.each([
    ['PUT', '/_connector/crm'],
    ['PUT', '/_connector/crm/_name'],
    ['DELETE', '/_connector/crm?hard=true'],
    ['DELETE', '/_connector/_sync_job/job'],
    ['PUT', '/_connector/_secret/secret'],
    ['PUT', '/_connector/_sync_job/_error'],
    ['DELETE', '/my-index'],
    ['DELETE', '/_connectors'],
    ['POST', '/_bulk'],
    ['DELETE', `/_connector/${run}/../crm`],
    ['DELETE', `/_connector/${run}/%2E%2e/crm`],
    ['DELETE', `/_connector/crm#${run}`],
    ['DELETE', `/_connector\\${run}`],
    ['DELETE', `/_connector/\t${run}`],
  ])('%s %s', async (method, url) => {
    const { sent, ask } = guarded()
    await expect(ask(method, url)).rejects.toThrow(NotOurs)
    expect(sent).toStrictEqual([])
  })

  test.each(['{"id":"crm"}', '{"id":"crm","job_type":"full"', "{id: 'crm'}"])(
    'a sync job asked for with %s',
    async (body) => {
      const { sent, ask } = guarded()
      await expect(ask('POST', '/_connector/_sync_job', body)).rejects.toThrow(NotOurs)
      expect(sent).toStrictEqual([])
    },
  )

  test('the message names the request and whose it is not', async () => {
    await expect(guarded().ask('PUT', '/_connector/crm/_name')).rejects.toThrow(
      'es-connector-kit: Refused to send PUT /_connector/crm/_name: this run has not created [crm].',
    )
  })
})

describe('ids that the server gives', () => {
  test('are ours once they were given, for documents of their kind alone', async () => {
    const { ask } = guarded({ status: 201, body: '{"id":"made"}' })
    await expect(ask('PUT', '/_connector/_sync_job/made/_claim')).rejects.toThrow(NotOurs)
    await ask('POST', '/_connector/_sync_job', `{"id":"${run}"}`)
    await ask('PUT', '/_connector/_sync_job/made/_claim')
    await expect(ask('DELETE', '/_connector/made')).rejects.toThrow(NotOurs)
  })

  test('are not when the creation was refused', async () => {
    const { ask } = guarded({ status: 400, body: '{"id":"made"}' })
    await ask('POST', '/_connector')
    await expect(ask('DELETE', '/_connector/made')).rejects.toThrow(NotOurs)
  })
})
