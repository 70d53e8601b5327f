import { versionVariants } from '../../../src/spec/generated/variants.ts'
import type { Json } from './description.ts'

const text = { type: 'string', minLength: 1 }
const pointer = { type: 'string', pattern: '^(/[^/]+)+$' }

const when = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    from: { type: 'array', minItems: 1, items: text },
    body: pointer,
    is: { enum: ['present', 'absent', 'text', 'empty', 'true', 'not true'] },
    query: { type: 'object', minProperties: 1, additionalProperties: text },
    behaves: { enum: versionVariants.map(({ id }) => id) },
  },
  dependentRequired: { body: ['is'], is: ['body'] },
}

/** A rule whose value comes from one place. */
const rule = (source: string, properties: Json) => ({
  type: 'object',
  required: ['path', ...(source === 'each' ? ['each', 'into'] : [source])],
  additionalProperties: false,
  properties: { path: pointer, when, ...properties },
})

const rules = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      rule('now', { now: { const: true } }),
      rule('body', {
        body: pointer,
        default: true,
        'null-keeps': { const: true },
        as: { enum: ['lower', 'upper', 'integer', 'instant'] },
      }),
      rule('merge', { merge: pointer, as: { const: 'upper intervals' } }),
      rule('each', { each: pointer, into: { type: 'string', pattern: '/\\{key\\}' } }),
      rule('constant', { constant: true }),
      rule('copy', { copy: pointer }),
    ],
  },
}

/** The form of `x-writes`. */
export const writesForm: Json = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    connector: rules,
    sync_job: rules,
    secret: rules,
    open: { type: 'object', minProperties: 1, additionalProperties: text },
  },
}
