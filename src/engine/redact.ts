import { type OperationId, operationTable } from '../spec/generated/operations.ts'

const hidden = '[redacted]'

/** A request body as it may be shown. What a secret operation was sent is hidden as a whole, since it may be a secret that was mistyped. */
export function redactBody(operation: OperationId | undefined, body: string): string {
  return body !== '' && dealsInSecrets(operation) ? hidden : body
}

/** An answer as it may be shown: the value of a secret is hidden, the rest of it not. */
export function redactResponse(operation: OperationId | undefined, body: string): string {
  if (!dealsInSecrets(operation)) return body
  return body.replace(/("value"\s*:\s*)"(?:[^"\\]|\\.)*"/g, `$1"${hidden}"`)
}

function dealsInSecrets(operation: OperationId | undefined): boolean {
  return operation !== undefined && operationTable[operation].tag === 'secret'
}
