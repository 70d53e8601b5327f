import type { components } from '../spec/generated/types.ts'

type Schemas = components['schemas']
type Rule = Schemas['FilteringRule']
type Entry = Schemas['FilteringEntry']

/** The rule that takes whatever no rule before it decided. */
export function defaultRule(createdAt: string, order: number): Rule {
  return {
    created_at: createdAt,
    field: '_',
    id: 'DEFAULT',
    order,
    policy: 'include',
    rule: 'regex',
    updated_at: createdAt,
    value: '.*',
  }
}

/** Recognises the default rule, wherever it stands and from whenever it is. */
function isDefaultRule({ field, id, policy, rule, value }: Schemas['FilteringRuleInput']): boolean {
  return field === '_' && id === 'DEFAULT' && policy === 'include' && rule === 'regex' && value === '.*'
}

/** A rule as the server writes it: exactly eight attributes, and `now` for times that are missing. */
function completeRule(now: string, given: Schemas['FilteringRuleInput']): Rule {
  const { created_at = now, field, id, order, policy, rule, updated_at = now, value } = given
  return { created_at, field, id, order, policy, rule, updated_at, value }
}

function completeSnippet(now: string, given: Schemas['AdvancedSnippetInput']): Schemas['AdvancedSnippet'] {
  const { created_at = now, updated_at = now, value } = given
  return { created_at, updated_at, value }
}

function completeValidation({ errors, state }: Schemas['FilteringValidationInfo']): Schemas['FilteringValidationInfo'] {
  return { errors: errors.map(({ ids, messages }) => ({ ids, messages })), state }
}

/** Rules as the server writes them, with `now` for times that are missing. */
export function completeRules(now: string, given: Schemas['FilteringRulesInput']): Schemas['FilteringRules'] {
  const { advanced_snippet, rules, validation } = given
  return {
    advanced_snippet: completeSnippet(now, advanced_snippet),
    rules: rules.map((rule) => completeRule(now, rule)),
    validation: completeValidation(validation),
  }
}

/** A whole entry as the server writes it; there is only one domain. */
export function completeFilteringEntry(now: string, given: Schemas['FilteringEntryInput']): Entry {
  return { active: completeRules(now, given.active), domain: 'DEFAULT', draft: completeRules(now, given.draft) }
}

/**
 * Changes the draft of an entry, which must then be validated anew; the parts that are not given stay. Rules are sorted by `order` and
 * end with the default rule, which is as old as the first one that was sent, if any.
 */
export function editDraft(
  now: string,
  { active, draft }: Entry,
  { advanced_snippet, rules }: Schemas['UpdateFilteringDraftRequest'],
): Entry {
  return {
    active,
    domain: 'DEFAULT',
    draft: {
      advanced_snippet: advanced_snippet ? completeSnippet(now, advanced_snippet) : draft.advanced_snippet,
      rules: rules ? arrangeRules(now, rules) : draft.rules,
      validation: { errors: [], state: 'edited' },
    },
  }
}

function arrangeRules(now: string, given: readonly Schemas['FilteringRuleInput'][]): Rule[] {
  const rules = given
    .filter((rule) => !isDefaultRule(rule))
    .map((rule) => completeRule(now, rule))
    .sort((a, b) => a.order - b.order)
  const last = rules.at(-1)
  return [...rules, defaultRule(given.find(isDefaultRule)?.created_at ?? now, last ? last.order + 1 : 0)]
}

/** Replaces the validation result of an entry's draft, and nothing else. */
export function reportValidation({ active, draft }: Entry, validation: Schemas['FilteringValidationInfo']): Entry {
  return { active, domain: 'DEFAULT', draft: { ...draft, validation: completeValidation(validation) } }
}

/** Makes the active rules of an entry a copy of its draft. */
export function activateDraft({ draft }: Entry): Entry {
  return { active: draft, domain: 'DEFAULT', draft }
}
