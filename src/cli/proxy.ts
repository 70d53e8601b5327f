import { Command } from 'commander'
import { version } from '../../package.json'
import {
  assertMayReach,
  createProfile,
  createRunId,
  createWatch,
  readTargetUrl,
  type ServerVersion,
  type Violation,
} from '../contract.ts'
import { startProxy } from '../target.ts'
import { confirm } from './confirm.ts'
import { parsePort } from './parse-port.ts'
import { say } from './say.ts'
import { addReportOptions, parseNumber, parseReport, type ReportFlags } from './verify-options.ts'
import { exitCodeOf, writeReports } from './write-reports.ts'

interface ProxyFlags extends ReportFlags {
  readonly target: string
  readonly port: number
  readonly host: string
  readonly timeout?: number
  readonly ca?: string
  readonly insecure?: boolean
  readonly allowRemote?: boolean
  readonly profile?: ServerVersion
}

export const proxyCommand = addReportOptions(new Command('proxy'))
  .description('Stand between clients and a server, pass everything on, and check every exchange until stopped.')
  .requiredOption('--target <url>', 'the server; clients send their own credentials')
  .option('-p, --port <number>', 'port to listen on; 0 takes any free one', parsePort, 9210)
  .option('--host <address>', 'address to listen on; anything but a loopback address lets others in', '127.0.0.1')
  .option('--timeout <milliseconds>', 'for each request; 30000 by default', parseNumber)
  .option('--ca <file>', 'the certificate of the authority that signed the server’s, as PEM')
  .option('--insecure', 'take any certificate of the server, unseen')
  .option('--allow-remote', 'reach a server that is not on this machine')
  .option('--profile <version>', 'hold it to this version, such as 9.1 or serverless; the newest by default')
  .action(
    async ({
      target,
      port,
      host,
      report = ['text'],
      failOn,
      color,
      profile,
      allowRemote = false,
      ...tls
    }: ProxyFlags) => {
      // What clients send goes on to the target, so it is asked for as any run is.
      await assertMayReach(target, { allowRemote, isTerminal: process.stdin.isTTY === true, ask: confirm })
      const reports = report.map(parseReport)
      const watch = createWatch({ profile: createProfile(profile), url: readTargetUrl(target).shown })
      const seen = new Set<string>()
      let unjudged = 0
      const proxy = await startProxy({
        target,
        port,
        host,
        watch,
        ...tls,
        onViolations: (found) => announce(found, seen),
        onUnjudged(reason) {
          unjudged++
          if (!seen.has(reason)) say(reason)
          seen.add(reason)
        },
      })
      say(
        `${proxy.url} passes on to ${readTargetUrl(target).shown}, and checks every exchange. Stop it with Ctrl-C for the report.`,
      )
      await interrupted()
      const waiting = setTimeout(() => say('Waiting for requests under way. Ctrl-C again gives them up.'), 500)
      // What it fails with, closing fails with as well.
      void interrupted().then(() => proxy.destroy().catch(() => {}))
      try {
        await proxy.close()
      } finally {
        clearTimeout(waiting)
        const found = watch.report({ tool: { name: 'es-connector-kit', version }, run: createRunId(), unjudged })
        writeReports(found, reports, color)
        process.exitCode = exitCodeOf(found, failOn)
      }
    },
  )

/** Tells of each finding once, as it is met. */
function announce(violations: readonly Violation[], seen: Set<string>): void {
  for (const { check, severity, operation, subject, path, expected, received } of violations) {
    const place = path === '' ? subject : `${subject} ${path}`
    const key = [check, operation, place].join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    say(`${severity}: ${check} of ${operation ?? 'no operation'}, ${place}: expected ${expected}, received ${received}`)
  }
}

/** Waits for Ctrl-C or `kill`. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
