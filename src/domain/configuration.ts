import { setOwn } from '../json/value.ts'
import type { components } from '../spec/generated/types.ts'

type Schemas = components['schemas']
type Entry = Schemas['ConfigurationEntry']
type OptionalName = Exclude<keyof Entry, 'default_value' | 'label' | 'required' | 'sensitive' | 'value'>

const optionalNames: readonly OptionalName[] = [
  'category',
  'depends_on',
  'display',
  'options',
  'order',
  'placeholder',
  'tooltip',
  'type',
  'ui_restrictions',
  'validations',
]

/** A configuration field as the server writes it: five attributes always, the others when they are set, and nothing else. */
export function completeEntry(given: Schemas['ConfigurationEntryInput'] | Entry): Entry {
  const { default_value = null, label, required = false, sensitive = false, value = null } = given
  const optional = optionalNames.flatMap((name) => {
    const attribute = given[name]
    return attribute === undefined || attribute === null ? [] : [[name, attribute] as const]
  })
  return { ...Object.fromEntries(optional), default_value, label, required, sensitive, value }
}

/** The same for all fields. */
export function completeConfiguration(given: Schemas['ConnectorConfiguration']): Schemas['ConnectorConfiguration'] {
  const configuration: Schemas['ConnectorConfiguration'] = {}
  for (const [name, entry] of Object.entries(given)) setOwn(configuration, name, completeEntry(entry))
  return configuration
}
