const width = 110

/**
 * A value as TypeScript source: on one line where it fits, keys quoted only where they must be.
 * @param {unknown} value
 * @param {string} [indent]
 * @returns {string}
 */
export function literal(value, indent = '') {
  if (value === undefined) return 'undefined'
  if (value === null || typeof value !== 'object') return scalar(value)
  const inner = `${indent}  `
  const list = Array.isArray(value)
  /** @param {string} at */
  const parts = (at) =>
    list
      ? value.map((one) => literal(one, at))
      : Object.entries(value)
          .filter(([, one]) => one !== undefined)
          .map(([key, one]) => `${name(key)}: ${literal(one, at)}`)
  // As JSON it is about as long. To try every level on one line would double the work with each of them.
  if (JSON.stringify(value).length < 2 * width) {
    const short = parts('')
    if (short.length === 0) return list ? '[]' : '{}'
    const line = list ? `[${short.join(', ')}]` : `{ ${short.join(', ')} }`
    if (indent.length + line.length <= width && !line.includes('\n')) return line
  }
  const body = parts(inner)
    .map((part) => `${inner}${part},\n`)
    .join('')
  return list ? `[\n${body}${indent}]` : `{\n${body}${indent}}`
}

/** @param {unknown} value */
function scalar(value) {
  if (typeof value !== 'string') return String(value)
  const quoted = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${quoted}'`
}

/** @param {string} key */
function name(key) {
  return /^[A-Za-z_$][\w$]*$/.test(key) || /^(0|[1-9]\d*)$/.test(key) ? key : scalar(key)
}
