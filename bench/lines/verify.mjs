import { loadServer, loadTarget } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { median } from '../measure.mjs'

/** Verifying the standalone mock: every case of the plan, over HTTP, in the process that also serves it. */
export const verify = defineLine({
  name: 'verify',
  async measure({ smoke }) {
    const [{ startServer }, { verify: run }] = await Promise.all([loadServer(), loadTarget()])
    const rounds = []
    let requests = 0
    for (let round = 0; round < (smoke ? 1 : 3); round++) {
      const server = await startServer({ port: 0 })
      try {
        const report = await run({
          url: server.url,
          runFolder: '.es-connector-kit/bench',
          ...(smoke && { kinds: ['concurrency'] }),
        })
        if (report.violations.length > 0) throw new Error('Failed to measure: the mock breaks the contract.')
        rounds.push(report.duration)
        requests = report.totals.requests
      } finally {
        await server.close()
      }
    }
    const detail = `${requests} requests`
    return [{ what: 'verify: the mock, completely', value: median(rounds), unit: 'ms', budget: 5000, detail }]
  },
})
