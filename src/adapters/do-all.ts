/** Does one thing after the other, whatever fails, and then fails with all that went wrong. */
export function doAll(...works: readonly (() => void)[]): void {
  const failures: unknown[] = []
  for (const work of works) {
    try {
      work()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new Error(failures.map((one) => (one instanceof Error ? one.message : one)).join('\n'))
}
