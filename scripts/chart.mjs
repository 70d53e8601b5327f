// Draws peers.svg of peers.json, which `npm run bench:peers -- --json docs/peers.json` writes. `--check` fails when it is stale. Both are in
// docs/, or in another folder that is named.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { renderChart } from './chart/render.mjs'

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder = join(dirname(import.meta.dirname), 'docs')] = positionals
const file = join(folder, 'peers.svg')

/** @type {import('../bench/peers/report.mjs').PeersReport} */
const report = JSON.parse(await readFile(join(folder, 'peers.json'), 'utf8'))
if (report.smoke) throw new Error('Failed to draw peers.json: it is of a smoke run, whose figures mean nothing.')
const chart = renderChart(report)

if (!values.check) {
  await writeFile(file, chart)
  console.log('wrote peers.svg')
} else if (chart === (await readFile(file, 'utf8').catch(() => ''))) {
  console.log('peers.svg is up to date')
} else {
  console.error('peers.svg is stale: `npm run chart` draws it of peers.json')
  process.exitCode = 1
}
