import { misuse } from '../errors/misuse.ts'
import { readTargetUrl } from './target-url.ts'

/** What decides whether a server that is not on this machine may be sent requests. */
export interface ReachOptions {
  /** Whether it was allowed beforehand. */
  readonly allowRemote?: boolean | undefined
  /** Whether only requests that change nothing will be sent. */
  readonly readOnly?: boolean | undefined
  /** Whether somebody is there who can be asked. */
  readonly isTerminal: boolean
  /** Asks a question that is answered with yes or no. */
  readonly ask: (question: string) => Promise<boolean>
}

/**
 * Makes sure that a run does not write to somebody's cluster by accident: servers on this machine may be reached, others when it was
 * allowed or somebody at the terminal says yes.
 * Errors: rejects with a sentence that names the flag and what would have been sent; `TargetUnreachable` for what is no URL of a server.
 */
export async function assertMayReach(url: string, options: ReachOptions): Promise<void> {
  const { allowRemote = false, readOnly = false, isTerminal, ask } = options
  const { shown, isLoopback } = readTargetUrl(url)
  if (isLoopback || allowRemote) return
  const what = readOnly
    ? 'requests that read all that the Connector API holds there'
    : 'requests that create, change and delete connectors, sync jobs and secrets there'
  if (isTerminal && (await ask(`${shown} is not on this machine. Send it ${what}?`))) return
  throw misuse(
    `Refused to reach ${shown}: it is not on this machine, and it would be sent ${what}. If it is meant for that, allow it with --allow-remote (as an option, allowRemote).`,
  )
}
