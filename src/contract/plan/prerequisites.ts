import type { OperationId } from '../../spec/generated/operations.ts'
import type { CaseRequest, RequestStep } from './case.ts'
import {
  createConnector,
  createJob,
  createSecret,
  own,
  put,
  removeConnector,
  removeJobAndConnector,
  removeSecret,
} from './own.ts'

/** Where an operation is tried: a document of its own, in a condition in which a good request succeeds. */
export interface Setting {
  /** The path of the document. */
  readonly document: string
  /** What makes it. */
  readonly steps: readonly RequestStep[]
  readonly cleanup: readonly CaseRequest[]
}

type Body = Readonly<Record<string, unknown>>

/** The document that an operation is about, made and ready for a request with this body. */
export function settingOf(operation: OperationId, body: unknown): Setting {
  const prepare = preparations[operation]?.((body ?? {}) as Body) ?? []
  if (operation === 'connector.sync_job_post') {
    const [connector] = createJob
    return { document: own.connector, steps: connector ? [connector] : [], cleanup: [removeConnector] }
  }
  if (operation.startsWith('connector.sync_job_')) {
    return { document: own.job, steps: [...createJob, ...prepare], cleanup: removeJobAndConnector }
  }
  if (operation.startsWith('connector.secret_')) {
    return { document: own.secret, steps: [createSecret], cleanup: [removeSecret] }
  }
  const connector = prepare.length > 0 ? prepare : [createConnector()]
  return { document: own.connector, steps: connector, cleanup: [removeConnector] }
}

const rule = { field: 'path', id: 'no-drafts', order: 0, policy: 'exclude', rule: 'starts_with', value: '/drafts/' }
const draft = put(`${own.connector}/_filtering`, { rules: [rule] })
const validate = put(`${own.connector}/_filtering/_validation`, { validation: { errors: [], state: 'valid' } })

/** What it takes beside the bare document, by the body. */
const preparations: { readonly [Id in OperationId]?: (body: Body) => readonly RequestStep[] } = {
  'connector.update_configuration': ({ values }) => [
    createConnector(),
    put(`${own.connector}/_configuration`, { configuration: fieldsFor(Object.keys(values ?? { host: '' })) }),
  ],
  'connector.update_native': () => [createConnector({ index_name: 'content-{{run}}' })],
  'connector.update_filtering_validation': () => [createConnector(), draft],
  'connector.update_active_filtering': () => [createConnector(), draft, validate],
  'connector.update_status': ({ status }) =>
    [createConnector({ is_native: status === 'configured' })].concat(
      status === 'connected' ? [put(`${own.connector}/_configuration`, { configuration: fieldsFor(['host']) })] : [],
    ),
  'connector.sync_job_error': () => [put(`${own.job}/_claim`, { worker_hostname: 'kit' })],
}

/** Every member of a configuration field has a value, so that none of it can get lost unseen. */
function fieldsFor(names: readonly string[]): object {
  const field = (name: string, order: number) => ({
    category: 'source',
    default_value: 'none',
    depends_on: [],
    display: 'textbox',
    label: name,
    options: [],
    order,
    placeholder: 'value',
    required: true,
    sensitive: false,
    tooltip: `The ${name}`,
    type: 'str',
    ui_restrictions: ['advanced'],
    validations: [{ type: 'less_than', constraint: 100 }],
    value: 'before',
  })
  return Object.fromEntries(names.map((name, i) => [name, field(name, i + 1)]))
}
