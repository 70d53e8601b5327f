import type { ExampleRefusal } from '../../spec/generated/contract.ts'
import { evidence } from '../../spec/generated/evidence.ts'
import type { OperationId } from '../../spec/generated/operations.ts'

/** What the evidence of an operation says of an example, by a text that its point holds. */
const inEvidence: readonly { readonly examples: RegExp; readonly point: string }[] = [
  { examples: /^index-name-empty/, point: 'The reason of the 500' },
  { examples: /^features-missing$/, point: 'The reasons of the null_pointer_exceptions' },
  { examples: /^window-too-large$/, point: 'beyond 10,000' },
  { examples: /^(index-name-wildcard|two-index-names)$/, point: 'The order of the characters' },
  { examples: /^job-type-with-space$/, point: 'how job_type is split' },
  { examples: /^count-beyond-integer$/, point: 'a count above 2147483647' },
  { examples: /^status-unknown$/, point: 'The inner cause for a status that does not exist' },
]

/** What the examples themselves say of it, whatever the operation. */
const inExample: Readonly<Record<string, string>> = {
  'bad-escape-in-query': 'the type, which follows from the source and was never seen',
  'bad-escape-in-path': 'whether the text ends in the part of the path or in all of it',
}

/** What of a documented refusal nobody has confirmed; nothing when all of it is known. */
export function unconfirmedPoint(
  operation: OperationId,
  { name, status }: Pick<ExampleRefusal, 'name' | 'status'>,
): string | undefined {
  if (Object.hasOwn(inExample, name)) return inExample[name]
  const { unconfirmed } = evidence[operation]
  const points = inEvidence.filter(({ examples }) => examples.test(name)).map(({ point }) => point)
  const found = unconfirmed.find((text) => points.some((point) => text.includes(point)))
  return found ?? (status === 500 ? 'the failure, which follows from the source and was never seen' : undefined)
}
