// Measures other mock servers beside ours. They are installed on demand, in this folder.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { figureRow, judge } from '../table.mjs'
import { budgetFigures } from './budgets.mjs'
import { install, isInstalled } from './install.mjs'
import { measurePeers } from './report.mjs'
import { renderPeers } from './table.mjs'

const usage = `Usage: npm run bench:peers -- [options]

  --json <file>  write the results to a file as well
  --smoke        only see that everything can be measured; the figures mean nothing`

/** What the command line asks for; nothing when it is misused. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'string' },
        smoke: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return undefined
  }
}

async function main() {
  const options = readOptions()
  if (!options) return 2
  if (options.help) {
    console.log(usage)
    return 0
  }
  const failure = (await isInstalled()) ? undefined : await install()
  const report = await measurePeers({ ...options, failure })
  const { node, cpus, model, load, smoke } = report
  console.log(
    `Node ${node}, ${cpus} CPUs (${model}), load ${load}${smoke ? ', smoke: the figures mean nothing' : ''}\n`,
  )
  console.log(`${renderPeers(report)}\n`)
  for (const figure of budgetFigures(report)) console.log(figureRow(figure, smoke ? 'measured' : judge(figure)))
  if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`)
  return 0
}

process.exitCode = await main()
