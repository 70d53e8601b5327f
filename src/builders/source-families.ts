import type { Field } from './configuration-fields.ts'

/** What is known of one kind of data source. `{slug}` and `{name}` stand for those of one source of the kind. */
export interface ServiceType {
  /** What sources of this kind are called. No two of the table have one name. */
  readonly names: readonly string[]
  readonly description: string
  readonly configuration: Readonly<Record<string, Field>>
  /** What a sync says that fails. */
  readonly errors: readonly string[]
  /** A sync rule that people would make: what to leave out. */
  readonly exclude: {
    readonly field: string
    readonly rule: 'equals' | 'starts_with' | 'ends_with'
    readonly value: string
  }
  readonly canSync: { readonly incremental: boolean; readonly permissions: boolean; readonly advancedRules: boolean }
}

/** Leaves out what is done. */
export const closed = { field: 'state', rule: 'equals', value: 'closed' } as const
const drafts = { field: 'title', rule: 'starts_with', value: 'DRAFT' } as const
const archives = { field: 'name', rule: 'ends_with', value: '.zip' } as const

/** A database, of which rows become documents. */
export const database = {
  description: 'Rows of the database behind {name}.',
  errors: [
    'Connection to {slug}.db.internal timed out after 30 s',
    'Login refused for user [reader] on {slug}.db.internal',
    'The server {slug}.db.internal closed the connection while rows were read',
  ],
  exclude: closed,
  canSync: { incremental: false, permissions: false, advancedRules: true },
} as const
/** An application on the web. */
export const application = {
  description: 'Pages and attachments of {name}.',
  errors: [
    '401 Unauthorized: the token has expired',
    '429 Too Many Requests, five times in a row',
    '503 Service Unavailable after three attempts',
  ],
  exclude: drafts,
  canSync: { incremental: true, permissions: true, advancedRules: true },
} as const
/** A store of files. */
export const files = {
  description: 'Files of {name}, with their text.',
  errors: [
    'Access denied to /{slug}',
    'The file /{slug}/index.pdf is larger than 10 MiB and could not be read',
    '403 Forbidden: the account has no permission to list /{slug}',
  ],
  exclude: archives,
  canSync: { incremental: true, permissions: true, advancedRules: false },
} as const
