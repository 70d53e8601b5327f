/** What an assertion has found out. Its text is made only when it is wanted. */
export interface Outcome {
  readonly pass: boolean
  /** Why it does not hold, or for its negation why it does. */
  message(printer: Printer): string
  /** What an error that shows both sides by itself may show. */
  readonly expected?: unknown
  readonly received?: unknown
}

/** How a test runner shows values. */
export interface Printer {
  /** The assertion as it was written. */
  heading(name: string, expected: string): string
  /** Both sides put beside each other; nothing when there is nothing to see. */
  diff(expected: unknown, received: unknown): string | undefined
}

/** Values without colours, for errors that no test runner makes. */
export const plainPrinter: Printer = {
  heading: (name, expected) => `${name}(${expected})`,
  // The differences are listed one by one as well.
  diff: () => undefined,
}

/** A text, or none. */
export type Paragraph = string | undefined | false

/** Texts one below the other, without those that there are not. */
export function paragraphs(...texts: readonly Paragraph[]): string {
  return texts.filter((text) => text !== undefined && text !== false && text !== '').join('\n\n')
}
