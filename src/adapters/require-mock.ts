import { misuse } from '../errors/misuse.ts'

/** Errors: misuse for what cannot answer as a mock does, by the method that it is going to be asked by. */
export function requireMock(what: string, mock: unknown, method: 'handle' | 'fetch'): void {
  const given = (mock ?? {}) as { readonly [name: string]: unknown }
  if (typeof given[method] === 'function') return
  throw misuse(
    `Failed to ${what}: it takes a mock, as \`createConnectorMock\` and \`setupConnectorMock\` make it, not [${mock === null ? mock : typeof mock}].${given['mock'] ? ' Did you mean `server.mock`?' : ''}`,
  )
}
