import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'rolldown'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournal, listJournals, openJournal, readJournal } from '../../../src/adapters/node-journal.ts'

let folder: string
const children: ChildProcess[] = []

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'es-connector-kit-')), 'kit', 'runs')
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  rmSync(join(folder, '../..'), { recursive: true })
})

const run = 'r4nd0m'
const url = 'https://elastic:geheim@es.example:9200/base'
const file = () => join(folder, `${run}.jsonl`)
const files = () => readdirSync(folder).sort()

describe('a journal', () => {
  test('says what is left, line by line, for nobody else to read and for no repository', () => {
    let now = 100
    const journal = createJournal(folder, run, url, () => now++)
    journal.creating('connector', 'kit-a')
    journal.created('connector', 'kit-a')
    journal.creating('sync_job')
    journal.creating('secret')
    journal.refused('secret')
    expect(journal.file).toBe(file())
    expect(readFileSync(file(), 'utf8').split('\n')).toStrictEqual([
      '{"event":"run","run":"r4nd0m","target":"https://es.example:9200/base","at":100}',
      '{"event":"creating","kind":"connector","id":"kit-a","at":101}',
      '{"event":"created","kind":"connector","id":"kit-a"}',
      '{"event":"creating","kind":"sync_job","at":102}',
      '{"event":"creating","kind":"secret","at":103}',
      '{"event":"refused","kind":"secret"}',
      '',
    ])
    expect(readJournal(folder, run)).toStrictEqual(journal.content())
    expect(journal.content()).toStrictEqual({
      run,
      target: 'https://es.example:9200/base',
      startedAt: 100,
      left: [
        { kind: 'connector', id: 'kit-a', at: 101 },
        { kind: 'sync_job', id: undefined, at: 102 },
      ],
      connectors: ['kit-a'],
    })
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
    journal.finish()
  })

  test('takes what a run tells of as it is', () => {
    const journal = createJournal(folder, run, url, () => 100)
    journal.record({ event: 'run', run: 'another', target: 'http://elsewhere', at: 1 })
    journal.record({ event: 'creating', kind: 'connector', id: 'a', at: 5 })
    expect(readJournal(folder, run)).toMatchObject({
      run,
      startedAt: 100,
      left: [{ kind: 'connector', id: 'a', at: 5 }],
    })
    journal.record({ event: 'removed', kind: 'connector', id: 'a' })
    expect(journal.finish()).toBe(true)
  })

  test('is deleted at the end when nothing is left', () => {
    const journal = createJournal(folder, run, url)
    journal.creating('connector', 'a')
    journal.removed('connector', 'a')
    expect(journal.finish()).toBe(true)
    expect(journal.finish()).toBe(true)
    expect(files()).toStrictEqual(['.gitignore'])
    expect(() => journal.created('connector', 'b')).toThrow('it is finished')
  })

  test('is kept when something is, and gone on with later', () => {
    const journal = createJournal(folder, run, url)
    journal.creating('connector', 'a')
    expect(journal.finish()).toBe(false)
    expect(files()).toStrictEqual(['.gitignore', `${run}.jsonl`])
    expect(() => createJournal(folder, run, url)).toThrow(
      /^es-connector-kit: Failed to create the journal .*: the run has one already\./,
    )

    const again = openJournal(folder, run)
    expect(again.content()).toMatchObject({ left: [{ id: 'a' }] })
    again.removed('connector', 'a')
    expect(again.finish()).toBe(true)
    expect(files()).toStrictEqual(['.gitignore'])
  })

  test('survives a last line that was never written to its end', () => {
    const journal = createJournal(folder, run, url)
    journal.creating('connector', 'zoë')
    journal.finish()
    appendFileSync(file(), Buffer.from('{"event":"creating","kind":"connector","id":"ë').subarray(0, -1))
    expect(readJournal(folder, run).left.map(({ id }) => id)).toStrictEqual(['zoë'])
    const again = openJournal(folder, run)
    again.creating('secret', 's')
    expect(readJournal(folder, run).left.map(({ id }) => id)).toStrictEqual(['zoë', 's'])
    again.finish()
  })

  test.each(['', '.', '..', 'a', '../escape', 'a/b/c/d', 'x'.repeat(101), '-abc', 'a b c'])(
    'has no run called [%s]',
    (name) => {
      for (const use of [
        () => createJournal(folder, name, url),
        () => openJournal(folder, name),
        () => readJournal(folder, name),
      ]) {
        expect(use).toThrow(/Failed to name the journal of the run/)
      }
    },
  )

  test('that is not there, or is none, is said to be so', () => {
    expect(() => readJournal(folder, run)).toThrow(`Failed to read the journal ${file()}: there is none.`)
    expect(() => openJournal(folder, run)).toThrow('there is none')
    createJournal(folder, run, url).finish()
    for (const [text, message] of [
      ['{"event":"created","kind":"secret","id":"x"}\n', /does not begin with a run/],
      ['', /does not begin with a run/],
      ['{"event":"run","run":"r","target":"t","at":1}\nx\n{}\n', /line 2 is none of a journal/],
      ['{"event":"run","run":"r","target":"t","at":1}\n{"event":"created","kind":"index","id":"x"}\n', /line 2/],
      ['{"event":"run","run":"r","target":"t","at":1}\n{"event":"created","kind":"secret"}\n', /line 2/],
      ['{"event":"run","run":"r","target":"t","at":1}\n{"event":"dropped","kind":"secret","id":"x"}\n', /line 2/],
      ['null\n', /line 1/],
    ] as const) {
      writeFileSync(file(), text)
      expect(() => readJournal(folder, run), text).toThrow(message)
      expect(() => openJournal(folder, run), text).toThrow(message)
    }
    expect(files(), 'nothing is held').toStrictEqual(['.gitignore', `${run}.jsonl`])
  })

  test('in a folder that cannot be is refused', () => {
    const blocked = join(folder, '..', '..', 'file')
    writeFileSync(blocked, '')
    expect(() => createJournal(join(blocked, 'runs'), run, url)).toThrow(
      /^es-connector-kit: Failed to create the folder of journals/,
    )
  })
})

describe('the journals of a folder', () => {
  test('are listed, the oldest first, without those of runs that never began', () => {
    expect(listJournals(folder)).toStrictEqual([])
    createJournal(folder, 'second', url, () => 2).creating('secret', 's')
    const first = createJournal(folder, 'first', url, () => 1)
    first.creating('connector', 'a')
    first.finish()
    writeFileSync(join(folder, 'empty.jsonl'), '{"event":"ru')
    expect(listJournals(folder).map((one) => [one.run, one.isRunning, one.left.length])).toStrictEqual([
      ['first', false, 1],
      ['second', true, 1],
    ])
    openAfterCrash('second').finish()
  })
})

/** As if the process that had it had ended: this one is not to be taken for it. */
function openAfterCrash(name: string) {
  const claim = readdirSync(folder).find((one) => one.startsWith(`${name}.jsonl.`)) as string
  rmSync(join(folder, claim))
  return openJournal(folder, name)
}

describe('one process at a time has it', () => {
  test('not twice in one process', () => {
    const journal = createJournal(folder, run, url)
    expect(() => openJournal(folder, run)).toThrow(
      `process ${process.pid} uses it. If that has ended, delete ${file()}.1.claim.`,
    )
    expect(() => createJournal(folder, run, url)).toThrow(`process ${process.pid} uses it`)
    journal.finish()
  })

  test('nor by another process; after a SIGKILL nothing is lost, and the next takes over', async () => {
    const child = await startRun()
    expect(() => openJournal(folder, run)).toThrow(`process ${child.pid} uses it`)
    expect(listJournals(folder)).toMatchObject([{ run, isRunning: true }])
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(listJournals(folder)).toMatchObject([{ run, isRunning: false }])
    const journal = openJournal(folder, run)
    expect(journal.content().left.map(({ kind, id }) => [kind, id])).toStrictEqual([
      ['connector', 'a'],
      ['sync_job', undefined],
    ])
    expect(() => openJournal(folder, run)).toThrow(`process ${process.pid} uses it`)
    journal.removed('connector', 'a')
    journal.refused('sync_job')
    expect(journal.finish()).toBe(true)
    expect(files()).toStrictEqual(['.gitignore'])
  })

  test('not while one of another machine may', () => {
    createJournal(folder, run, url).finish()
    const journal = createJournal(folder, run, url)
    journal.creating('secret', 's')
    journal.finish()
    writeFileSync(`${file()}.1.claim`, '1 elsewhere')
    expect(() => openJournal(folder, run)).toThrow('process 1 on the machine [elsewhere] may still use it')
    writeFileSync(`${file()}.1.claim`, '')
    expect(() => openJournal(folder, run)).toThrow(/may still use it/)
  })

  test('though it has the id of an earlier process, as in a container', () => {
    const journal = createJournal(folder, run, url)
    journal.creating('secret', 's')
    journal.finish()
    writeFileSync(`${file()}.4.claim`, `${process.pid} ${hostname()}`)
    const again = openJournal(folder, run)
    expect(existsSync(`${file()}.5.claim`)).toBe(true)
    again.finish()
    expect(files()).toStrictEqual(['.gitignore', `${run}.jsonl`])
  })
})

/** Another process that begins the run, creates two things, and hangs. */
async function startRun(): Promise<ChildProcess> {
  const built = join(folder, '../..', 'journal.mjs')
  await build({
    input: join(import.meta.dirname, '../../../src/adapters/node-journal.ts'),
    platform: 'node',
    output: { file: built },
    logLevel: 'silent',
  })
  const code = `
    const { createJournal } = await import(${JSON.stringify(pathToFileURL(built).href)})
    const journal = createJournal(${JSON.stringify(folder)}, ${JSON.stringify(run)}, 'http://localhost')
    journal.creating('connector', 'a')
    journal.creating('sync_job')
    console.log('begun')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  await once(child.stdout as NonNullable<typeof child.stdout>, 'data')
  return child
}
