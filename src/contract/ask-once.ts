/**
 * Has a question answered once for what is asked about next to each other: several checks ask the same of an exchange, one after the other.
 * Only the last answer is kept, for that takes less time than to look up one of many.
 */
export function askOnce<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | undefined
  return (subject) => {
    if (last?.subject !== subject) last = { subject, answer: ask(subject) }
    return last.answer
  }
}
