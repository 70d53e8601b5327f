import { misuse } from '../errors/misuse.ts'

let library: unknown

/** Stands in for `xcontent/yaml.ts` where Node imports the package. Only `require` loads at once what was not loaded before. */
export function yaml(): unknown {
  library ??= load()
  return library
}

function load(): unknown {
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return createRequire(import.meta.url)('./yaml.cjs').yaml()
  } catch (error) {
    throw misuse(
      'Failed to load what reads YAML: it does not stand beside the code that asks for it. Did a bundler take the package in? Leave it out of the bundle.',
      error,
    )
  }
}
