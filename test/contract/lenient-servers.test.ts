import { describe, expect, it } from 'vitest'
import { readPlan } from '../../src/adapters/node-plan.ts'
import { runCases } from '../../src/contract/run.ts'
import { newestVersion } from '../../src/domain/profile.ts'
import { sendTo } from '../../src/faults/send-to.ts'
import { lenientServers } from './lenient-servers.ts'

describe('a server is not blamed that', () => {
  it.each(lenientServers.map((server) => [server.title, server] as const))('%s', async (_, server) => {
    let differences = 0
    const target = server.make(() => {
      differences++
    })
    const { violations, cases, totals } = await runCases(readPlan({ kinds: undefined, ...server.cases }), {
      send: sendTo(target),
      target: { url: 'http://127.0.0.1:9200' },
      profile: server.profile ?? newestVersion,
      tool: { name: 'es-connector-kit', version: 'test' },
      listDelay: 1000,
    })

    expect(violations.filter(({ severity }) => severity !== 'info')).toEqual([])
    if (!server.unfinished) expect(cases.filter(({ outcome }) => outcome === 'unfinished')).toEqual([])
    expect(totals.passed).toBeGreaterThan(0)
    expect(differences).toBeGreaterThan(0)
  })
})
