import type { OperationId } from '../../spec/generated/operations.ts'
import { readUrl } from '../../spec/read-url.ts'
import type { Case, CaseRequest, Step } from './case.ts'

/** A case without what follows from the rest of it. */
export interface CaseDraft extends Omit<Case, 'id' | 'uses' | 'cleanup'> {
  /** What sets it apart from the other cases of its kind and operation; the title by default. */
  readonly name?: string
  readonly cleanup?: readonly CaseRequest[]
}

/** Gives a case its id, and finds the operations that it uses by routing its requests. */
export function defineCase({ name, cleanup = [], ...draft }: CaseDraft): Case {
  const id = `${draft.kind}/${draft.operation}/${toSlug(name ?? draft.title)}`
  const used = [...requestsOf(draft.steps), ...cleanup].map(operationOf).filter((one) => one !== undefined)
  return { id, ...draft, cleanup, uses: [...new Set([draft.operation, ...used])] }
}

/** The requests of steps in their order, those sent together too. */
export function requestsOf(steps: readonly Step[]): CaseRequest[] {
  return steps.flatMap((step) => ('together' in step ? requestsOf(step.together) : [step.request]))
}

/** The operation that a request of a case leads to: whatever stands for its placeholders, they are never a literal of a path. */
export function operationOf({ method, path }: CaseRequest): OperationId | undefined {
  return readUrl(method, path.replace(/\{\{\w+\}\}/g, 'x')).operation
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('<', ' lt ')
    .replaceAll('>', ' gt ')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '')
}
