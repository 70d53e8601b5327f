/**
 * The code of ajv's validators with less in it, and less to do for a value that fits.
 * @param {string} code
 */
export function leanCode(code) {
  return withoutSchemas(withNames(withPathAlone(code)))
    .replaceAll(joined, 'joinErrors(vErrors, $1.errors)')
    .replaceAll(
      reported,
      (_, _error, path = 'instancePath', keyword, params, message) =>
        `vErrors = addError(vErrors, ${path}, ${keyword}, ${params}, ${message});`,
    )
    .concat(`
function joinErrors(errors, more) {
  if (errors === null) return more
  for (const error of more) errors.push(error)
  return errors
}

function addError(errors, instancePath, keyword, params, message) {
  const error = { instancePath, keyword, params, message }
  if (errors === null) return [error]
  errors.push(error)
  return errors
}
`)
}

/** Joining lists by `concat` takes time that grows with the square of their length. */
const joined = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g

/** How the code of ajv adds an error to those before; it is the greater part of a validator, so it is said once. */
const reported =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"(?:[^"\\]|\\.)*",keyword:("\w+"),params:(.*?),message:(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g

/**
 * Of what ajv hands to the validator of a part, only the path is ever looked at: it needs no object around it.
 * @param {string} code
 */
function withPathAlone(code) {
  const lean = code
    .replaceAll('{instancePath="", parentData, parentDataProperty, rootData=data}={}', 'instancePath=""')
    .replaceAll(/\{instancePath(?::(.*?))?,parentData:?.*?,rootData\}/g, (_, path = 'instancePath') => path)
  if (/parentData|rootData/.test(lean))
    throw new Error('Failed to lean the validators: they look at more than the path')
  return lean
}

/**
 * Names of members that are told by the properties of a schema become a set of names, made once: the properties themselves would be
 * written, and so made, where a name is looked up.
 * @param {string} code
 */
function withNames(code) {
  const schemas = schemasIn(code)
  /** @type {Map<string, string>} names to the variable that holds them */
  const sets = new Map()
  const looked = code.replaceAll(/\bfunc\d+\.call\((schema\d+)((?:\.\w+)+), (key\d+)\)/g, (_, name, path, key) => {
    const names = JSON.stringify(Object.keys(/** @type {object} */ (valueAt(schemas.get(name), path))))
    const variable = sets.get(names) ?? `names${sets.size}`
    sets.set(names, variable)
    return `${variable}.has(${key})`
  })
  return looked.concat(...Array.from(sets, ([names, variable]) => `\nconst ${variable} = new Set(${names});`))
}

/**
 * Puts what the code takes out of its schemas in the place where it does, so that they themselves need not be there.
 * @param {string} code
 */
function withoutSchemas(code) {
  const schemas = schemasIn(code)
  return code.replaceAll(/\b(schema\d+)((?:\.\w+|\["[^"]+"\]|\[\d+\])+)/g, (whole, name, path) => {
    const value = valueAt(schemas.get(name), path)
    return value === undefined ? whole : JSON.stringify(value)
  })
}

/** @param {string} code */
function schemasIn(code) {
  /** @type {Map<string, unknown>} */
  const schemas = new Map()
  for (const [, name = '', text = ''] of code.matchAll(/^const (schema\d+) = (\{.*\});$/gm))
    schemas.set(name, JSON.parse(text))
  return schemas
}

/**
 * What stands at a path as it is written in code.
 * @param {any} schema
 * @param {string} path
 */
function valueAt(schema, path) {
  let value = schema
  for (const [, plain, quoted, index] of path.matchAll(/\.(\w+)|\["([^"]+)"\]|\[(\d+)\]/g))
    value = value?.[/** @type {string} */ (plain ?? quoted ?? index)]
  return value
}
