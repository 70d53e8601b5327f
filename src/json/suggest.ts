/**
 * The known names that an unknown one may have been meant for: those more than half alike, the likest first, then by alphabet.
 * Likeness is 1 minus the edit distance divided by the longer name's length.
 */
export function suggest(unknown: string, known: Iterable<string>): string[] {
  return [...known]
    .map((name) => ({ name, likeness: 1 - editDistance(unknown, name) / Math.max(unknown.length, name.length) }))
    .filter(({ likeness }) => likeness > 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function editDistance(a: string, b: string): number {
  // Names that differ this much in length cannot be half alike, however long a hostile one is.
  if (Math.abs(a.length - b.length) * 2 > Math.max(a.length, b.length)) return Math.max(a.length, b.length)
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
