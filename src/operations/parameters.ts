import { Refused } from '../errors/refused.ts'
import type { Enum } from '../spec/generated/enums.ts'
import { enumValue } from '../xcontent/enum-value.ts'
import type { Query } from './operation.ts'

/** Reads a boolean parameter; one that is there without a value means true. */
export function booleanParameter(query: Query, name: string, otherwise: boolean): boolean {
  const value = query.get(name)
  if (value === undefined) return otherwise
  if (value === 'true' || value === '') return true
  if (value === 'false') return false
  throw new Refused({ code: 'parameter_not_a_boolean', value })
}

/** Reads a 32-bit integer parameter. */
export function intParameter(query: Query, name: string, otherwise: number): number {
  const value = query.get(name)
  if (value === undefined) return otherwise
  const int = Number(value)
  if (!/^[+-]?\d+$/.test(value) || int > 2 ** 31 - 1 || int < -(2 ** 31)) {
    throw new Refused({ code: 'parameter_not_an_int', name, value })
  }
  return int + 0
}

/** Reads a comma-separated parameter; values are not trimmed. Nothing when it is missing, empty, or all commas. */
export function listParameter(query: Query, name: string): string[] | undefined {
  const value = query.get(name)
  if (!value) return undefined
  const values = value.split(',')
  // Java drops the empty ends that splitting leaves.
  while (values.at(-1) === '') values.pop()
  return values.length > 0 ? values : undefined
}

/** Reads one value of an enum. `className` is the server's, and part of its refusal. */
export function enumParameter<T extends string>(className: string, known: Enum<T>, text: string): T {
  const value = enumValue(known, text)
  if (value === undefined) throw new Refused({ code: 'parameter_not_in_enum', enumName: className, value: text })
  return value
}
