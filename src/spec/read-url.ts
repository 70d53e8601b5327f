import type { OperationId } from './generated/operations.ts'
import { createRouter } from './router.ts'
import { BadEscape, parseUri, type Uri } from './uri.ts'

/** What a method and a URL ask for. */
export interface ReadUrl {
  /** Nothing when they lead nowhere. */
  readonly operation: OperationId | undefined
  /** The decoded path parameters. */
  readonly params: Readonly<Record<string, string>>
  /** The decoded query parameters. */
  readonly query: ReadonlyMap<string, string>
}

/** Finds the operation that a method and a URL lead to, with its parameters. */
export type UrlReader = (method: string, url: string) => ReadUrl

const nothing: ReadUrl = { operation: undefined, params: {}, query: new Map() }

/**
 * Makes a reader of URLs for the operations that a version of the server has. A URL with escapes that cannot be decoded leads nowhere, as no
 * operation gets to know of it.
 */
export function createUrlReader(version: { has(operation: OperationId): boolean }): UrlReader {
  const route = createRouter(version)
  return (method, url) => {
    try {
      const { rawPath, query }: Uri = parseUri(url)
      const found = route(method, rawPath)
      if (!('operation' in found)) return { ...nothing, query }
      return { operation: found.operation, params: found.params, query }
    } catch (thrown) {
      if (thrown instanceof BadEscape) return nothing
      throw thrown
    }
  }
}

const read = createUrlReader({ has: () => true })

/** The same in the newest version. */
export function readUrl(method: string, url: string): ReadUrl {
  if (last?.method !== method || last.url !== url) last = { method, url, read: read(method, url) }
  return last.read
}

/** Everybody whom a request goes by asks the same of it, one after the other. */
let last: { readonly method: string; readonly url: string; readonly read: ReadUrl } | undefined
