import type { OperationId } from '../spec/generated/operations.ts'
import type { Router } from '../spec/router.ts'
import { BadEscape, parseUri } from '../spec/uri.ts'

/** The operation that a request would reach, with its path parameters; nothing when no route leads to one. */
export type LocateOperation = (
  method: string,
  url: string,
) => { readonly operation: OperationId; readonly params: Readonly<Record<string, string>> } | undefined

export function createLocateOperation(route: Router): LocateOperation {
  return (method, url) => {
    try {
      const found = route(method, parseUri(url).rawPath)
      return 'operation' in found ? found : undefined
    } catch (thrown) {
      // Of escapes that cannot be decoded no operation gets to know.
      if (thrown instanceof BadEscape) return undefined
      throw thrown
    }
  }
}
