import type { Profile } from '../domain/profile.ts'
import { cleanUp } from './cleanup.ts'
import { type SetState, withState } from './given-state.ts'
import { guard } from './guard.ts'
import { createLedger, type JournalRecord } from './journal.ts'
import { createJudge } from './judge.ts'
import { withOwnIds } from './own-id.ts'
import type { Pace } from './paced.ts'
import { forProfile } from './plan/applicable.ts'
import type { Case } from './plan/case.ts'
import { type Played, play } from './play.ts'
import { recorded } from './recorded.ts'
import type { RunOptions } from './run.ts'
import { Stopped } from './stopped.ts'

export interface CaseOptions extends Pick<RunOptions, 'send' | 'checks' | 'credentials' | 'secrets' | 'onRecord'> {
  readonly profile: Profile
  /** The URL that command lines show. */
  readonly url: string
  /** What `{{run}}` stands for. */
  readonly text: string
  readonly setState?: SetState | undefined
  readonly signal: AbortSignal
  readonly pace: Pace
  readonly listDelay: number
}

/** Plays a case of a run with a judge, a guard and a ledger of its own. Errors: rejects when its documents cannot be set or taken away. */
export async function playInRun(one: Case, options: CaseOptions): Promise<Played> {
  const { send, profile, checks, text, onRecord, setState, pace } = options
  const ledger = createLedger()
  const record = (each: JournalRecord) => {
    ledger.add(each)
    if (each.event !== 'run') onRecord?.(each)
  }
  record({ event: 'run', run: text, target: options.url, at: pace.now() })
  const deletesSoftly = profile.parameters('connector.delete').includes('hard')
  const guarded = guard(recorded(withOwnIds(send), { record, now: pace.now, deletesSoftly }), text)
  const work = () =>
    play(forProfile(one, profile), {
      send: guarded,
      judge: createJudge({
        profile,
        ...(checks && { checks }),
        isFresh: (id) => one.state === undefined && id.includes(text),
      }),
      profile,
      run: text,
      access: { url: options.url, credentials: options.credentials },
      ...(options.secrets && { secrets: options.secrets }),
      signal: options.signal,
      pace,
      listDelay: options.listDelay,
      sweep,
    })

  async function sweep(): Promise<void> {
    const content = ledger.content()
    if (!content || content.left.length === 0) return
    const onGone = (kind: (typeof content.left)[number]['kind'], id: string) => record({ event: 'removed', kind, id })
    const { failed } = await cleanUp(guarded, content, { profile, onGone, isOwn: true })
    if (failed.length === 0) return
    const what = failed.map(({ kind, id, why }) => `${kind} [${id}]: ${why}`).join('; ')
    throw new Stopped('unfinished', `Could not be removed: ${what}`)
  }

  if (one.requires === undefined || !setState) return work()
  return withState(one, text, setState, (each) => onRecord?.(each), work)
}
