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

/** What of a refusal follows from the source and was never seen: by what the evidence says, what the reply is about, and where in it. */
const derivedParts: readonly { readonly point: RegExp; readonly about: RegExp; readonly path: RegExp }[] = [
  {
    point: /^the caused_by of the refusal$|root cause of a refused transition/,
    about: /Invalid transition attempt/,
    path: /^\/error\/(caused_by|root_cause)/,
  },
  { point: /chain of causes for a bad cron/, about: /cron/, path: /^\/error\/(caused_by|root_cause)/ },
  { point: /^the nesting of causes/, about: /Failed to build/, path: /^\/error\// },
]

/** The derived point that a difference in a refusal is about; nothing when what it departs from was read in the source, or tested. */
export function derivedPoint(
  operation: OperationId,
  reply: unknown,
  { path, expected, received }: { readonly path: string; readonly expected: string; readonly received: string },
): string | undefined {
  const { derived }: { readonly derived: readonly string[] } = evidence[operation]
  const about = JSON.stringify(reply)
  const part = derivedParts.find((one) => one.path.test(path) && one.about.test(about))
  if (part) return derived.find((text) => part.point.test(text))
  const isPlace = /\/reason$/.test(path) && withoutPlace(expected) === withoutPlace(received)
  return isPlace ? derived.find((text) => /^The position in the text/.test(text)) : undefined
}

function withoutPlace(reason: string): string {
  return reason.replace(/^"\[\d+:\d+\] /, '"')
}
