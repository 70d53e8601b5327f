import { completeConfiguration } from '../domain/configuration.ts'
import type { Connector } from '../domain/documents.ts'
import type { ServiceType } from './source-families.ts'

/** How a source is called: its name, and the same as hosts and paths carry it. */
export interface Called {
  readonly name: string
  readonly slug: string
}

/** The configuration fields of a type, with the values of one source or, before anybody has filled them in, with those by default. */
export function buildConfiguration(
  { configuration }: ServiceType,
  called: Called,
  isFilledIn: boolean,
): Connector['configuration'] {
  const fields = Object.entries(configuration).map(([key, field], i) => {
    const { default_value = null, value = default_value } = field
    const current = isFilledIn ? value : default_value
    return [key, { ...field, order: i + 1, value: typeof current === 'string' ? fill(current, called) : current }]
  })
  return completeConfiguration(Object.fromEntries(fields))
}

/** Puts the source into a text of the table. */
export function fill(text: string, { name, slug }: Called): string {
  return text.replaceAll('{slug}', () => slug).replaceAll('{name}', () => name)
}
