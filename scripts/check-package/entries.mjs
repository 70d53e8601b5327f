import { join } from 'node:path'

/**
 * What is asked of each entry of `exports`, and of the command. `budget`: the most that it and all it loads at once may weigh, in kB
 * (1000 bytes), minified and gzipped. `loads`: packages that it loads at once, which otherwise none does.
 * `esmOnly`: why it cannot be required. `within`: what it runs in, which is not Node alone.
 * @type {Record<string, { budget: number, loads?: string[], esmOnly?: string, within?: string }>}
 */
export const asked = {
  '.': { budget: 95 },
  './assert': { budget: 22 },
  './browser': { budget: 95, loads: ['msw'], esmOnly: 'it is for pages', within: 'a page' },
  './builders': { budget: 40 },
  './contract': { budget: 120 },
  './data': { budget: 34, loads: ['@msw/data'], esmOnly: 'it imports @msw/data, which has only ES modules' },
  './elasticsearch': { budget: 20, loads: ['undici'] },
  './explore': { budget: 111, loads: ['fast-check'] },
  './guard': { budget: 19 },
  './jest': { budget: 22, loads: ['@jest/globals'], within: 'Jest' },
  './msw': { budget: 17, loads: ['msw'] },
  './node': { budget: 98, loads: ['msw'] },
  './playwright': { budget: 17 },
  './server': { budget: 104 },
  './target': { budget: 108 },
  './types': { budget: 1 },
  './undici': { budget: 20, loads: ['undici'] },
  './vitest': {
    budget: 22,
    loads: ['vitest'],
    esmOnly: 'it imports vitest, which is an ES module',
    within: 'Vitest',
  },
  'the command': { budget: 116 },
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
