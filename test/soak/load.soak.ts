import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { drive } from '../load/drive.ts'
import { growthOf } from '../load/growth.ts'
import { startOddClients } from '../load/odd-clients.ts'
import { type Memory, startStandalone } from '../load/standalone.ts'
import { send } from '../server/serve.ts'

/** The whole of it takes 600. */
const seconds = Number(process.env['SOAK_LOAD_SECONDS'] ?? 60)
const parts = 10
/** In bytes, after the first of the parts. */
const allowedGrowth: Memory = { used: 4 * 2 ** 20, rss: 40 * 2 ** 20 }

interface Part extends Memory {
  readonly answers: number
  readonly median: number
  readonly p99: number
  readonly worst: number
}

function partOf(times: readonly number[], memory: Memory): Part {
  const sorted = [...times].sort((a, b) => a - b)
  const share = (percent: number) => sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN
  return { ...memory, answers: sorted.length, median: share(50), p99: share(99), worst: share(100) }
}

function print(parts: readonly Part[]): void {
  const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(12)).join('')
  const mega = (bytes: number) => (bytes / 2 ** 20).toFixed(1)
  console.log(row(['until, s', 'answers', 'median, ms', 'p99, ms', 'worst, ms', 'used, MB', 'RSS, MB']))
  for (const [i, { answers, median, p99, worst, used, rss }] of parts.entries()) {
    const until = Math.round(((i + 1) * seconds) / parts.length)
    const times = [median, p99, worst].map((time) => time.toFixed(1))
    console.log(row([until, answers, ...times, mega(used), mega(rss)]))
  }
}

test('64 connections at full speed beside odd clients: every answer is as it must be, and memory does not grow', async () => {
  const { url, port, memory, complaints } = await startStandalone()
  const odd = startOddClients(port)
  let times: number[] = []
  let isOver = false
  const driven = drive({ url, connections: 64, goesOn: () => !isOver, onAnswer: (time) => times.push(time) })
  const measured: Part[] = []
  for (let part = 0; part < parts; part++) {
    await Promise.race([pass((seconds * 1000) / parts), driven])
    measured.push(partOf(times, await memory()))
    times = []
  }
  isOver = true
  const faults = [...(await driven), ...(await odd.stop())]
  print(measured)
  expect([faults, complaints()]).toEqual([[], ''])
  const { connectors, sync_jobs, secrets } = JSON.parse((await send(`${url}/_mock/state`)).body)
  expect([connectors, sync_jobs, secrets]).toEqual([[], [], []])
  const later = measured.slice(1)
  for (const what of ['used', 'rss'] as const) {
    expect(growthOf(later.map((part) => part[what]))).toBeLessThan(allowedGrowth[what])
  }
})
