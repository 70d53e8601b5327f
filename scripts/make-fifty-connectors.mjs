// Prints fixtures/states/fifty-connectors.json: npm run build && node scripts/make-fifty-connectors.mjs > fixtures/states/fifty-connectors.json
// Always the same documents: they are what the builders make of a seed.
import { createBuilders } from '../dist/builders.js'

/** JSON with everything on one line that fits there, as the formatter leaves it. @param {unknown} value @param {number} [taken] @param {string} [indent] @returns {string} */
function print(value, taken = 0, indent = '') {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const items = Object.entries(value).map(([key, item]) => [
    Array.isArray(value) ? '' : `${JSON.stringify(key)}: `,
    item,
  ])
  if (items.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const flat = `${open}${space}${items.map(([key, item]) => key + print(item, -1e9)).join(', ')}${space}${close}`
  if (indent.length + taken + flat.length < 120) return flat
  const inner = `${indent}  `
  return `${open}\n${items.map(([key, item]) => inner + key + print(item, key.length, inner)).join(',\n')}\n${indent}${close}`
}

const build = createBuilders({ seed: 'fifty connectors', now: '2026-01-05T06:00:00.000Z' })
const { connectors, ...rest } = build.state({ connectors: 50, syncJobs: 60 })
// Some were deleted since, softly.
console.log(print({ connectors: connectors.map((one, i) => ({ ...one, deleted: i % 12 === 7 })), ...rest }))
