import { join } from 'node:path'

/**
 * What is asked of each entry of `exports`, and of the command. `budget`: the most that it and all it loads at once may weigh, in kB
 * (1000 bytes), minified and gzipped. `loads`: packages that it loads at once, which otherwise none does.
 * `esmOnly`: why it cannot be required.
 * @type {Record<string, { budget: number, loads?: string[], esmOnly?: string }>}
 */
export const asked = {
  '.': { budget: 105 },
  './contract': { budget: 115 },
  './elasticsearch': { budget: 6, loads: ['undici'] },
  './explore': { budget: 125, loads: ['fast-check'] },
  './msw': { budget: 4, loads: ['msw'], esmOnly: 'it imports msw, and msw 3 has only ES modules' },
  './node': { budget: 108, loads: ['msw'], esmOnly: 'it imports msw/node, and msw 3 has only ES modules' },
  './server': { budget: 110 },
  './target': { budget: 100 },
  './types': { budget: 1 },
  './undici': { budget: 6, loads: ['undici'] },
  'the command': { budget: 120 },
}

/**
 * @typedef {object} Entry
 * @property {string} key of `exports`, or of `asked`
 * @property {string} name by which it is imported
 * @property {{ import: string, require?: string }} files in the package, by the way they are loaded
 * @property {{ import: string, require?: string }} types
 * @property {string[]} peers that must be installed beside the package
 */

/**
 * The entries of the package that are code, as its manifest has them.
 * @param {Record<string, any>} manifest
 * @returns {Entry[]}
 */
export function entriesOf({ name, exports, peerDependencies }) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([key, target]) => {
      const imported = target.import ?? target
      const files = { import: imported.default, ...(target.require && { require: target.require.default }) }
      const types = { import: imported.types, ...(target.require && { require: target.require.types }) }
      const peers = (asked[key]?.loads ?? []).filter((loaded) => loaded in (peerDependencies ?? {}))
      return { key, name: join(name, key), files, types, peers }
    })
}
