// Generated from openapi/ by `npm run generate`. Do not edit.

/**
 * Tells errors apart by their types and sentences, whatever values those quote: the same text for two refusals of one kind.
 * @param {{ readonly error: any }} body the body of an error
 * @returns {string}
 */
export function errorSignature({ error }) {
  const text = typeof error === 'string' ? mask(error) : chain(error)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0
  return hash.toString(36)
}

/**
 * @param {{ readonly type?: string, readonly reason?: string | null, readonly caused_by?: any }} error
 * @returns {string}
 */
function chain({ type, reason, caused_by }) {
  return `${type}: ${mask(reason ?? '')}${caused_by ? ` < ${chain(caused_by)}` : ''}`
}

/** @param {string} text */
function mask(text) {
  return text
    .replace(/ did you mean .*$/s, '')
    .replace(/\[[^\]]*\]/g, '[]')
    .replace(/"[^"]*"|'[^']*'|`[^']*'/g, '""')
    .replace(/\d+/g, '0')
}
