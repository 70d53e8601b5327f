import type { components } from '../spec/generated/types.ts'

/** One configuration field; `value` is what a user has filled in, with `{slug}` for the name of the data source. */
export type Field = components['schemas']['ConfigurationEntryInput']

export const text = (label: string, value: string | null, rest: Partial<Field> = {}): Field => ({
  label,
  value,
  display: 'textbox',
  type: 'str',
  required: true,
  ...rest,
})

/** A password, key or token. What it holds says that it is none, so that nobody who looks for leaked secrets finds one. */
export const hidden = (label: string, what: 'password' | 'token' | 'key'): Field =>
  text(label, `not-a-real-${what}`, { display: 'text', sensitive: true })

export const number = (label: string, value: number, rest: Partial<Field> = {}): Field => ({
  label,
  value,
  default_value: value,
  display: 'numeric',
  type: 'int',
  required: true,
  ...rest,
})

export const port = (value: number): Field =>
  number('Port', value, {
    validations: [
      { type: 'greater_than', constraint: 0 },
      { type: 'less_than', constraint: 65_536 },
    ],
  })

export const list = (label: string, value: string): Field => ({
  label,
  value,
  default_value: '*',
  display: 'textarea',
  type: 'list',
  tooltip: 'Divided by commas; * for all',
})

export const toggle = (label: string, value: boolean, rest: Partial<Field> = {}): Field => ({
  label,
  value,
  default_value: false,
  display: 'toggle',
  type: 'bool',
  ...rest,
})

/** A drop-down list of values with what they are called; the first value is chosen. */
export const choice = (label: string, options: Readonly<Record<string, string>>): Field =>
  text(label, Object.keys(options)[0] ?? null, {
    display: 'dropdown',
    options: Object.entries(options).map(([value, called]) => ({ label: called, value })),
  })

/** A field that is shown only when another one has this value. */
export const when = (field: string, value: string | boolean, shown: Field): Field => ({
  ...shown,
  required: false,
  depends_on: [{ field, value }],
})

export const host = text('Host', '{slug}.db.internal', { tooltip: 'Name or address' })
export const user = text('User', 'reader')
export const password = hidden('Password', 'password')
export const tables = list('Tables', '*')
export const tls = {
  ssl_enabled: toggle('Use TLS', true),
  ssl_ca: when('ssl_enabled', true, text('Certificate', null, { display: 'textarea', ui_restrictions: ['advanced'] })),
}
export const permissions = { use_document_level_security: toggle('Sync permissions', false) }
export const serviceAccount = {
  service_account_credentials: text('JSON of the service account', '{"type":"service_account"}', {
    display: 'textarea',
    sensitive: true,
  }),
}
export const atlassian = {
  account_email: text('E-mail', 'search@{slug}.example'),
  api_token: hidden('API token', 'token'),
}
export const edition = (product: string) =>
  choice('Edition', {
    [`${product}_cloud`]: 'Cloud',
    [`${product}_server`]: 'Server',
    [`${product}_data_center`]: 'Data Center',
  })
