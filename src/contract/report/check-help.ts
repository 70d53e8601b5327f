import type { CheckName } from '../checks/names.ts'

/** What a check asks, and what it usually means when the answer is no. */
export interface CheckHelp {
  /** A short name for lists. */
  readonly title: string
  readonly question: string
  readonly advice: string
}

/** Help for whoever meets a finding, by check. */
export const checkHelp: Readonly<Record<CheckName, CheckHelp>> = {
  status: {
    title: 'Undescribed status',
    question: 'Is the status one that the description lists for this operation?',
    advice:
      'Look at the body that came with it: either the server fails where it should not, or the description lacks an answer.',
  },
  schema: {
    title: 'Body does not fit its schema',
    question: 'Does the body fit the schema that the description gives for this status?',
    advice:
      'The pointer leads to the part of the body that does not fit; the place in the description says what may stand there.',
  },
  drift: {
    title: 'Undescribed field',
    question: 'Does the body have only what the description names?',
    advice: 'A field that nobody described is often new in the server: clients that read strictly may break on it.',
  },
  headers: {
    title: 'Headers not as described',
    question: 'Are the headers there that the description promises, with values that it allows?',
    advice: 'A proxy in between may add, drop or rewrite headers: try the same request without it.',
  },
  error: {
    title: 'Error not in the shape of errors',
    question: 'Does the error have the shape, type and reason of an error of this operation?',
    advice: 'Clients tell errors apart by type and status; compare both with what the description lists.',
  },
  existence: {
    title: 'Document exists, or does not, against what was done',
    question: 'Is a document found if and only if it was created and not deleted?',
    advice:
      'Look at the requests before this one: one of them created or deleted the document, or said so without doing it.',
  },
  transition: {
    title: 'Change of status against the state machine',
    question: 'Did the status change as the state machine lets it, and was every other change refused?',
    advice: 'The edge says from which status to which; `x-transitions` in the description lists what may follow what.',
  },
  effect: {
    title: 'Effect not as described',
    question: 'Did the operation write the fields that it may write, and no others?',
    advice: 'Compare the document before and after: `x-effects` of the operation lists what it may write.',
  },
  result: {
    title: 'Result says something else than happened',
    question: 'Does `result` say what happened: created, updated, deleted, noop?',
    advice: 'Clients decide by it whether to read again; compare it with the document before and after.',
  },
  timestamps: {
    title: 'Time out of order',
    question: 'Are times written when they should be, and never before what they follow?',
    advice: 'Clocks of the nodes of a cluster may differ; a difference of hours is a time zone.',
  },
  list: {
    title: 'List not as asked for',
    question: 'Does a list hold what its filters and its page ask for, with the right count?',
    advice: 'A list that lags behind is often an index not yet refreshed; send the request again before you conclude.',
  },
  acceptance: {
    title: 'Accepted or refused against the description',
    question: 'Was a request accepted if and only if the description lets it be?',
    advice: 'Either the server is stricter or more lenient than described, or the credentials lack a privilege.',
  },
  reply: {
    title: 'Reply not to the letter',
    question: 'Is the reply what the scenario expects, to the letter?',
    advice: 'Scenarios were written down from what servers answer; a newer version may have changed a message.',
  },
}
