/** A part of a page that is made by a script, between two comments that name it. */
const block = /(<!-- generated: (?<name>[\w -]+) -->\n)(?<text>.*?)(<!-- end -->)/gs

/**
 * The parts of a page that are made, by name.
 * @param {string} page
 * @returns {Map<string, string>}
 */
export function blocksOf(page) {
  return new Map([...page.matchAll(block)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['text'] ?? '']))
}

/**
 * A page with other text in those parts; those that are not given stay.
 * @param {string} page
 * @param {ReadonlyMap<string, string>} blocks
 */
export function fillBlocks(page, blocks) {
  return page.replace(block, (whole, begin, name, _text, end) => {
    const text = blocks.get(name)
    return text === undefined ? whole : `${begin}${text}${end}`
  })
}
