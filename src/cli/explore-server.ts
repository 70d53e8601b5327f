import { assertMayReach, type Credentials, createRunId, type JournalRecord, probe } from '../contract.ts'
import {
  createMockModel,
  createReplay,
  type Difference,
  type Exploration,
  type ExploreOptions,
  explore,
  parseReplay,
  type Replay,
  renderExploration,
  replay,
} from '../explore.ts'
import type { OperationId, ServerVersion } from '../index.ts'
import { createJournal, createTarget, type Journal } from '../target.ts'
import { confirm } from './confirm.ts'
import type { ExploreFlags } from './explore-options.ts'
import { misuse } from './misuse.ts'
import { print, say } from './say.ts'
import { readSettings } from './settings.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'
import { settingsOf } from './verify-options.ts'

/** Explores the server that the flags and settings name, or plays a replay on it, and prints what differs. */
export async function exploreServer(flags: ExploreFlags): Promise<void> {
  const file = flags.replay === undefined ? undefined : readReplay(flags.replay)
  const settings = await readSettings({
    flags: settingsOf({ ...flags, operation: flags.operation as readonly OperationId[] }),
    env: process.env,
    cwd: process.cwd(),
    config: flags.config,
  })
  const { url, allowRemote, readOnly, operations, profile } = settings
  if (readOnly)
    throw misuse(
      'Failed to explore: it takes requests that change something, and the settings forbid them by readOnly.',
    )
  await assertMayReach(url, { allowRemote, isTerminal: process.stdin.isTTY === true, ask: confirm })

  const run = createRunId()
  const interrupt = stopOnInterrupt(run)
  const target = await createTarget(settings)
  const journal = createJournal(flags.runFolder, run, target.url)
  try {
    const { credentials } = target
    const probed = await probe(target.send, {
      profile: profile ?? file?.version,
      credentials,
      signal: interrupt.signal,
    })
    const server = probed.version === undefined ? url : `${url}, Elasticsearch ${probed.version}`
    say(`Run ${run}: exploring ${server}, held to ${probed.profile}.`)
    for (const note of [...target.warnings, ...probed.notes]) say(note)
    const options: ExploreOptions = {
      ...{ target: target.send, model: createMockModel, version: probed.profile, run, operations },
      ...{ seed: flags.seed, runs: flags.runs, maxCalls: flags.maxCalls, keepGoing: flags.keepGoing },
      timeMs: flags.time === undefined ? undefined : flags.time * 1000,
      signal: interrupt.signal,
      onRecord: (record) => write(record, journal),
      onProgress: showProgress(),
    }
    const found = file ? await replayed(file, options) : await explore(options)
    print(renderExploration(found, { url: target.url, credentials: accessOf(settings.credentials) }))
    for (const difference of found.differences) keep(difference, probed.profile, flags.replayFolder)
    process.exitCode = exitCodeOf(found)
  } finally {
    journal.finish()
    await target.close()
    interrupt.release()
  }
}

/** 0 when nothing differs, 1 when something does, and 2 when that could not be told. */
function exitCodeOf({ differences, aborted, steps }: Exploration): 0 | 1 | 2 {
  if (differences.length > 0) return 1
  return aborted || steps === 0 ? 2 : 0
}

/** What a replay comes to, in the form of an exploration of one sequence. */
async function replayed(file: Replay, options: ExploreOptions): Promise<Exploration> {
  const { difference, steps, note, left } = await replay(file, options)
  return {
    ...{ runs: 1, steps, seed: file.seed, version: options.version, left, aborted: false, calls: {}, unconfirmed: [] },
    differences: difference ? [difference] : [],
    notes: note === undefined ? [] : [{ note, count: 1 }],
  }
}

function readReplay(path: string): Replay {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    return parseReplay(readFileSync(path, 'utf8'))
  } catch (error) {
    const why = (error as Error).message.replace(/^es-connector-kit: (?:Failed to read a replay: )?/, '')
    throw misuse(`Failed to read the replay ${path}: ${why}`, error)
  }
}

/** Writes a difference to a file of its own, and says how to play it again. */
function keep(difference: Difference, version: ServerVersion, folder: string): void {
  const { mkdirSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const { join } = process.getBuiltinModule('node:path')
  const path = join(folder, `${difference.operation}-${difference.seed}.json`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, `${JSON.stringify(createReplay(difference, version), null, 2)}\n`)
  } catch (error) {
    throw misuse(`Failed to write the replay ${path}: ${(error as Error).message}`, error)
  }
  say(`Play it again with: es-connector-kit explore --replay ${path}`)
}

function write(record: JournalRecord, journal: Journal): void {
  if (record.event === 'creating') journal.creating(record.kind, record.id)
  else if (record.event === 'created') journal.created(record.kind, record.id)
  else if (record.event === 'refused') journal.refused(record.kind, record.id)
  else if (record.event === 'removed') journal.removed(record.kind, record.id)
}

function accessOf(credentials: Credentials | undefined): 'api key' | 'basic' | 'bearer' | undefined {
  if (!credentials) return undefined
  if ('username' in credentials) return 'basic'
  return 'bearer' in credentials ? 'bearer' : 'api key'
}

/** Says on standard error how far it is, on a terminal. */
function showProgress(): ExploreOptions['onProgress'] {
  const { stderr } = process
  if (!stderr.isTTY || process.env['CI']) return undefined
  let last = 0
  return ({ runs, steps, differences, shrinking }) => {
    if (Date.now() - last < 200) return
    last = Date.now()
    stderr.write(
      `\r\u001B[K${runs} sequences, ${steps} calls, ${differences} differences${shrinking ? ', shrinking' : ''} `,
    )
  }
}
