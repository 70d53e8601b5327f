import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkConfig } from '../contract/config.ts'
import { type Credentials, schemeOf, secretsOf } from '../contract/credentials.ts'
import { assertMayReach } from '../contract/may-reach.ts'
import type { Probed } from '../contract/probe.ts'
import type { ContractReport } from '../contract/report/report.ts'
import { type RunOptions, runCases } from '../contract/run.ts'
import { createRunId } from '../contract/run-id.ts'
import { readTargetUrl } from '../contract/target-url.ts'
import { checkOptions } from '../errors/check-options.ts'
import { misuse } from '../errors/misuse.ts'
import { createJournal, defaultJournalFolder } from './node-journal.ts'
import { type PlanSelection, readPlan } from './node-plan.ts'
import { recognise } from './node-recognise.ts'
import { scenarioFolder } from './node-scenarios.ts'
import { findStateControl } from './node-state-control.ts'
import { createTarget, type TargetOptions } from './node-target.ts'

/** What is verified, and how. */
export interface VerifyOptions
  extends TargetOptions,
    PlanSelection,
    Pick<RunOptions, 'checks' | 'concurrency' | 'rate' | 'signal' | 'onProgress' | 'run'> {
  /** The version that the server is held to; the one that it says it is by default. */
  readonly profile?: Probed['profile'] | undefined
  /** Whether a server that is not on this machine may be reached; it may not by default. */
  readonly allowRemote?: boolean | undefined
  /** Only requests that change nothing are sent. */
  readonly readOnly?: boolean | undefined
  /** Where the journal is kept until everything is removed; `.es-connector-kit/runs` by default. */
  readonly runFolder?: string | undefined
  /** Told once, before the first case. */
  readonly onBegin?: ((beginning: Beginning) => void) | undefined
}

/** What is known before the first case. */
export interface Beginning {
  /** The id that all the run makes carries. */
  readonly run: string
  /** Where the server is, without credentials. */
  readonly url: string
  /** What the server says it is. */
  readonly probed: Probed
  /** How many cases will be played. */
  readonly cases: number
  /** What should be known, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Verifies a server against the description: plays the cases of the plan, and reports what departs from it. It touches only what it has
 * created and removes that; a journal names what is left if it cannot, for `cleanUp` to go on from.
 * Errors: `TargetUnreachable`, `UnfitTarget`, and misuse of the options, as is a server elsewhere without `allowRemote`. Whatever goes wrong
 * later is part of the report.
 *
 * @example
 * const report = await verify({ url: 'http://localhost:9200', credentials: { apiKey } })
 * console.log(report.totals, report.violations)
 */
export async function verify(options: VerifyOptions): Promise<ContractReport> {
  await checkVerifyOptions(options)
  const { readOnly = false, runFolder = defaultJournalFolder, run = createRunId() } = options
  const cases = readPlan(readOnly ? { ...options, kinds: ['reading'] } : options)
  const target = await createTarget(options)
  try {
    const { profile: asked, signal } = options
    const probed = await recognise(target.send, { profile: asked, credentials: target.credentials, signal })
    const { isLoopback } = readTargetUrl(options.url)
    const control = isLoopback && !readOnly ? await findStateControl(target.send) : undefined
    const journal = readOnly ? undefined : createJournal(runFolder, run, target.url)
    try {
      options.onBegin?.({
        run,
        url: target.url,
        probed,
        cases: cases.length,
        notes: [...target.warnings, ...probed.notes],
      })
      const report = await runCases(cases, {
        ...pick(options),
        run,
        send: target.send,
        target: {
          url: target.url,
          ...(probed.version !== undefined && { version: probed.version }),
          ...(probed.flavor !== undefined && { flavor: probed.flavor }),
        },
        profile: probed.profile,
        tool: readTool(),
        setState: control?.setState,
        onRecord: journal?.record,
        ...access(options.credentials ?? readTargetUrl(options.url).credentials),
      })
      await control?.restore().catch(() => undefined)
      return report
    } finally {
      journal?.finish()
    }
  } finally {
    await target.close()
  }
}

const optionNames = Object.keys({
  url: true,
  credentials: true,
  ca: true,
  insecure: true,
  timeout: true,
  retries: true,
  onRetry: true,
  now: true,
  sleep: true,
  random: true,
  env: true,
  kinds: true,
  operations: true,
  tags: true,
  availability: true,
  shard: true,
  checks: true,
  concurrency: true,
  rate: true,
  signal: true,
  onProgress: true,
  run: true,
  profile: true,
  allowRemote: true,
  readOnly: true,
  runFolder: true,
  onBegin: true,
} satisfies Record<keyof VerifyOptions, true>)

/** Options that a program gives are held to what a config file is held to, and may not reach further. */
async function checkVerifyOptions(options: VerifyOptions): Promise<void> {
  checkOptions('verify', options, optionNames)
  const { url, insecure, timeout, retries, allowRemote, readOnly, operations, tags, checks, concurrency, rate } =
    options
  if (url === undefined) throw misuse('Failed to verify: no url was given. Which server is meant?')
  const settings = {
    url,
    insecure,
    timeout,
    retries,
    allowRemote,
    readOnly,
    operations,
    tags,
    checks,
    concurrency,
    rate,
  }
  checkConfig(settings, 'the options of verify')
  await assertMayReach(url, { allowRemote, readOnly, isTerminal: false, ask: async () => false })
}

function pick({ checks, concurrency, rate, signal, onProgress }: VerifyOptions) {
  return { checks, concurrency, rate, signal, onProgress }
}

/** How command lines name the credentials, and what must not be shown. */
function access(credentials: Credentials | undefined): Pick<RunOptions, 'credentials' | 'secrets'> {
  return credentials ? { credentials: schemeOf(credentials), secrets: secretsOf(credentials) } : {}
}

function readTool(): ContractReport['tool'] {
  const { name, version } = JSON.parse(readFileSync(join(scenarioFolder(), '..', '..', 'package.json'), 'utf8'))
  return { name, version }
}
