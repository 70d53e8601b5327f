import { completeEntry } from '../../domain/configuration.ts'
import { Refused } from '../../errors/refused.ts'
import { isObject, type JsonObject } from '../../json/value.ts'
import { enums } from '../../spec/generated/enums.ts'
import {
  boolean,
  enumeration,
  field,
  int,
  listOf,
  nullable,
  required,
  scalar,
  string,
  stringList,
} from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { BodyRefused, type Token, type TokenReader } from '../../xcontent/token-reader.ts'
import { slip } from '../slip.ts'

const scalarTokens = ['VALUE_STRING', 'VALUE_NUMBER', 'VALUE_BOOLEAN', 'VALUE_NULL'] as const
const allTokens = [...scalarTokens, 'START_OBJECT', 'START_ARRAY'] as const

/** The server declares more tokens for some fields than it then has a use for. */
function refuseToken({ token }: TokenReader, unsupported: readonly Token[]): void {
  if (token && unsupported.includes(token)) throw new BodyRefused({ code: 'token_refused', token })
}

const displayName = enumeration('ConfigurationDisplayType', enums.ConfigurationDisplay)

/** Declared to take a null, which then cannot be read. */
const display = field(['VALUE_STRING', 'VALUE_NULL'], (reader) => {
  if (reader.token === 'VALUE_STRING') return displayName.read(reader)
  throw new BodyRefused({ code: 'text_expected', at: reader.position(), token: 'VALUE_NULL' })
})

const entryValue = field(allTokens, (reader) => {
  refuseToken(reader, ['START_ARRAY'])
  return reader.value() as string | number | boolean | null | JsonObject
})

const optionValue = field(scalarTokens, (reader) => {
  refuseToken(reader, ['VALUE_BOOLEAN', 'VALUE_NULL'])
  return reader.value() as string | number
})

const constraint = field(allTokens, (reader) => {
  refuseToken(reader, ['VALUE_BOOLEAN', 'VALUE_NULL', 'START_OBJECT'])
  return reader.value() as string | number | unknown[]
})

const dependency = objectParser(
  'connector_configuration_dependency',
  { field: required(string), value: required(scalar) },
  { lenient: true },
)

const option = objectParser(
  'connector_configuration_select_option',
  { label: required(string), value: required(optionValue) },
  { lenient: true },
)

const validation = objectParser(
  'connector_configuration_validation',
  {
    constraint: required(constraint),
    type: required(enumeration('ConfigurationValidationType', enums.ConfigurationValidationType)),
  },
  { lenient: true },
)

/** One configuration field. Its shape is checked, but never its value against what the field says of it. */
export const configurationEntry = objectParser(
  'connector_configuration',
  {
    category: string,
    default_value: scalar,
    depends_on: listOf(dependency),
    display,
    label: required(string),
    options: listOf(option),
    order: int,
    placeholder: nullable(string),
    required: boolean,
    sensitive: boolean,
    tooltip: nullable(string),
    type: nullable(enumeration('ConfigurationFieldType', enums.ConfigurationFieldType)),
    ui_restrictions: stringList,
    validations: listOf(validation),
    value: entryValue,
  },
  { lenient: true, build: completeEntry },
)

/** Values by the name of their field. Whatever is no object counts as an empty one, but a list trips the server. */
export const configurationValues = field(allTokens, (reader): JsonObject => {
  if (reader.token === 'START_ARRAY') throw new Refused(slip('values-list'))
  const values = reader.value()
  return isObject(values) ? values : {}
})
