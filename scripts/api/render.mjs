import ts from 'typescript'

/** Entries of which the names of members say enough, with the reason. */
const shallow = new Map([['./types', 'generated, and kept in `src/spec/generated/types.ts`']])

/**
 * The public surface of each entry as a page: every exported name with its declaration, without comments, in the order of names; then what
 * these mention, though no entry exports it: of tables among that, the keys. What an earlier entry has declared is only named.
 * @param {import('./surface.mjs').Surface} surface
 * @returns {Map<string, string>} by the key of the entry
 */
export function renderSurface({ checker, entries, isOurs }) {
  /**
   * The name and the entry under which users first meet something.
   * @type {Map<ts.Symbol, { name: string, entry: string }>}
   */
  const met = new Map()
  for (const entry of entries) {
    for (const { name, symbol } of entry.exports) if (!met.has(symbol)) met.set(symbol, { name, entry: entry.name })
  }
  return new Map(
    entries.map(({ key, name, exports }) => {
      const own = exports.filter(({ symbol }) => met.get(symbol)?.entry === name)
      const again = exports.filter((exported) => !own.includes(exported))
      const hidden = hiddenBehind(own.map(({ symbol }) => symbol))
      const page = [
        `# ${name}`,
        '',
        'Made by `npm run api` from the declarations that are published.',
        ...(shallow.has(key) ? [`Names only: the rest is ${shallow.get(key)}.`] : []),
        '',
        '```ts',
        ...again.map((one) => `export { ${one.name} } from '${met.get(one.symbol)?.entry}'`),
        ...(again.length > 0 ? [''] : []),
        ...own.map(({ symbol, name: exported }) => `export ${declared(symbol, exported, shallow.has(key))}\n`),
        '```',
        ...(hidden.length > 0
          ? [
              '',
              'Mentioned by these, and exported by no entry:',
              '',
              '```ts',
              ...hidden.map((symbol) => `${declared(symbol)}\n`),
              '```',
            ]
          : []),
        '',
      ]
      return [key, page.join('\n').replaceAll('\n\n```\n', '\n```\n')]
    }),
  )

  /**
   * What is not exported anywhere, but mentioned by what is: users depend on its shape all the same.
   * @param {ts.Symbol[]} symbols
   */
  function hiddenBehind(symbols) {
    /** @type {Set<ts.Symbol>} */
    const found = new Set()
    const queue = [...symbols]
    for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
      for (const mentioned of mentionedBy(symbol)) {
        if (met.has(mentioned) || found.has(mentioned) || !isOurs(mentioned)) continue
        found.add(mentioned)
        queue.push(mentioned)
      }
    }
    return [...found].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  }

  /** @param {ts.Symbol} symbol */
  function mentionedBy(symbol) {
    /** @type {ts.Symbol[]} */
    const mentioned = []
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (
        ts.isIdentifier(node) &&
        (ts.isTypeReferenceNode(node.parent) ||
          ts.isExpressionWithTypeArguments(node.parent) ||
          ts.isTypeQueryNode(node.parent) ||
          ts.isImportSpecifier(node.parent))
      ) {
        const target = resolve(node)
        if (
          target &&
          target.flags & (ts.SymbolFlags.Type | ts.SymbolFlags.Variable) &&
          !(target.flags & ts.SymbolFlags.TypeParameter)
        )
          mentioned.push(target)
      }
      ts.forEachChild(node, visit)
    }
    for (const declaration of symbol.declarations ?? []) visit(declaration)
    return mentioned
  }

  /** @param {ts.Identifier} node */
  function resolve(node) {
    const symbol = checker.getSymbolAtLocation(node)
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }

  /**
   * The bundler numbers names that two files have in common; which gets the number is chance.
   * @param {ts.Symbol} symbol
   */
  function nameOf(symbol) {
    return met.get(symbol)?.name ?? symbol.name.replace(/\$\d+$/, '')
  }

  /**
   * @param {ts.Symbol} symbol
   * @param {string} [name]
   * @param {boolean} [namesOnly]
   */
  function declared(symbol, name = nameOf(symbol), namesOnly = false) {
    return (symbol.declarations ?? []).map((declaration) => text(declaration, symbol, name, namesOnly)).join('\n')
  }

  /**
   * @param {ts.Declaration} declaration
   * @param {ts.Symbol} symbol
   * @param {string} name
   * @param {boolean} namesOnly
   */
  function text(declaration, symbol, name, namesOnly) {
    if (namesOnly && ts.isInterfaceDeclaration(declaration)) return `interface ${name} ${membersOf(declaration)}`
    if (
      !met.has(symbol) &&
      ts.isVariableDeclaration(declaration) &&
      declaration.type &&
      ts.isTypeLiteralNode(declaration.type)
    ) {
      return `const ${name}: ${membersOf(declaration.type)}`
    }
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    const { transformed } = ts.transform(statement, [
      (context) => {
        /** @type {ts.Visitor} */
        const visit = (node) => {
          if (ts.isIdentifier(node)) {
            const target = resolve(node)
            if (target === symbol) return ts.factory.createIdentifier(name)
            if (target && isOurs(target) && (met.has(target) || /\$\d+$/.test(target.name)))
              return ts.factory.createIdentifier(nameOf(target))
            return node
          }
          return ts.visitEachChild(node, visit, context)
        }
        return (node) => /** @type {typeof statement} */ (ts.visitNode(node, visit))
      },
    ])
    const [result] = transformed
    if (!result) throw new Error(`Failed to render ${name}.`)
    return ts
      .createPrinter({ removeComments: true })
      .printNode(ts.EmitHint.Unspecified, result, statement.getSourceFile())
      .replace(/^(export |declare )+/, '')
  }
}

/** @param {ts.InterfaceDeclaration | ts.TypeLiteralNode} type */
function membersOf({ members }) {
  return ['{', ...members.map((member) => `    ${member.name?.getText()};`), '}'].join('\n')
}
