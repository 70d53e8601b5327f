/** A clock that tells another time whenever it is read, whose time goes on with nothing else: no two requests fall into one tick of it. */
export function createRisingClock(from = Date.now()): () => number {
  let now = from
  return () => now++
}
