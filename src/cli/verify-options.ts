import { type Command, InvalidArgumentError, Option } from 'commander'
import { type CaseKind, type KitConfig, type ReportFormatName, reportFormats, type Severity } from '../contract.ts'
import { defaultJournalFolder } from '../target.ts'
import { misuse } from './misuse.ts'

/** What `--report` asks for. */
export interface AskedReport {
  readonly format: ReportFormatName
  /** `-` is standard output; nothing where the format says. */
  readonly file: string | undefined
}

/** Flags that say which server is meant. */
export interface TargetFlags extends Pick<KitConfig, 'url' | 'apiKey' | 'username' | 'password' | 'bearer' | 'ca'> {
  readonly insecure?: boolean
  readonly timeout?: number
  readonly retries?: number
  readonly allowRemote?: boolean
  readonly profile?: KitConfig['profile']
  readonly config?: string
  readonly runFolder: string
}

/** Flags that say what becomes of what was found. */
export interface ReportFlags {
  readonly report?: readonly string[]
  readonly color: boolean
  readonly failOn: Severity
}

/** All flags of `verify`. */
export interface VerifyFlags extends TargetFlags, ReportFlags {
  readonly readOnly?: boolean
  readonly operation?: KitConfig['operations']
  readonly tag?: KitConfig['tags']
  readonly check?: KitConfig['checks']
  readonly availability?: readonly string[]
  readonly kind?: readonly CaseKind[]
  readonly shard?: { readonly index: number; readonly of: number }
  readonly concurrency?: number
  readonly rate?: number
  readonly dryRun?: boolean
  readonly selfTest?: boolean
}

/** Adds the flags that say which server is meant, and how it is reached. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--url <url>', 'the server, with its base path; or ELASTICSEARCH_URL')
    .option('--api-key <key>', 'as Elasticsearch encodes it, or id:key; better as ES_API_KEY')
    .option('--username <name>', 'of basic authentication; or ES_USERNAME')
    .option('--password <password>', 'of basic authentication; better as ES_PASSWORD')
    .option('--bearer <token>', 'a bearer token; better as ES_BEARER_TOKEN')
    .option('--ca <file>', 'the certificate of the authority that signed the server’s, as PEM; or ES_CA')
    .option('--insecure', 'take any certificate of the server, unseen')
    .option('--timeout <milliseconds>', 'for each request; 30000 by default', parseNumber)
    .option('--retries <number>', 'repeat a request after 429, 502, 503 and 504; 3 by default', parseNumber)
    .option('--allow-remote', 'reach a server that is not on this machine')
    .option('--profile <version>', 'hold it to this version, such as 9.1 or serverless; to its own by default')
    .option('--config <file>', 'the config file; es-connector-kit.config.ts and the like by default')
    .option('--run-folder <folder>', 'where runs note what they create until it is removed', defaultJournalFolder)
}

/** Adds the flags that say what is verified, how fast, and what becomes of it. */
export function addRunOptions(command: Command): Command {
  return addReportOptions(command)
    .option('--read-only', 'send only requests that change nothing')
    .option('--operation <id...>', 'only these operations, such as connector.check_in')
    .option('--tag <tag...>', 'only operations with these tags')
    .option('--availability <name...>', 'only operations that are so: public, private, beta, experimental, serverless')
    .option('--check <name...>', 'make only these checks')
    .option('--kind <kind...>', 'only these kinds of cases')
    .option('--shard <i/n>', 'only this part of all cases, such as 1/4', parseShard)
    .option('--concurrency <number>', 'cases at once at most; 8 by default', parseNumber)
    .option('--rate <number>', 'requests a second at most', parseNumber)
    .option('--dry-run', 'print the cases, and send nothing')
    .option(
      '--self-test',
      'verify servers with planted faults instead, of these operations, and print which check finds which',
    )
}

/** Adds the flags that say what becomes of what was found. */
export function addReportOptions(command: Command): Command {
  const formats = Object.entries(reportFormats).map(([name, { description }]) => `${name} (${description})`)
  return command
    .option('--report <format...>', `${formats.join(', ')}; format=file names the file, format=- means standard output`)
    .option('--no-color', 'no colours')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that ends with code 1')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
}

/** The flags that settings are made of, by the names that a config has. */
export function settingsOf(flags: TargetFlags & Partial<VerifyFlags>): KitConfig {
  const { url, apiKey, username, password, bearer, ca, insecure, timeout, retries, allowRemote, profile } = flags
  const { readOnly, operation, tag, check, concurrency, rate, report } = flags
  const all = { url, apiKey, username, password, bearer, ca, insecure, timeout, retries, allowRemote, profile }
  const run = { readOnly, operations: operation, tags: tag, checks: check, concurrency, rate, reports: report }
  return Object.fromEntries(Object.entries({ ...all, ...run }).filter(([, value]) => value !== undefined))
}

/** Errors: a format that nobody knows. */
export function parseReport(text: string): AskedReport {
  const [name = '', file] = text.split(/=(.*)/s)
  if (!Object.hasOwn(reportFormats, name)) {
    throw misuse(
      `Failed to read --report: there is no report [${name}]. There are ${Object.keys(reportFormats).join(', ')}, each with =file or without.`,
    )
  }
  if (file === '') throw misuse(`Failed to read --report: [${text}] has no name for its file.`)
  return { format: name as ReportFormatName, file }
}

export function parseNumber(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('It must be a number.')
  return number
}

function parseShard(text: string): { index: number; of: number } {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (index === undefined || Number(index) < 1 || Number(index) > Number(of)) {
    throw new InvalidArgumentError('A shard is i/n, such as 1/4: one of n parts, from 1 to n.')
  }
  return { index: Number(index), of: Number(of) }
}
