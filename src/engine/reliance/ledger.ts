import { newestVersion } from '../../domain/profile.ts'
import type { ApiError } from '../../errors/catalogue.ts'
import { isObject } from '../../json/value.ts'
import { type Evidence, evidence } from '../../spec/generated/evidence.ts'
import type { Facts } from './facts.ts'

/** A point of the ledger that is less sure than the rest: it follows from the source, or nobody could confirm it. */
export interface LedgerPoint {
  /** Whether it follows from the source, or nobody could confirm it. */
  readonly mark: 'derived' | 'unconfirmed'
  /** In the words of `x-evidence`. */
  readonly point: string
}

interface Rule {
  /** The points, by their words in `x-evidence`. */
  readonly points: RegExp
  /** Whether an answer shows what the point is about. */
  covers(facts: Facts): boolean
}

type Code = ApiError['code']

/** The failures inside one another, the outermost first. */
function chainOf(error: ApiError | undefined): ApiError[] {
  if (error === undefined) return []
  return 'cause' in error && 'code' in error.cause ? [error, ...chainOf(error.cause)] : [error]
}

const has =
  (code: Code, holds: (error: ApiError & Record<string, unknown>) => boolean = () => true) =>
  ({ error }: Facts) =>
    chainOf(error).some((one) => one.code === code && holds(one as ApiError & Record<string, unknown>))
const slipped = (type: string) => has('server_slip', (error) => error['type'] === type)
const says =
  (text: string) =>
  ({ error }: Facts) =>
    error?.code === 'validation_failed' && error.messages.some((message) => message.includes(text))
const isNoop = ({ received }: Facts) => isObject(received) && received['result'] === 'noop'
/** Versions differ only where an older one than the newest is mocked. */
const isOlder = ({ profile }: Facts) => !profile.reaches(newestVersion)
const isTaken = ({ status }: Facts) => status < 400
const member = (name: string, { sent }: Facts) => (isObject(sent) ? sent[name] : undefined)

const datesOfLastSync = [
  'last_access_control_sync_scheduled_at',
  'last_incremental_sync_scheduled_at',
  'last_sync_scheduled_at',
  'last_synced',
]
/** A date without a time, or a time without a zone. */
const isDateInDoubt = (value: unknown) => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}(?:T[\d:.]+)?$/.test(value)

/** How an answer shows that it is about a point of the ledger. */
export const ledgerRules: readonly Rule[] = [
  {
    points: /^(The reason of the 500 for an empty|An empty index name ends|An empty name before)/,
    covers: slipped('string_index_out_of_bounds_exception'),
  },
  {
    points: /beyond 10,000/,
    covers: has('result_window_too_large'),
  },
  {
    points: /^(count stops at 10,000$|The count stops at 10,000)/,
    covers: ({ received }) => isObject(received) && received['count'] === 10_000,
  },
  { points: /^The order of the characters/, covers: says('must not contain the following characters') },
  {
    points: /(too long\.$|32,766 bytes is refused|of more than 32766 bytes|of a rule above 32,766)/,
    covers: has('value_too_long'),
  },
  { points: /512 bytes/, covers: says('must be no longer than 512 bytes') },
  {
    points: /^(that the operation exists since|The release that brought it)/,
    covers: (facts) => isOlder(facts) && facts.error?.code !== 'api_not_available',
  },
  { points: /^The minor version that brought soft deletion and hard/, covers: isOlder },
  {
    points: /^The minor version that brought soft deletion and include_deleted/,
    covers: (facts) => isOlder(facts) && facts.url.includes('include_deleted'),
  },
  {
    points: /^the place named when no body is sent$/,
    covers: (facts) => facts.body === '' && facts.error?.code === 'object_expected',
  },
  { points: /^the 500 when neither a body/, covers: slipped('null_pointer_exception') },
  { points: /^how job_type is split/, covers: ({ url }) => /[?&]job_type=[^&]*(?:,|%2c)/i.test(url) },
  { points: /^the cause named for a last_seen/, covers: has('field_failed', ({ field }) => field === 'last_seen') },
  {
    points: /(above 2147483647|^An order beyond 16 bits)/,
    covers: has('integer_out_of_range'),
  },
  { points: /^The type of the 404/, covers: has('document_missing') },
  {
    points: /404 before any (secret|connector) was ever/,
    covers: has('index_not_found'),
  },
  {
    points: /^The text about an `order`/,
    covers: (facts) => has('field_failed', ({ field }) => field === 'order')(facts) && has('number_invalid')(facts),
  },
  { points: /^The type of the exception `Unsupported token`/, covers: has('token_refused') },
  { points: /^The type of the exception `Expected text at`/, covers: has('text_expected') },
  {
    points: /^(The reasons of the null_pointer_exceptions|A body without `features`)/,
    covers: (facts) => has('null_pointer')(facts) || slipped('null_pointer_exception')(facts),
  },
  { points: /^A feature without `enabled`/, covers: has('null_pointer') },
  {
    points: /^A null in `values` and a list/,
    covers: (facts) => slipped('null_pointer_exception')(facts) || slipped('illegal_state_exception')(facts),
  },
  {
    points: /500 when the stored list is empty/,
    covers: slipped('index_out_of_bounds_exception'),
  },
  {
    points: /^Dates without a time/,
    covers: (facts) => datesOfLastSync.some((name) => isDateInDoubt(member(name, facts))),
  },
  {
    points: /^Whether a later revision accepts `access_control` alone/,
    covers: says('needs to define at least one schedule type'),
  },
  {
    points: /^The inner cause for a status that does not exist/,
    covers: has('enum_value_unknown', ({ enumName }) => enumName === 'ConnectorStatus'),
  },
  {
    points: /(root cause of a refused transition|^the caused_by of the refusal)/,
    covers: (facts) => has('connector_transition_not_allowed')(facts) || has('sync_job_transition_not_allowed')(facts),
  },
  { points: /^the nesting of causes/, covers: has('build_failed') },
  { points: /^The position in the text when a nested field is missing/, covers: has('fields_required') },
  { points: /^The chain of causes for a bad cron/, covers: has('cron_invalid') },
  { points: /(^the result noop$|^On a fresh connector .*answers noop)/, covers: isNoop },
  {
    points: /^An object in `values` is merged/,
    covers: (facts) => {
      const values = member('values', facts)
      return isTaken(facts) && isObject(values) && Object.values(values).some(isObject)
    },
  },
  {
    points: /^A null, text, number or flag as `values`/,
    covers: (facts) => isTaken(facts) && member('values', facts) !== undefined && !isObject(member('values', facts)),
  },
  {
    points: /^The cursor is merged/,
    covers: (facts) => isTaken(facts) && isObject(member('sync_cursor', facts)),
  },
  { points: /^How a query matches descriptions/, covers: ({ url }) => /[?&]query=./.test(url) },
]

/** Points that no answer shows by itself, with the reason. */
export const untold: readonly { readonly points: RegExp; readonly reason: string }[] = [
  {
    points: /^The order of connectors with the same index name/,
    reason: 'whether anybody relies on the order shows in what is made of the answer',
  },
  {
    points: /^The exact number of digits of a second's fraction/,
    reason: 'it is about how stored times are printed later',
  },
  {
    points: /404 (?:of a full replacement )?where no connector was ever created, a document_missing_exception/,
    reason: 'the type of every such 404 is in doubt already, and told as that',
  },
  {
    points: /deleted softly|^A soft-deleted connector can be/,
    reason: 'whether a connector was deleted softly is not in what was asked and answered',
  },
  {
    points: /^whether the call creates the jobs index/,
    reason: 'an index that came into being shows in later answers alone',
  },
  { points: /^An empty object is stored the first time/, reason: 'what was stored before is not in what was asked' },
]

/** The points of the ledger that an answer is about. */
export function ledgerPoints(facts: Facts): LedgerPoint[] {
  if (facts.operation === undefined) return []
  const { derived, unconfirmed }: Evidence = evidence[facts.operation]
  const all = [
    ...derived.map((point): LedgerPoint => ({ mark: 'derived', point })),
    ...unconfirmed.map((point): LedgerPoint => ({ mark: 'unconfirmed', point })),
  ]
  return all.filter(({ point }) => ledgerRules.some(({ points, covers }) => points.test(point) && covers(facts)))
}
