// Measures the budgets. What is timed is no test: a figure over its budget is printed, and the exit code stays 0. What is counted is one.
import { writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stopChildren } from './child.mjs'
import { distVariable } from './kit.mjs'
import { lines } from './lines.mjs'
import { sameProcessor } from './same-processor.mjs'
import { figureRow, judge, row } from './table.mjs'

const usage = `Usage: npm run bench -- [options]

  --only <name>  measure only these lines, can be given several times: ${[...new Set(lines.map(({ name }) => name))].join(', ')}
  --json <file>  write the results to a file as well
  --dist <folder>  measure another build of the package
  --smoke        only see that everything can be measured: times mean nothing, but counted work is held to its budgets`

/** @typedef {import('./line.mjs').Line} Line */

/** What the command line asks for; nothing when it is misused. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
        dist: { type: 'string' },
        smoke: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const unknown = values.only.filter((name) => !lines.some((line) => line.name === name))
    if (unknown.length > 0) throw new Error(`There is no line [${unknown.join('], [')}].`)
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return undefined
  }
}

/**
 * Measures one line and prints it.
 * @param {Line} line
 * @param {boolean} smoke
 * @returns {Promise<object[]>} what goes into the file
 */
async function runLine({ name, measure }, smoke) {
  try {
    const figures = await measure({ smoke })
    return figures.map((figure) => {
      const isCounted = 'counted' in figure
      const verdict = smoke && !isCounted && !('absent' in figure) ? 'measured' : judge(figure)
      console.log(figureRow(figure, verdict))
      if (isCounted && verdict !== 'ok') process.exitCode = 1
      return { name, ...figure, verdict }
    })
  } catch (error) {
    process.exitCode = 1
    console.log(row(name, '', '', 'failed'))
    console.error(error)
    return [{ name, what: name, verdict: 'failed', error: String(error) }]
  } finally {
    await stopChildren()
  }
}

async function main() {
  const options = readOptions()
  if (!options) return 2
  if (options.help) {
    console.log(usage)
    return 0
  }
  if (options.dist !== undefined) process.env[distVariable] = resolve(options.dist)
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown' }
  const where = sameProcessor === undefined ? '' : `, sides take turns on CPU ${sameProcessor}`
  const smoke = options.smoke ? ', smoke: times mean nothing' : ''
  console.log(`Node ${machine.node}, ${machine.cpus} CPUs (${machine.model})${where}${smoke}\n`)
  console.log(row('what', 'measured', 'budget', '', ''))
  const results = []
  for (const line of lines) {
    if (options.only.length === 0 || options.only.includes(line.name))
      results.push(...(await runLine(line, options.smoke)))
  }
  if (options.json) {
    const report = { date: new Date().toISOString(), smoke: options.smoke, ...machine, lines: results }
    await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`)
  }
  return process.exitCode ?? 0
}

process.exitCode = await main()
