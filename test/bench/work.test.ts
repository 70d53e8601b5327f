import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'bench-planted-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The server, but a GET copies three documents, a check-in looks at all connectors, and each answer over HTTP takes a large array. */
const planted = `
import { ServerResponse } from 'node:http'
import { startServer as start } from ${JSON.stringify(pathToFileURL(resolve('dist/server.js')).href)}

const { end } = ServerResponse.prototype
ServerResponse.prototype.end = function (...given) {
  new Array(10_000).fill(0)
  return end.apply(this, given)
}

export async function startServer(options) {
  const server = await start(options)
  const { mock } = server
  const all = mock.connectors.list()
  function handle(request) {
    if (request.method === 'GET' && !request.url.includes('?')) JSON.parse(JSON.stringify(all.slice(0, 3)))
    if (request.url.endsWith('_check_in')) for (let i = 0; i < all.length; i++) if (all[i].id === '') break
    return mock.handle(request)
  }
  return { ...server, mock: { ...mock, handle } }
}
`

it('the benchmarks fail in their smoke form when a call takes far more work, and tell which', async () => {
  writeFileSync(join(folder, 'server.js'), planted)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const json = join(folder, 'report.json')
  const args = ['bench/run.mjs', '--smoke', '--only', 'work', '--dist', folder, '--json', json]
  const code = await new Promise((done) => execFile(process.execPath, args).once('exit', done))
  expect(code).toBe(1)

  const { lines }: { lines: { what: string; verdict: string }[] } = JSON.parse(readFileSync(json, 'utf8'))
  const others = lines.filter(({ verdict }) => verdict !== 'ok')
  expect(others.map(({ what, verdict }) => `${what}: ${verdict}`)).toEqual([
    'work: bytes of GET, engine: over',
    'work: bytes of check-in, then GET, engine: over',
    'work: bytes of GET, server: over',
    'work: bytes of check-in, server: over',
    'work: steps of check-in, engine: over',
    'work: steps of check-in, then GET, engine: over',
  ])
})
