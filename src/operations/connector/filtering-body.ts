import type { JsonObject, JsonValue } from '../../json/value.ts'
import { enums } from '../../spec/generated/enums.ts'
import {
  enumeration,
  field,
  int,
  listOf,
  nested,
  required,
  string,
  stringList,
  timestamp,
} from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'

/** One basic rule. */
export const filteringRule = objectParser(
  'connector_filtering_rule',
  {
    created_at: timestamp,
    field: required(string),
    id: required(string),
    order: required(int),
    policy: required(enumeration('FilteringPolicy', enums.FilteringPolicy)),
    rule: required(enumeration('FilteringRuleCondition', enums.FilteringRuleCondition)),
    updated_at: timestamp,
    value: required(string),
  },
  { lenient: true },
)

/** Rules in the language of the data source, kept as they are. */
export const advancedSnippet = objectParser(
  'connector_filtering_advanced_snippet',
  {
    created_at: timestamp,
    updated_at: timestamp,
    value: required(field(['START_OBJECT', 'START_ARRAY'], (reader) => reader.value() as JsonObject | JsonValue[])),
  },
  { lenient: true },
)

const validationError = objectParser(
  'connector_filtering_validation',
  { ids: required(stringList), messages: required(stringList) },
  { lenient: true },
)

/** What checking some rules found. */
export const filteringValidation = objectParser(
  'filtering_validation_info',
  {
    errors: required(listOf(validationError)),
    state: required(enumeration('FilteringValidationState', enums.FilteringValidationState)),
  },
  { lenient: true },
)

const filteringRules = objectParser(
  'connector_filtering_rules',
  {
    advanced_snippet: required(nested(advancedSnippet)),
    rules: required(listOf(filteringRule)),
    validation: required(nested(filteringValidation)),
  },
  { lenient: true },
)

/** A whole entry; its `domain` is not even looked at. */
export const filteringEntry = objectParser(
  'connector_filtering',
  { active: required(nested(filteringRules)), draft: required(nested(filteringRules)) },
  { lenient: true },
)
