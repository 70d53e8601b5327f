import { Command } from 'commander'
import { assertMayReach, createProfile, createRunId, describePlan } from '../contract.ts'
import { listJournals, readPlan, type VerifyOptions, verify } from '../target.ts'
import { confirm } from './confirm.ts'
import { print, say } from './say.ts'
import { type PlanSettings, readPlanSettings, readSettings, type Settings } from './settings.ts'
import { showProgress } from './show-progress.ts'
import { stopOnInterrupt } from './stop-on-interrupt.ts'
import { cleanUpCommand } from './verify-cleanup.ts'
import { addRunOptions, addTargetOptions, parseReport, settingsOf, type VerifyFlags } from './verify-options.ts'
import { exitCodeOf, writeReports } from './write-reports.ts'

export const verifyCommand = addRunOptions(addTargetOptions(new Command('verify')))
  .description('Verify a server against the description: play every case, and report what departs from it.')
  .addCommand(cleanUpCommand)
  .action(async (flags: VerifyFlags) => {
    // It takes the mock, which nothing else here does.
    if (flags.selfTest) return (await import('./self-test.ts')).printSelfTest(flags.operation)
    const input = { flags: settingsOf(flags), env: process.env, cwd: process.cwd(), config: flags.config }
    if (flags.dryRun) return printPlan(await readPlanSettings(input), flags)
    const settings = await readSettings(input)
    const reports = (settings.reports ?? ['text']).map(parseReport)
    const { url, allowRemote, readOnly } = settings
    await assertMayReach(url, { allowRemote, readOnly, isTerminal: process.stdin.isTTY === true, ask: confirm })

    const run = createRunId()
    const interrupt = stopOnInterrupt(run)
    const progress = showProgress()
    try {
      const report = await verify({
        ...optionsOf(settings, flags),
        // Whoever sits there was asked, where it was not allowed.
        allowRemote: true,
        run,
        signal: interrupt.signal,
        onProgress: progress.update,
        onBegin({ probed, cases, notes }) {
          const server = probed.version === undefined ? url : `${url}, Elasticsearch ${probed.version}`
          say(`Run ${run}: ${cases} cases on ${server}, held to ${probed.profile}.`)
          for (const note of notes) say(note)
        },
      })
      progress.end()
      writeReports(report, reports, flags.color)
      process.exitCode = exitCodeOf(report, flags.failOn)
    } finally {
      progress.end()
      interrupt.release()
    }
    sayWhatIsLeft(flags.runFolder, run)
  })

function optionsOf(settings: Settings, { availability, kind, shard, runFolder }: VerifyFlags): VerifyOptions {
  const { url, credentials, ca, insecure, timeout, retries, profile, readOnly } = settings
  const { operations, tags, checks, concurrency, rate } = settings
  return {
    ...{ url, credentials, ca, insecure, timeout, retries, profile, readOnly },
    ...{ operations, tags, checks, concurrency, rate, availability, kinds: kind, shard, runFolder },
  }
}

function printPlan(settings: PlanSettings, { availability, kind, shard }: VerifyFlags): void {
  const { operations, tags, readOnly, profile } = settings
  const cases = readPlan({ operations, tags, availability, kinds: readOnly ? ['reading'] : kind, shard })
  print(describePlan(cases, createProfile(profile)))
  say('Nothing was sent.')
}

function sayWhatIsLeft(folder: string, run: string): void {
  const left = listJournals(folder, () => undefined).find((journal) => journal.run === run)?.left.length ?? 0
  if (left > 0) {
    say(
      `${left} of what the run has created may still be there. Remove it with: es-connector-kit verify cleanup ${run}`,
    )
  }
}
