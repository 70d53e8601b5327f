import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml'

const library = { Composer, isAlias, isMap, isScalar, isSeq, Parser }

/** What takes YAML apart. It is a fifth of all that a mock loads, so Node loads it when it is asked for: see `late.ts`. */
export const yaml = (): typeof library => library
