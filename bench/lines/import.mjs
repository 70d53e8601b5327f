import { entry } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { compare } from '../measure.mjs'
import { childPath, runUntilLine } from '../run-script.mjs'

/** What it costs a test file to import the kit. */
export const imports = defineLine({
  name: 'import',
  async measure({ smoke }) {
    const options = { warmUp: 1, rounds: smoke ? 1 : 21 }
    const node = await compare({
      subject: () => timeImport(entry('node')),
      baseline: () => timeImport(import.meta.resolve('msw/node')),
      ...options,
    })
    const root = await compare({
      subject: () => timeImport(entry('index')),
      baseline: () => timeImport(new URL('../children/empty.mjs', import.meta.url).href),
      ...options,
    })
    const nodeDetail = `${node.subject.toFixed(0)} ms, msw/node ${node.baseline.toFixed(0)} ms`
    const rootDetail = `${root.subject.toFixed(1)} ms, an empty module ${root.baseline.toFixed(1)} ms`
    return [
      { what: 'import: ./node against msw/node', value: node.ratio, unit: 'x', budget: 1.3, detail: nodeDetail },
      { what: 'import: root entry', value: root.subject - root.baseline, unit: 'ms', budget: 40, detail: rootDetail },
    ]
  },
})

/** @param {string} url */
const timeImport = (url) => runUntilLine([childPath('import'), url], Number)
