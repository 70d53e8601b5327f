/** One request of a connection that waits for its turn. */
interface Place {
  run: (() => void) | undefined
}

/**
 * Keeps requests that come over one connection in order, also when they were sent without waiting for answers: one whose body is still
 * being read holds up those behind it.
 */
interface Order<Connection extends object> {
  /** Whether nobody waits on the connection. */
  isFree(connection: Connection): boolean
  /** Takes the next place; what it gives back is to be called with the work once it can be done. */
  enter(connection: Connection): (work: () => void) => void
}

export function createOrder<Connection extends object>(): Order<Connection> {
  const queues = new WeakMap<Connection, Place[]>()
  return {
    isFree: (connection) => !queues.get(connection)?.length,
    enter(connection) {
      const queue = queues.get(connection) ?? []
      const place: Place = { run: undefined }
      queue.push(place)
      queues.set(connection, queue)
      return (work) => {
        place.run = work
        for (let first = queue[0]; first?.run; first = queue[0]) {
          queue.shift()
          first.run()
        }
      }
    },
  }
}
