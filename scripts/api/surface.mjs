import { join } from 'node:path'
import ts from 'typescript'
import { entriesOf } from '../check-package/entries.mjs'

/**
 * @typedef {object} Exported
 * @property {string} name
 * @property {ts.Symbol} symbol what the name stands for, wherever it is declared
 */
/** @typedef {{ key: string, name: string, exports: Exported[] }} EntrySurface */
/** @typedef {{ checker: ts.TypeChecker, entries: EntrySurface[], isOurs: (symbol: ts.Symbol) => boolean }} Surface */

/**
 * What users see of each entry: its exported names, by the declarations that were built.
 * @param {string} root
 * @param {Record<string, any>} manifest
 * @returns {Surface}
 */
export function readSurface(root, manifest) {
  const entries = entriesOf(manifest)
  const fileOf = (/** @type {string} */ file) => join(root, file)
  const program = ts.createProgram(
    entries.map(({ types }) => fileOf(types.import)),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, strict: true, types: ['node'], noEmit: true },
  )
  const checker = program.getTypeChecker()
  return {
    checker,
    isOurs: (symbol) =>
      (symbol.declarations ?? []).some((declaration) =>
        declaration.getSourceFile().fileName.startsWith(fileOf('dist/').replaceAll('\\', '/')),
      ),
    entries: entries.map(({ key, name, types }) => {
      const file = program.getSourceFile(fileOf(types.import))
      const module = file && checker.getSymbolAtLocation(file)
      if (!module) throw new Error(`Failed to read ${types.import}. Did you forget \`npm run build\`?`)
      const exports = checker.getExportsOfModule(module).map((exported) => ({
        name: exported.name,
        symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
      }))
      return { key, name, exports: exports.sort((a, b) => (a.name < b.name ? -1 : 1)) }
    }),
  }
}
