import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startStandalone } from '../load/standalone.ts'
import { type Connection, openConnection } from '../server/connection.ts'

const wanted = 10_000

/** How many files a process may have open here, if that can be told: Node takes all that it may have. */
function mostFiles(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1])
  } catch {
    return wanted
  }
}

/** Room for what else is open: listening, standard streams, modules. */
const others = 200
const connections = Math.min(wanted, mostFiles() - others)
/** Fewer than may wait to be accepted. */
const atOnce = 200

test(`${connections} connections that are kept alive are all answered, twice`, async () => {
  if (connections < wanted) console.log(`Only ${connections} of ${wanted}: raise the limit of open files, ulimit -n.`)
  const server = await startStandalone()
  const before = await server.memory()
  const open: Connection[] = []
  while (open.length < connections) {
    const some = Array.from({ length: Math.min(atOnce, connections - open.length) }, () => openConnection(server.port))
    open.push(...(await Promise.all(some)))
  }
  for (let round = 1; round <= 2; round++) {
    const answers = open.map(async ({ socket, next }, i) => {
      socket.write(`PUT /_connector/c${i % 100} HTTP/1.1\r\nhost: x\r\nx-opaque-id: ${i}\r\n\r\n`)
      const { status, headers } = await next()
      return `${status < 300 ? 'done' : status} ${headers['x-opaque-id']}`
    })
    expect(await Promise.all(answers)).toEqual(open.map((_, i) => `done ${i}`))
    const { used, rss } = await server.memory()
    const each = (bytes: number) => `${(bytes / connections / 1024).toFixed(1)} kB`
    console.log(
      `${connections} connections, round ${round}: ${each(used - before.used)} each in use, ${each(rss - before.rss)} of RSS`,
    )
  }
  for (const { socket } of open) socket.destroy()
  await Promise.all(open.map(({ closed }) => closed))
  expect(server.complaints()).toBe('')
})
