import { type Command, InvalidArgumentError } from 'commander'
import { addTargetOptions, type TargetFlags } from './verify-options.ts'

/** All flags of `explore`. */
export interface ExploreFlags extends TargetFlags {
  readonly runs?: number
  /** In seconds. */
  readonly time?: number
  readonly seed?: number
  readonly maxCalls?: number
  readonly operation?: readonly string[]
  readonly keepGoing?: boolean
  readonly replay?: string
  readonly replayFolder: string
}

/** Adds the flags that say how long is explored, and from where. */
export function addExploreOptions(command: Command): Command {
  return addTargetOptions(command)
    .option('--runs <number>', 'sequences at most; 100 by default, or no limit with --time', parseCount)
    .option('--time <seconds>', 'begin no further sequence after that', parseSeconds)
    .option('--seed <number>', 'begin where an earlier exploration began; by chance by default', parseCount)
    .option('--max-calls <number>', 'calls in a sequence at most; 40 by default', parseCount)
    .option('--operation <id...>', 'call only these operations, such as connector.check_in')
    .option('--keep-going', 'go on after a difference, and pass over those that are known')
    .option('--replay <file>', 'play the calls of this file, and nothing else')
    .option(
      '--replay-folder <folder>',
      'where each difference is written to, to be replayed',
      '.es-connector-kit/replays',
    )
}

function parseCount(text: string): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('It must be a whole number from 0 on.')
  }
  return number
}

function parseSeconds(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !(number >= 0 && number < Number.POSITIVE_INFINITY)) {
    throw new InvalidArgumentError('It must be a number of seconds.')
  }
  return number
}
