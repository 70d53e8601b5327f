/**
 * Copies a text that was cut out of a longer one. The engine would otherwise keep the longer one in memory for as long as the piece
 * is kept.
 */
export function detach(text: string): string {
  return JSON.parse(JSON.stringify(text))
}
