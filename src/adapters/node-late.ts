import { misuse } from '../errors/misuse.ts'

// Where Node imports the package, these stand in for the modules of the same names, which `src/late.ts` lists: only `require` loads at once
// what was not loaded before.

/** Stands in for `xcontent/yaml.ts`. */
export const yaml = onDemand('yaml')

/** Stands in for `engine/request-validators.ts`. */
export const requestValidators = onDemand('requestValidators', './request-validators.cjs')

/** What a function of a file gives, which is loaded when the function is first called. */
function onDemand(name: string, file = `./${name}.cjs`): () => unknown {
  let given: { readonly value: unknown } | undefined
  return () => {
    given ??= { value: load(file)[name]?.() }
    return given.value
  }
}

function load(file: string): { readonly [name: string]: (() => unknown) | undefined } {
  const { createRequire } = process.getBuiltinModule('node:module')
  try {
    return createRequire(import.meta.url)(file)
  } catch (error) {
    throw misuse(
      `Failed to load [${file}]: it does not stand beside the code that asks for it. Did a bundler take the package in? Leave it out of the bundle.`,
      error,
    )
  }
}
