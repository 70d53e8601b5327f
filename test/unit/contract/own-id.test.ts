import { describe, expect, test } from 'vitest'
import type { ContractRequest, ContractResponse, Send } from '../../../src/contract/exchange.ts'
import { guard } from '../../../src/contract/guard.ts'
import type { JournalRecord } from '../../../src/contract/journal.ts'
import { NotOurs } from '../../../src/contract/not-ours.ts'
import { withOwnIds } from '../../../src/contract/own-id.ts'
import { recorded } from '../../../src/contract/recorded.ts'

const run = 'kit-abc-00001'

/** A server that answers every creation with the id of one document. */
function against(document: object) {
  const records: JournalRecord[] = []
  const sent: string[] = []
  const server: Send = async ({ method, url }): Promise<ContractResponse> => {
    sent.push(`${method} ${url}`)
    const body = method === 'POST' ? { id: 'theirs', result: 'created' } : document
    return { status: method === 'POST' ? 201 : 200, headers: {}, body: JSON.stringify(body) }
  }
  const safe = guard(
    recorded(withOwnIds(server), { record: (one) => records.push(one), now: () => 0, deletesSoftly: true }),
    run,
  )
  const ask = (method: string, url: string, body: object = {}) =>
    safe({ method, url, headers: {}, body: JSON.stringify(body) } satisfies ContractRequest)
  return { sent, records, ask }
}

describe('an id that a server gives', () => {
  test.each([
    ['a connector', '/_connector', { name: run }, { id: 'theirs', name: 'Production' }, '/_connector/theirs?hard=true'],
    ['a connector without words', '/_connector', {}, { index_name: 'crm' }, '/_connector/theirs?hard=true'],
    ['a sync job', '/_connector/_sync_job', { id: run }, { connector: { id: 'crm' } }, '/_connector/_sync_job/theirs'],
    ['a secret', '/_connector/_secret', { value: run }, { value: 'theirs' }, '/_connector/_secret/theirs'],
  ])('is not taken for ours when %s of others has it', async (_, url, body, document, removal) => {
    const { sent, records, ask } = against(document)
    await ask('POST', url, body)
    await expect(ask('DELETE', removal)).rejects.toThrow(NotOurs)
    expect(sent.filter((one) => one.startsWith('DELETE'))).toStrictEqual([])
    // Something may have been made all the same, under a name that nobody knows.
    expect(records.map(({ event }) => event)).toStrictEqual(['creating'])
  })

  test.each([
    ['says the same', '/_connector', { name: run }, { id: 'theirs', name: run }],
    ['has lost what was said', '/_connector', { name: run }, { id: 'theirs', name: null }],
    ['is asked for our connector', '/_connector/_sync_job', { id: run }, { connector: { id: run } }],
  ])('is ours when the document %s', async (_, url, body, document) => {
    const { records, ask } = against(document)
    await ask('POST', url, body)
    await ask('DELETE', url === '/_connector' ? '/_connector/theirs?hard=true' : `${url}/theirs`)
    expect(records.map(({ event }) => event)).toStrictEqual(['creating', 'created', 'removed'])
  })
})
