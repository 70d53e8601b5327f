import { describe, expect, test } from 'vitest'
import { createLedger, type JournalRecord } from '../../../src/contract/journal.ts'

/** What is left after some events, each in short: `creating connector a`. */
function left(...events: string[]): string[] {
  const ledger = createLedger()
  ledger.add({ event: 'run', run: 'r4nd0m', target: 'http://localhost', at: 0 })
  events.forEach((text, index) => {
    const [event, kind, id] = text.split(' ')
    ledger.add({ event, kind, ...(id && { id }), at: index + 1 } as JournalRecord)
  })
  return (ledger.content()?.left ?? []).map(({ kind, id = '?', at }) => `${kind} ${id} ${at}`)
}

describe('what may still be there', () => {
  test.each<[string[], string[]]>([
    [['creating connector a'], ['connector a 1']],
    [['creating connector a', 'created connector a'], ['connector a 1']],
    [['creating connector a', 'created connector a', 'removed connector a'], []],
    [['creating connector a', 'removed connector a'], []],
    [['creating connector a', 'refused connector a'], []],
    [['creating connector a', 'creating connector a', 'refused connector a'], ['connector a 1']],
    [['creating connector a', 'creating connector a', 'refused connector a', 'refused connector a'], []],
    [['creating connector a', 'created connector a', 'creating connector a', 'refused connector a'], ['connector a 1']],
    [['creating connector a', 'removed connector a', 'creating connector a'], ['connector a 3']],
    [['creating sync_job'], ['sync_job ? 1']],
    [['creating sync_job', 'created sync_job j'], ['sync_job j 1']],
    [['creating sync_job', 'refused sync_job'], []],
    [
      ['creating sync_job', 'creating sync_job', 'created sync_job j'],
      ['sync_job j 1', 'sync_job ? 2'],
    ],
    [
      ['creating sync_job', 'creating connector', 'created connector c'],
      ['sync_job ? 1', 'connector c 2'],
    ],
    [['creating sync_job', 'created sync_job j', 'removed sync_job j'], []],
    [['creating connector a', 'removed secret a'], ['connector a 1']],
    [['created secret s'], ['secret s 0']],
    [['removed secret s', 'refused secret', 'refused secret s'], []],
  ])('%j leave %j', (events, expected) => {
    expect(left(...events)).toStrictEqual(expected)
  })

  test('the connectors of a run are known when they are gone too', () => {
    const ledger = createLedger()
    expect(ledger.content()).toBeUndefined()
    ledger.add({ event: 'run', run: 'r4nd0m', target: 'http://localhost', at: 5 })
    ledger.add({ event: 'creating', kind: 'connector', id: 'a', at: 6 })
    ledger.add({ event: 'removed', kind: 'connector', id: 'a' })
    ledger.add({ event: 'created', kind: 'connector', id: 'b' })
    ledger.add({ event: 'created', kind: 'secret', id: 's' })
    expect(ledger.content()).toStrictEqual({
      run: 'r4nd0m',
      target: 'http://localhost',
      startedAt: 5,
      left: [
        { kind: 'connector', id: 'b', at: 5 },
        { kind: 'secret', id: 's', at: 5 },
      ],
      connectors: ['a', 'b'],
    })
  })
})
