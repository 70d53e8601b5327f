import openapiTS, { astToString } from 'openapi-typescript'
import { header } from './document.mjs'

const comments = {
  paths: 'What can be sent to each path and what it answers, by path and method.',
  components:
    'The parts that operations share: documents, bodies, parameters and errors, by their names in the description.',
  operations: 'What can be sent to each operation and what it answers, by its id.',
}

/**
 * `paths`, `components` and `operations` as types, with the description's sentences as comments.
 * @param {import('./document.mjs').Json} document
 */
export async function renderTypes(document) {
  const copy = /** @type {import('openapi-typescript').OpenAPI3} */ (structuredClone(document))
  const nodes = await openapiTS(copy, { defaultNonNullable: false, silent: true })
  const types = astToString(nodes)
  const commented = Object.entries(comments).reduce(
    (text, [name, comment]) => text.replace(`export interface ${name} {`, `/** ${comment} */\n$&`),
    types,
  )
  return `${header}\n${commented}`
}
