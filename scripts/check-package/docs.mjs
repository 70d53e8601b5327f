import ts from 'typescript'
import { readSurface } from '../api/surface.mjs'

/** Entries that a generator writes, with the comments that the description has. */
const generated = new Set(['./types'])

/**
 * Every exported name has a doc comment, and so has every member of an exported interface, class or object type.
 * @param {import('./run.mjs').Subject} subject
 * @param {import('./run.mjs').Check} check
 */
export async function checkDocs({ root, manifest }, check) {
  const { checker, entries } = readSurface(root, manifest)
  for (const { key, exports } of entries) {
    await check(`docs: every name of ${key} and every member has a comment`, () => {
      const bare = exports.flatMap(({ name, symbol }) => [
        ...(isDescribed(symbol) ? [] : [name]),
        ...(generated.has(key) ? [] : membersOf(symbol).filter((member) => !isDescribed(member))).map(
          (member) => `${name}.${member.name}`,
        ),
      ])
      if (bare.length > 0) throw new Error(`${bare.length} without: ${bare.join(', ')}`)
      return `${exports.length} names`
    })
  }

  /** @param {ts.Symbol} symbol */
  function isDescribed(symbol) {
    return symbol.getDocumentationComment(checker).length > 0
  }
}

/**
 * What the declaration of a name says of its members; inherited ones are described where they are declared.
 * @param {ts.Symbol} symbol
 */
function membersOf(symbol) {
  const types = (symbol.declarations ?? []).map((declaration) =>
    ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaration,
  )
  return types.flatMap((type) => {
    if (ts.isInterfaceDeclaration(type) || ts.isClassDeclaration(type))
      return [...(symbol.members?.values() ?? [])].filter(isMember)
    if (ts.isTypeLiteralNode(type)) return [.../** @type {any} */ (type).symbol.members.values()].filter(isMember)
    return []
  })
}

/** @param {ts.Symbol} symbol */
function isMember({ flags, name }) {
  return (
    (flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method | ts.SymbolFlags.Accessor)) !== 0 &&
    !name.startsWith('__')
  )
}
