import { createJiti } from 'jiti'

// What is described here is read from its source: parts of it are in no entry of the package.
const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: true })

/**
 * Loads a file of `src/`.
 * @param {string} name
 * @returns {Promise<any>}
 */
export const source = (name) => jiti.import(`../../src/${name}`)
