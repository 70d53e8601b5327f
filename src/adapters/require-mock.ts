import { misuse } from '../errors/misuse.ts'
import { shown } from '../errors/shown.ts'

/** Errors: misuse for what cannot answer as a mock does, by the method that it is going to be asked by. */
export function requireMock(what: string, mock: unknown, method: 'handle' | 'fetch'): void {
  const asked = (mock ?? {}) as { readonly [name: string]: unknown; readonly mock?: unknown }
  if (typeof asked[method] === 'function') return
  const isServer = typeof asked.mock === 'object' && asked.mock !== null
  const meant = isServer ? ' Did you mean `server.mock`?' : ''
  throw misuse(
    `Failed to ${what}: [${shown(mock)}] is no mock, as \`createConnectorMock\` and \`setupConnectorMock\` make it.${meant}`,
  )
}
