import { startChild } from '../child.mjs'
import { loadServer, loadTarget } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { openServer } from '../loaded-server.mjs'
import { median } from '../measure.mjs'

/**
 * Plays every case of the plan against a server; a few of them in the smoke form.
 * @param {string} url
 * @param {boolean} smoke
 */
async function verifyOnce(url, smoke) {
  const { verify: run } = await loadTarget()
  const options = { url, runFolder: '.es-connector-kit/bench' }
  const report = await run(smoke ? { ...options, kinds: ['concurrency'] } : options)
  if (report.violations.length > 0) throw new Error('Failed to measure: the mock breaks the contract.')
  if (!report.complete) throw new Error('Failed to measure: the run was not played to its end.')
  return report
}

/**
 * Verifying the standalone mock: over HTTP, in the process that also serves it. As in all lines the first go does not count; it is told
 * beside the others, for it is what a process takes that has just started.
 * @param {boolean} smoke
 */
async function measureMock(smoke) {
  const { startServer } = await loadServer()
  const durations = []
  let requests = 0
  for (let round = 0; round < (smoke ? 1 : 6); round++) {
    const server = await startServer({ port: 0 })
    try {
      const report = await verifyOnce(server.url, smoke)
      durations.push(report.duration)
      requests = report.totals.requests
    } finally {
      await server.close()
    }
  }
  const [first, ...others] = durations
  const duration = median(smoke ? durations : others)
  return { duration, detail: `${requests} requests, ${first} ms the first time` }
}

/**
 * The same mock as if it were far away. What takes longer is to wait for its answers, which cases do at the same time.
 * @param {boolean} smoke
 */
async function measureLate(smoke) {
  const server = await openServer(startChild('kit-server'), {})
  const proxy = await openServer(startChild('late-proxy'), { upstream: server.port, delay: 20 })
  const { duration, totals } = await verifyOnce(`http://127.0.0.1:${proxy.port}`, smoke)
  for (const { child } of [proxy, server]) await child.stop()
  return { duration, detail: `${totals.requests} requests` }
}

/** Every case of the plan, played against the mock. */
export const verify = defineLine({
  name: 'verify',
  async measure({ smoke }) {
    const near = await measureMock(smoke)
    const late = await measureLate(smoke)
    return [
      { what: 'verify: the mock, completely', value: near.duration, unit: 'ms', budget: 5000, detail: near.detail },
      {
        what: 'verify: a server with 20 ms latency',
        value: late.duration,
        unit: 'ms',
        budget: 60_000,
        detail: late.detail,
      },
    ]
  },
})
