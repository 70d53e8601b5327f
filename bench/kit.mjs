import { pathToFileURL } from 'node:url'

/** The variable that says where another build is. The processes of a measurement hand it on. */
export const distVariable = 'ES_CONNECTOR_KIT_BENCH_DIST'

/** What users get is measured: the built package. */
function dist() {
  const folder = process.env[distVariable]
  return folder === undefined ? new URL('../dist/', import.meta.url) : pathToFileURL(`${folder}/`)
}

/**
 * The address of a built entry.
 * @param {string} name as in `dist/`
 */
export const entry = (name) => new URL(`${name}.js`, dist()).href

/** @returns {Promise<typeof import('../src/index.ts')>} */
export const loadKit = () => import(entry('index'))

/** @returns {Promise<typeof import('../src/server.ts')>} */
export const loadServer = () => import(entry('server'))

/** @returns {Promise<typeof import('../src/msw.ts')>} */
export const loadMsw = () => import(entry('msw'))

/** @returns {Promise<typeof import('../src/explore.ts')>} */
export const loadExplore = () => import(entry('explore'))

/** @returns {Promise<typeof import('../src/undici.ts')>} */
export const loadUndici = () => import(entry('undici'))

/** @returns {Promise<typeof import('../src/elasticsearch.ts')>} */
export const loadElasticsearch = () => import(entry('elasticsearch'))

/** @returns {Promise<typeof import('../src/contract.ts')>} */
export const loadContract = () => import(entry('contract'))

/** @returns {Promise<typeof import('../src/target.ts')>} */
export const loadTarget = () => import(entry('target'))
