/** @typedef {Record<string, any>} Json */

export const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']

/**
 * Follows a reference inside the bundled document.
 * @param {Json} document
 * @param {Json} node
 * @returns {Json}
 */
export function resolve(document, node) {
  if (typeof node?.$ref !== 'string') return node
  const names = node.$ref.replace('#/', '').split('/')
  const found = names.reduce(
    (/** @type {any} */ at, /** @type {string} */ name) => at?.[name.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  )
  if (!found) throw new Error(`Failed to resolve ${node.$ref}: no such component`)
  return resolve(document, found)
}

/**
 * Every operation once, in the order of the description. A second route (`x-alias-of`) joins the operation it names.
 * @param {Json} document
 */
export function listOperations(document) {
  /** @type {Map<string, { id: string, method: string, paths: string[], operation: Json, parameters: Json[] }>} */
  const found = new Map()
  /** @type {{ id: string, of: string, method: string, path: string }[]} */
  const aliases = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] && resolve(document, item[method])
      if (!operation) continue
      const id = operation.operationId
      if (!id || found.has(id))
        throw new Error(`Failed to list ${method} ${path}: operationId ${id} is missing or taken`)
      if (operation['x-alias-of']) {
        aliases.push({ id, of: operation['x-alias-of'], method, path })
        continue
      }
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        resolve(document, one),
      )
      found.set(id, { id, method, paths: [path], operation, parameters })
    }
  }
  for (const alias of aliases) {
    const main = found.get(alias.of)
    if (main?.method !== alias.method) throw new Error(`Failed to add ${alias.id}: no ${alias.method} ${alias.of}`)
    main.paths.push(alias.path)
  }
  return [...found.values()]
}

/**
 * The JSON schema of a request body or a response, if it has one.
 * @param {Json} document
 * @param {Json | undefined} holder
 * @returns {Json | undefined}
 */
export function jsonSchema(document, holder) {
  return holder && resolve(document, holder).content?.['application/json']?.schema
}
