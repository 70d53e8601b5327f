/**
 * What an example quotes of its request: ``body `…` ``, the query as `` `?…` ``, ``Id `…` ``, and ``Header `name: value` ``.
 * @param {{ summary?: string, description?: string }} example
 */
export function quotedRequest({ summary = '', description: more = '' }) {
  const text = `${summary} ${more}`
  const [, header, value] = /[Hh]eader `([\w-]+): ([^`]+)`/.exec(text) ?? []
  return {
    body: /[Bb]ody `([^`]+)`/.exec(text)?.[1],
    query: /`(\?[^`]+)`/.exec(text)?.[1],
    id: /\bId `([^`]+)`/.exec(text)?.[1],
    headers: /** @type {Record<string, string>} */ (header && value ? { [header.toLowerCase()]: value } : {}),
  }
}
