/** Colours for a terminal: each gives back its text, between whatever the terminal needs. */
export interface Painter {
  /** For headings. */
  readonly bold: (text: string) => string
  /** For what matters less. */
  readonly dim: (text: string) => string
  /** For errors. */
  readonly red: (text: string) => string
  /** For warnings. */
  readonly yellow: (text: string) => string
  /** For what is well. */
  readonly green: (text: string) => string
  /** For command lines. */
  readonly cyan: (text: string) => string
}

const asItIs = (text: string) => text

/** For files, and terminals without colours. */
export const plainPainter: Painter = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  yellow: asItIs,
  green: asItIs,
  cyan: asItIs,
}
