import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { version } from '../../package.json'
import { createProfile, createRunId, createWatch, readHar, type ServerVersion } from '../contract.ts'
import { misuse } from './misuse.ts'
import { say } from './say.ts'
import { addReportOptions, parseReport, type ReportFlags } from './verify-options.ts'
import { exitCodeOf, writeReports } from './write-reports.ts'

interface CheckFlags extends ReportFlags {
  readonly har: string
  readonly profile?: ServerVersion
}

export const checkCommand = addReportOptions(new Command('check'))
  .description('Hold recorded traffic against the description.')
  .requiredOption('--har <file>', 'the recording, as browsers and proxies export it; - for standard input')
  .option('--profile <version>', 'hold it to this version, such as 9.1 or serverless; the newest by default')
  .action(({ har, profile, report = ['text'], failOn, color }: CheckFlags) => {
    const exchanges = readHar(readText(har))
    const unread = exchanges.filter(({ missed }) => missed === 'body').length
    if (exchanges.every(({ missed }) => missed))
      throw misuse(
        `Nothing to check in ${har}: it has no answered request for a path with /_connector${unread > 0 ? ' whose bodies were recorded. Record it with bodies, which some call content' : ''}.`,
      )
    // Of several nodes the first stands for the cluster.
    const { url } = exchanges.find((one) => one.url !== undefined) ?? {}
    const watch = createWatch({ profile: createProfile(profile), url })
    for (const { exchange, overlapped, missed } of exchanges) {
      if (missed) watch.miss(exchange, missed)
      else watch.look(exchange, overlapped)
    }
    const found = watch.report({ tool: { name: 'es-connector-kit', version }, run: createRunId(), unjudged: unread })
    writeReports(found, report.map(parseReport), color)
    const unanswered = exchanges.filter(({ missed }) => missed === 'answer').length
    if (unread > 0) say(`${counted(unread, 'exchange was', 'exchanges were')} not checked: a body was not recorded.`)
    if (unanswered > 0) say(`${counted(unanswered, 'request has', 'requests have')} no answer in the recording.`)
    process.exitCode = exitCodeOf(found, failOn)
  })

const counted = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw misuse(`Failed to read ${file}: ${(error as Error).message}`)
  }
}
