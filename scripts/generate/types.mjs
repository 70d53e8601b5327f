import openapiTS, { astToString } from 'openapi-typescript'
import { header } from './document.mjs'

/**
 * `paths`, `components` and `operations` as types, with the description's sentences as comments.
 * @param {import('./document.mjs').Json} document
 */
export async function renderTypes(document) {
  const copy = /** @type {import('openapi-typescript').OpenAPI3} */ (structuredClone(document))
  const nodes = await openapiTS(copy, { defaultNonNullable: false, silent: true })
  return `${header}\n${astToString(nodes)}`
}
