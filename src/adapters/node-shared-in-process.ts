const { Server } = process.getBuiltinModule('node:http')

/**
 * What there is one of in the whole process, by its name; made by whoever asks first. A test runner may load this package several times over,
 * as ES module, as CommonJS and for every test file, with globals of its own each time, but all of them have the same core modules.
 */
export function sharedInProcess<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`es-connector-kit.${name}`)
  const holder = Server as unknown as Record<symbol, T | undefined>
  holder[key] ??= make()
  return holder[key]
}
