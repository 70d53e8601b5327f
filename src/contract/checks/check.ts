import type { Profile } from '../../domain/profile.ts'
import type { Exchange } from '../exchange.ts'
import type { About } from '../history/about.ts'
import type { Knowledge } from '../history/knowledge.ts'
import type { ExpectedReply } from '../plan/case.ts'
import type { Finding } from '../violation.ts'
import type { CheckName } from './names.ts'

/** What a check may look at beside the exchange. */
export interface CheckContext extends About {
  /** What is known of all documents from the exchanges before this one. */
  readonly known: Knowledge
  /** The version that the target is held to. */
  readonly profile: Profile
  /** How long lists may not show yet what has changed, in milliseconds. Who asks again until a list is right has no need of it: then it is 0. */
  readonly listDelay: number
  /** The reply that a case expects to the letter, its placeholders filled in. */
  readonly expected: { readonly reply: ExpectedReply; readonly unconfirmed: string | undefined } | undefined
}

/** Holds an exchange against the description in one respect. Pure: it changes nothing and asks nobody. */
export interface Check {
  readonly name: CheckName
  /** What it asks, in a sentence that ends in a question mark. */
  readonly question: string
  run(exchange: Exchange, context: CheckContext): readonly Finding[]
}
