import { Command } from 'commander'
import { assertMayReach, type CleanUpResult, cleanUp, createProfile, probe } from '../contract.ts'
import { createTarget, type Journal, listJournals, openJournal } from '../target.ts'
import { confirm } from './confirm.ts'
import { print, say } from './say.ts'
import { readSettings } from './settings.ts'
import { addTargetOptions, settingsOf, type TargetFlags } from './verify-options.ts'

export const cleanUpCommand = addTargetOptions(new Command('cleanup'))
  .description('Remove what a run has left on a server; without a run, list those that have left something.')
  .argument('[run]', 'the id of the run')
  .action(async (run: string | undefined, _: unknown, command: Command) => {
    const flags = command.optsWithGlobals<TargetFlags>()
    if (run === undefined) return listRuns(flags.runFolder)
    const journal = openJournal(flags.runFolder, run)
    try {
      const result = await removeAll(journal, flags)
      tell(result)
      process.exitCode = result.failed.length > 0 ? 2 : result.unknown.length > 0 ? 1 : 0
    } finally {
      journal.finish()
    }
  })

async function removeAll(journal: Journal, flags: TargetFlags): Promise<CleanUpResult> {
  const content = journal.content()
  const settings = await readSettings({
    // What a run has left is on the server of that run, whatever is verified otherwise.
    flags: { ...settingsOf(flags), url: flags.url ?? content.target },
    env: process.env,
    cwd: process.cwd(),
    config: flags.config,
  })
  await assertMayReach(settings.url, {
    allowRemote: settings.allowRemote,
    isTerminal: process.stdin.isTTY === true,
    ask: confirm,
  })
  const target = await createTarget(settings)
  try {
    const { profile } = await probe(target.send, { profile: settings.profile, credentials: target.credentials })
    const result = await cleanUp(target.send, content, {
      profile: createProfile(profile),
      onGone: (kind, id) => journal.removed(kind, id),
    })
    // They were looked for, and told of: nothing more can be done about them.
    for (const { kind, id } of content.left) if (id === undefined) journal.refused(kind)
    return result
  } finally {
    await target.close()
  }
}

function tell({ removed, absent, failed, unknown }: CleanUpResult): void {
  print(`${removed.length} removed, ${absent.length} gone already, ${failed.length} not removed.`)
  for (const { kind, id, why } of failed) print(`Not removed: ${kind} ${id}: ${why}`)
  for (const { kind, at } of unknown) {
    print(
      `Nothing was heard of a ${kind} that was asked for at ${new Date(at).toISOString()}, and nothing was found of it. It was hardly created.`,
    )
  }
}

function listRuns(folder: string): void {
  let unreadable = 0
  const runs = listJournals(folder, ({ message }) => {
    unreadable += 1
    say(message)
  })
  if (unreadable > 0) process.exitCode = 2
  if (runs.length + unreadable === 0) print(`No run has left anything, as far as ${folder} tells.`)
  for (const { run, target, left, startedAt, isRunning } of runs) {
    const state = isRunning ? 'still running' : `${left.length} left`
    print(`${run}  ${new Date(startedAt).toISOString()}  ${target}  ${state}`)
  }
}
