// Generated from openapi/ by `npm run generate`. Do not edit.

export interface VersionVariant {
  readonly id: string
  /** From this version on the server behaves as described. */
  readonly since: string
  readonly before: string
  /** The operations concerned; none means all. */
  readonly operations: readonly string[]
  /** Query parameters of these operations that were unknown before. */
  readonly parameters?: readonly string[]
  /** The table that ruled before. */
  readonly transitions?: { readonly machine: string; readonly table: { readonly [from: string]: readonly string[] } }
  readonly source: string
  readonly confidence: string
}

/** Where older versions of the server behave otherwise. */
export const versionVariants = [
  {
    id: 'soft-deletion',
    since: '8.18',
    before: 'Every deletion removes the document. The parameters `hard` and `include_deleted` are unknown.',
    operations: ['connector.delete', 'connector.get', 'connector.list'],
    parameters: ['hard', 'include_deleted'],
    source: 'The service class of the 8.18 and 9.0 generation. The exact minor version is not confirmed.',
    confidence: 'unconfirmed',
  },
  {
    id: 'truncated-json-is-a-client-error',
    since: '8.16',
    before: 'JSON that ends too early is answered with status 500 instead of 400, with the same type.',
    operations: [],
    source: 'elastic/elasticsearch#112579',
    confidence: 'source',
  },
  {
    id: 'same-status-moves',
    since: '8.15',
    before: 'A connector cannot be moved to the status it already has.',
    operations: ['connector.update_status'],
    transitions: {
      machine: 'ConnectorStatus',
      table: {
        created: ['needs_configuration', 'error'],
        needs_configuration: ['configured', 'error'],
        configured: ['needs_configuration', 'connected', 'error'],
        connected: ['configured', 'error'],
        error: ['configured', 'connected'],
      },
    },
    source: 'elastic/elasticsearch#109671',
    confidence: 'source',
  },
  {
    id: 'error-sets-status',
    since: '8.15',
    before: '`_error` writes `error` and leaves `status` alone.',
    operations: ['connector.update_error'],
    source: 'elastic/elasticsearch#110192',
    confidence: 'source',
  },
] as const satisfies readonly VersionVariant[]

export type VariantId = (typeof versionVariants)[number]['id']
