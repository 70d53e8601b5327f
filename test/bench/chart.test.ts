import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

const folder = mkdtempSync(join(tmpdir(), 'chart-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cost = (cpu: number) => ({ cpu, toFloor: cpu / 50, toOurs: cpu / 60, p50: 500, p99: 900, bytes: 2558, asked: '' })
const contestant = (name: string, kind: string, cpu: number) => ({
  name,
  kind,
  version: '1.0.0',
  get: cost(cpu),
  write: cost(cpu + 1),
})

const report = {
  date: '2026-01-05T10:00:00.000Z',
  smoke: false,
  node: 'v20.20.2',
  cpus: 2,
  model: 'A & B',
  load: 0.1,
  connections: 8,
  measured: [
    contestant('bare node:http', 'floor', 50),
    contestant('Slow', 'stateful', 900),
    contestant('es-connector-kit', 'ours', 60),
  ],
  absent: [{ name: 'Gone', kind: 'stateless', absent: 'Cannot find <it>' }],
}

const chart = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/chart.mjs', folder, ...args], { encoding: 'utf8' })

it('draws a chart that can be read without seeing it, and runs nothing', async () => {
  writeFileSync(join(folder, 'peers.json'), JSON.stringify(report))
  expect(chart()).toMatchObject({ status: 0 })
  const svg = readFileSync(join(folder, 'peers.svg'), 'utf8')
  expect(await validateXML({ xml: { fileName: 'peers.svg', contents: svg }, normalization: 'format' })).toMatchObject({
    valid: true,
  })
  expect(svg).toMatch(/role="img" aria-labelledby="title desc"/)
  expect(svg).toMatch(
    /<desc id="desc">.*es-connector-kit 1\.0\.0: 1\.20× \(60 µs\) for GET, .*Slow .*Gone: not measured.* 2 × A &amp; B/,
  )
  expect(svg).toContain('not measured: Cannot find &lt;it&gt;')
  expect(svg).toContain('@media (prefers-color-scheme: dark)')
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|href|url\(/)
})

it('tells a chart that is not of its figures', () => {
  writeFileSync(join(folder, 'peers.json'), JSON.stringify(report))
  expect(chart()).toMatchObject({ status: 0 })
  expect(chart('--check')).toMatchObject({ status: 0 })
  writeFileSync(join(folder, 'peers.json'), JSON.stringify({ ...report, node: 'v22.0.0' }))
  expect(chart('--check')).toMatchObject({ status: 1, stderr: expect.stringContaining('stale') })
})

it('draws no figures of a smoke run', () => {
  writeFileSync(join(folder, 'peers.json'), JSON.stringify({ ...report, smoke: true }))
  expect(chart()).toMatchObject({ status: 1, stderr: expect.stringContaining('smoke') })
})
