/**
 * Lets the parent process call functions of this one, one at a time. Ends with the parent.
 * @param {Record<string, (argument: any) => unknown>} functions
 */
export function offer(functions) {
  process.on('message', async (/** @type {{ id: number, what: string, argument: unknown }} */ message) => {
    const { id, what, argument } = message
    try {
      const call = functions[what]
      if (!call) throw new Error(`there is no [${what}]`)
      process.send?.({ id, value: await call(argument) })
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
  process.once('disconnect', () => process.exit())
}

/** Processor time that this process has used, in microseconds: user and system. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return user + system
}
