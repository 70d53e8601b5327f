import { idLengthMessages } from '../../domain/id-length.ts'
import { required, string } from '../../xcontent/fields.ts'
import { createReader } from '../../xcontent/formats.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation, fail, reply } from '../operation.ts'
import { slip } from '../slip.ts'

const body = objectParser('connector_secret_put_request', { value: required(string) })

/**
 * Stores a secret under a given id, in place of the one that was there. Never a `noop`.
 * Errors: for an empty value and for an id above 512 bytes `validation_failed`. A body that is not there is parsed all the same
 * (`object_expected`), and trips the server when there is no content type that it can read either.
 * @see openapi/operations/secret/put.yaml
 */
export const put = defineOperation({
  id: 'connector.secret_put',
  method: 'put',
  path: '/_connector/_secret/{id}',
  body,
  withoutBody: (format) =>
    format === undefined
      ? slip('secret-without-body')
      : { code: 'object_expected', at: createReader(format, '').position(), parser: body.name, token: 'null' },
  validate: ({ body: { value } }) => (value === '' ? ['[value] cannot be [null] or [""]'] : []),
  resolve({ params: { id }, body: { value } }, { store }) {
    const messages = idLengthMessages(id)
    if (messages.length > 0) return fail({ code: 'validation_failed', messages })
    const replaced = store.secrets.get(id) !== undefined
    store.secrets.set(id, { value })
    store.indices.add('secrets')
    return replaced ? reply(200, { result: 'updated' } as const) : reply(201, { result: 'created' } as const)
  },
})
