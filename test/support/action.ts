import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The part of `action.yml` that tests look at. */
export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

export const actionText = readFileSync('action.yml', 'utf8')
export const action = parse(actionText) as Action

/**
 * The environment of a step, its expressions filled in as a runner does.
 * Errors: an expression of another form than `${{ inputs.x }}` and `${{ inputs.x || env.Y }}`.
 */
export function environmentOf(
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  job: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const fill = (value: string) => {
    const [, input = '', variable] = /^\$\{\{ inputs\.([\w-]+)(?: \|\| env\.(\w+))? \}\}$/.exec(value) ?? []
    const known = action.inputs[input]
    if (!known) throw new Error(`Failed to fill in ${value}: it is no expression of an input.`)
    return (inputs[input] ?? known.default ?? '') || job[variable ?? ''] || ''
  }
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]))
}
