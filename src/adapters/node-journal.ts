import type { DocumentKind } from '../contract/history/knowledge.ts'
import { createLedger, type JournalContent, type JournalRecord } from '../contract/journal.ts'
import { readTargetUrl } from '../contract/target-url.ts'
import { misuse } from '../errors/misuse.ts'
import { type Claim, claim, isClaimed } from './node-journal-claim.ts'

/** Where journals are kept, below the working directory. */
export const defaultJournalFolder = '.es-connector-kit/runs'

/** What a run has created on a server, written down before it is asked for, so that it can be removed whatever becomes of the run. */
export interface Journal {
  /** Its path. */
  readonly file: string
  /** Before a request that creates: `id` is unknown where the server gives it. */
  creating(kind: DocumentKind, id?: string): void
  /** After it, with the id that was answered. */
  created(kind: DocumentKind, id: string): void
  /** After it, when nothing was created: `id` as it was given to `creating`. */
  refused(kind: DocumentKind, id?: string): void
  /** After it was deleted, or found missing. */
  removed(kind: DocumentKind, id: string): void
  /** Any of these, as a run tells of them. The event that a run begins is there already, and is passed over. */
  record(record: JournalRecord): void
  /** What is written so far. */
  content(): JournalContent
  /** Ends it: the file is deleted when nothing is left, and kept otherwise. Tells whether nothing is left. */
  finish(): boolean
}

/** A journal of a folder, and whether a process still writes it. */
export interface ListedJournal extends JournalContent {
  /** Whether the process that writes it is alive. */
  readonly isRunning: boolean
}

/**
 * Begins the journal of a run. It has no credentials and no secret: ids, and the URL of the target without user and password. Each event is
 * with the system before the call returns, so that no end of the process loses it.
 * Errors: misuse of a run id that is no file name, a run that has a journal already, a folder that cannot be written.
 */
export function createJournal(folder: string, run: string, target: string, now: () => number = Date.now): Journal {
  const { mkdirSync, openSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const { join } = process.getBuiltinModule('node:path')
  const file = fileOf(folder, run)
  const { shown } = readTargetUrl(target)
  try {
    mkdirSync(folder, { recursive: true })
    // It hides itself too, so that nothing of the runs is ever committed.
    writeFileSync(join(folder, '.gitignore'), '*\n')
  } catch (error) {
    throw misuse(`Failed to create the folder of journals ${folder}: ${(error as Error).message}`, error)
  }
  const hold = claim(file)
  let fd: number
  try {
    fd = openSync(file, 'wx', 0o600)
  } catch (error) {
    hold.release()
    const why =
      (error as NodeJS.ErrnoException).code === 'EEXIST'
        ? 'the run has one already. Give the run another id, or clean up what it left.'
        : (error as Error).message
    throw misuse(`Failed to create the journal ${file}: ${why}`, error)
  }
  const journal = write(file, fd, hold, [], now)
  journal.add({ event: 'run', run, target: shown, at: now() })
  return journal
}

/**
 * Goes on with the journal that a run has left, to clean up after it.
 * Errors: misuse, when there is none, it cannot be read, or the process of the run still uses it.
 */
export function openJournal(folder: string, run: string, now: () => number = Date.now): Journal {
  const { openSync, truncateSync } = process.getBuiltinModule('node:fs')
  const file = fileOf(folder, run)
  begun(read(file), file)
  const hold = claim(file)
  try {
    // Read again: only now nobody else writes it.
    const { records, length } = begun(read(file), file)
    truncateSync(file, length)
    return write(file, openSync(file, 'a'), hold, records, now)
  } catch (error) {
    hold.release()
    throw error
  }
}

/** What the journal of a run says. Errors: misuse, when there is none or when it cannot be read. */
export function readJournal(folder: string, run: string): JournalContent {
  return contentOf(fileOf(folder, run))
}

/**
 * What the journals of a folder say, the oldest run first; none when there is no folder. Those that cannot be read are passed over, and
 * `onUnreadable` is told why. Errors: misuse, when the folder cannot be read; without `onUnreadable` also when a journal cannot.
 */
export function listJournals(folder: string, onUnreadable?: (error: Error) => void): ListedJournal[] {
  const { existsSync, readdirSync } = process.getBuiltinModule('node:fs')
  const { join } = process.getBuiltinModule('node:path')
  if (!existsSync(folder)) return []
  const open = (file: string): ListedJournal[] => {
    try {
      // Without a line its run ended before it wrote the first one, so it has created nothing.
      return read(file).length === 0 ? [] : [{ ...contentOf(file), isRunning: isClaimed(file) }]
    } catch (error) {
      if (!onUnreadable) throw error
      onUnreadable(error as Error)
      return []
    }
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .flatMap((name) => open(join(folder, name)))
    .sort((a, b) => a.startedAt - b.startedAt)
}

const extension = '.jsonl'

function fileOf(folder: string, run: string): string {
  if (!/^[a-z0-9][\w-]{3,99}$/i.test(run)) {
    throw misuse(`Failed to name the journal of the run [${run}]: its id must be 4 to 100 letters, digits, - and _.`)
  }
  const { resolve } = process.getBuiltinModule('node:path')
  return resolve(folder, run + extension)
}

function write(
  file: string,
  fd: number,
  hold: Claim,
  records: readonly JournalRecord[],
  now: () => number,
): Journal & { add(record: JournalRecord): void } {
  const { closeSync, rmSync, writeSync } = process.getBuiltinModule('node:fs')
  const ledger = createLedger()
  for (const record of records) ledger.add(record)
  let isFinished = false

  function add(record: JournalRecord): void {
    if (isFinished) throw misuse(`Failed to write the journal ${file}: it is finished.`)
    const line = Buffer.from(`${JSON.stringify(record)}\n`)
    for (let written = 0; written < line.length; ) written += writeSync(fd, line, written)
    ledger.add(record)
  }
  const content = () => ledger.content() as JournalContent

  return {
    file,
    add,
    creating: (kind, id) => add({ event: 'creating', kind, ...(id !== undefined && { id }), at: now() }),
    created: (kind, id) => add({ event: 'created', kind, id }),
    refused: (kind, id) => add({ event: 'refused', kind, ...(id !== undefined && { id }) }),
    removed: (kind, id) => add({ event: 'removed', kind, id }),
    record(record) {
      if (record.event !== 'run') add(record)
    },
    content,
    finish() {
      const isEmpty = content().left.length === 0
      if (isFinished) return isEmpty
      isFinished = true
      closeSync(fd)
      if (isEmpty) rmSync(file, { force: true })
      hold.release()
      return isEmpty
    },
  }
}

function contentOf(file: string): JournalContent {
  const ledger = createLedger()
  for (const record of begun(read(file), file).records) ledger.add(record)
  return ledger.content() as JournalContent
}

interface Events {
  readonly records: readonly JournalRecord[]
  /** In bytes. */
  readonly length: number
}

/** The events of a journal. A last line that was never written to its end does not count. */
function read(file: string): Events {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is none.' : (error as Error).message
    throw misuse(`Failed to read the journal ${file}: ${why}`, error)
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const records = whole
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parse(line, file, index + 1))
  return { records, length: Buffer.byteLength(whole) }
}

function begun(events: Events, file: string): Events {
  const { basename } = process.getBuiltinModule('node:path')
  const [first] = events.records
  if (first?.event === 'run') {
    if (first.run === basename(file, extension)) return events
    // What is removed is told by the id of the run, so it must be one.
    throw misuse(`Failed to read the journal ${file}: it says that it is of the run [${first.run}]. Was it edited?`)
  }
  throw misuse(`Failed to read the journal ${file}: it does not begin with a run.`)
}

function parse(line: string, file: string, number: number): JournalRecord {
  try {
    const record = JSON.parse(line)
    if (isRecord(record)) return record
  } catch {}
  throw misuse(`Failed to read the journal ${file}: line ${number} is none of a journal. Was it edited?`)
}

function isRecord(value: unknown): value is JournalRecord {
  if (typeof value !== 'object' || value === null) return false
  const { event, kind, id, at, run, target } = value as Record<string, unknown>
  if (event === 'run') return typeof run === 'string' && typeof target === 'string' && isInstant(at)
  if (kind !== 'connector' && kind !== 'sync_job' && kind !== 'secret') return false
  if (id !== undefined && typeof id !== 'string') return false
  if (event === 'creating') return isInstant(at)
  return event === 'refused' || ((event === 'created' || event === 'removed') && id !== undefined)
}

/** Milliseconds since 1970 that a date can be made of. */
function isInstant(at: unknown): boolean {
  return typeof at === 'number' && !Number.isNaN(new Date(at).getTime())
}
