import { findCronFault } from '../../domain/cron.ts'
import { boolean, nested, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { BodyRefused } from '../../xcontent/token-reader.ts'
import { defineOperation } from '../operation.ts'
import { updateBlindly } from './write-update.ts'

const schedule = objectParser(
  'schedule_config',
  { enabled: required(boolean), interval: required(string) },
  {
    lenient: true,
    build({ enabled, interval }) {
      const fault = findCronFault(interval)
      if (fault) throw new BodyRefused({ code: 'cron_invalid', expression: interval, ...fault })
      return { enabled, interval: interval.toUpperCase() }
    },
  },
)

const scheduling = objectParser(
  'connector_scheduling',
  { access_control: nested(schedule), full: nested(schedule), incremental: nested(schedule) },
  { lenient: true },
)

/**
 * Sets when syncs run, for each kind that is sent; the other kinds are kept. Cron expressions are stored in upper case.
 * `access_control` alone is refused, although the server's own sentence allows it: its check looks at `incremental` twice.
 * A soft-deleted connector is changed as well. Errors: `document_missing`, and `validation_failed` without a kind.
 * @see openapi/operations/connector/update-scheduling.yaml
 */
export const updateScheduling = defineOperation({
  id: 'connector.update_scheduling',
  method: 'put',
  path: '/_connector/{connector_id}/_scheduling',
  body: objectParser('connector_update_scheduling_request', { scheduling: required(nested(scheduling)) }),
  validate: ({ body: { scheduling } }) =>
    scheduling.full || scheduling.incremental
      ? []
      : ['[scheduling] object needs to define at least one schedule type: [full | incremental | access_control]'],
  resolve: ({ params, body }, { store }) => updateBlindly(store, params.connector_id, body),
})
