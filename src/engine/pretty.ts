import { isObject } from '../json/value.ts'

/** Writes JSON the way the server does for `?pretty`: two spaces a level, spaces around the colon, a line break at the end. */
export function prettyJson(value: unknown): string {
  return `${write(value, '')}\n`
}

function write(value: unknown, indent: string): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[ ]'
    return `[\n${value.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`
  }
  if (isObject(value)) {
    const members = Object.entries(value)
    if (members.length === 0) return '{ }'
    const lines = members.map(([key, member]) => `${inner}${JSON.stringify(key)} : ${write(member, inner)}`)
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}
