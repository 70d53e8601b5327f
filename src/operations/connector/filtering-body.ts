import type { JsonObject, JsonValue } from '../../json/value.ts'
import {
  enumeration,
  exactEnumeration,
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
    policy: required(enumeration('FilteringPolicy', ['exclude', 'include'])),
    rule: required(
      exactEnumeration('FilteringRuleCondition', ['contains', 'ends_with', 'equals', '>', '<', 'regex', 'starts_with']),
    ),
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
    state: required(enumeration('FilteringValidationState', ['edited', 'invalid', 'valid'])),
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
