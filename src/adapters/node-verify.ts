import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Credentials, schemeOf, secretsOf } from '../contract/credentials.ts'
import type { Probed } from '../contract/probe.ts'
import type { ContractReport } from '../contract/report/report.ts'
import { type RunOptions, runCases } from '../contract/run.ts'
import { createRunId } from '../contract/run-id.ts'
import { readTargetUrl } from '../contract/target-url.ts'
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
 * Errors: `TargetUnreachable`, `UnfitTarget`, and misuse of the options. Whatever goes wrong later is part of the report.
 *
 * @example
 * const report = await verify({ url: 'http://localhost:9200', credentials: { apiKey } })
 * console.log(report.totals, report.violations)
 */
export async function verify(options: VerifyOptions): Promise<ContractReport> {
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
