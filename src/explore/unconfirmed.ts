import type { Call } from './call.ts'
import type { Change } from './difference.ts'

/** A change with what it takes to say whether anybody knows better. */
export interface Situation {
  readonly call: Call
  readonly change: Change
  readonly targetBody: string
  readonly modelBody: string
  /** Whether a connector was deleted earlier in the sequence. */
  readonly afterDeletion: boolean
}

interface Rule {
  /** In the words of `unconfirmed` in the description; an operation that does not say so is not covered. */
  readonly point: string
  covers(situation: Situation): boolean
}

const isStatus = ({ change }: Situation) => change.subject === 'status'
const isText = ({ change }: Situation) => /\/(?:reason|error)$/.test(change.path)
const isUnder = (pointer: string, { change }: Situation) => change.path.startsWith(pointer)
const sent = ({ call }: Situation) => call.text ?? JSON.stringify(call.body) ?? ''
const isTooLong = ({ modelBody }: Situation) => modelBody.includes('immense term')
const noRoute = ({ targetBody, modelBody }: Situation) =>
  /no handler found for uri|Incorrect HTTP method/.test(targetBody) || /no handler found for uri/.test(modelBody)
const unknownParameter = (situation: Situation) =>
  isStatus(situation) && /unrecognized parameter/.test(situation.targetBody + situation.modelBody)
const isMissing = ({ modelBody, change }: Situation) =>
  modelBody.includes('document_missing_exception') && change.path.startsWith('/error/')

/** What nobody could confirm of the server's answers, and how to tell that a difference is about it. */
export const unconfirmedRules: readonly Rule[] = [
  {
    point: 'The reason of the 500 for an empty name in the list of index names.',
    covers: (one) => isText(one) && one.modelBody.includes('string_index_out_of_bounds'),
  },
  {
    point: 'The reason of the 500 for an empty index name.',
    covers: (one) => isText(one) && one.modelBody.includes('string_index_out_of_bounds'),
  },
  {
    point: 'The members of the error about a window beyond 10,000 besides its type and root cause.',
    covers: (one) =>
      one.modelBody.includes('Result window is too large') &&
      !/^\/error\/(?:type|root_cause)/.test(one.change.path) &&
      !isStatus(one),
  },
  {
    point: 'the wording for a page beyond 10,000',
    covers: (one) => isText(one) && one.modelBody.includes('Result window is too large'),
  },
  {
    point: 'The minor version that brought soft deletion and include_deleted.',
    covers: (one) => unknownParameter(one) && one.call.path.includes('include_deleted'),
  },
  {
    point: 'The minor version that brought soft deletion and hard.',
    covers: (one) => unknownParameter(one) && one.call.path.includes('hard'),
  },
  {
    point: 'The order of the characters in the text on index names; older servers print another one.',
    covers: (one) => isText(one) && one.modelBody.includes('must not contain the following characters'),
  },
  {
    point: 'The wording of the refusal of a text that is too long.',
    covers: (one) => isTooLong(one) && isUnder('/error/', one),
  },
  { point: 'the refusal of a host name of more than 32766 bytes in UTF-8', covers: isTooLong },
  { point: 'the refusal of a message of more than 32766 bytes in UTF-8', covers: isTooLong },
  { point: 'that the operation exists since 8.13', covers: noRoute },
  { point: 'The release that brought it.', covers: noRoute },
  {
    point: 'the refusal of an id of more than 512 bytes in UTF-8, and its text',
    covers: ({ modelBody }) => modelBody.includes('must be no longer than 512 bytes'),
  },
  {
    point: 'the place named when no body is sent',
    covers: (one) => isText(one) && sent(one) === '' && one.modelBody.includes('but was: null'),
  },
  {
    point: 'how job_type is split at commas (no trimming, empty elements at the end dropped)',
    covers: ({ call }) => /[?&]job_type=[^&]*(?:,|%2C)/i.test(call.path),
  },
  {
    point: 'whether versions after 9.0 create jobs for connectors that were deleted softly',
    covers: (one) => isStatus(one) && one.afterDeletion && one.change.model === 201,
  },
  {
    point: 'the cause named for a last_seen without a time zone',
    covers: (one) => isUnder('/error/', one) && one.modelBody.includes('failed to parse field [last_seen]'),
  },
  {
    point: 'the place and the cause named for a count above 2147483647',
    covers: (one) => isUnder('/error/', one) && one.modelBody.includes('of type [integer]'),
  },
  { point: 'The type of the 404. Tests assert its status only.', covers: isMissing },
  { point: 'The type of the 404 of a full replacement. Tests assert its status only.', covers: isMissing },
  {
    point: 'The text about an `order` that is no number.',
    covers: (one) => isText(one) && one.modelBody.includes('failed to parse field [order]'),
  },
  {
    point: 'The type of the exception `Unsupported token`, taken to be x_content_parse_exception.',
    covers: (one) => isUnder('/error/', one) && one.modelBody.includes('Unsupported token'),
  },
  {
    point: 'The type of the exception `Expected text at`, taken to be illegal_argument_exception.',
    covers: (one) => isUnder('/error/', one) && one.modelBody.includes('Expected text at'),
  },
  {
    point: 'The reasons of the null_pointer_exceptions.',
    covers: (one) => isText(one) && one.modelBody.includes('null_pointer_exception'),
  },
  {
    point: 'Dates without a time and times without a zone; a date alone is most likely refused.',
    covers: (one) => /"\d{4}(?:-\d\d){0,2}(?:T[\d:.]+)?"/.test(sent(one)),
  },
  {
    point: 'Whether a later revision accepts `access_control` alone, as its own error text promises.',
    covers: (one) => isStatus(one) && one.modelBody.includes('needs to define at least one schedule type'),
  },
  {
    point:
      'The inner cause for a status that does not exist, either `Unknown ConnectorStatus [x].` or `Unknown ConnectorStatus: x`.',
    covers: (one) => isText(one) && one.modelBody.includes('Unknown ConnectorStatus'),
  },
]

/** Points that exploring never comes upon: its servers have had documents before, and equal places in lists are not compared. */
export const neverSeen: readonly string[] = [
  'The order of connectors with the same index name, or with none.',
  "The exact number of digits of a second's fraction.",
  'The 404 where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
  'The 404 of a full replacement where no connector was ever created, a document_missing_exception or a resource_not_found_exception.',
  'the values of resource.type and index_uuid in the 404 before any secret was ever stored',
  'the 404 before any secret was ever stored',
  'whether the call creates the jobs index where there is none',
  'the values of resource.type and index_uuid in the 404 before any connector was ever created',
]

/** The unconfirmed point of the description that a change is about; nothing when it is a difference indeed. */
export function unconfirmedPoint(points: readonly string[], situation: Situation): string | undefined {
  return unconfirmedRules.find(({ point, covers }) => points.includes(point) && covers(situation))?.point
}
