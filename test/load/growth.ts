/**
 * By how much samples taken at equal times have grown from the first to the last: the median of what each two of them say, so that a few
 * that are far off count for nothing.
 */
export function growthOf(samples: readonly number[]): number {
  const slopes = samples.flatMap((from, i) =>
    samples.slice(i + 1).map((to, distance) => ((to as number) - from) / (distance + 1)),
  )
  slopes.sort((a, b) => a - b)
  const middle = slopes.length >> 1
  const slope = ((slopes[middle] ?? 0) + (slopes[slopes.length - 1 - middle] ?? 0)) / 2
  return slope * (samples.length - 1)
}
