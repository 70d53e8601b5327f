import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { startServer } from 'es-connector-kit/server'
import { describe, expect, it } from 'vitest'
import { createConnectorMock } from '../../src/index.ts'
import { blocks, readme } from './blocks.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('README', () => {
  it.each(blocks.filter(({ language }) => language === 'ts' || language === 'js'))(
    'shows $note, which is a test of its own',
    (block) => {
      expect(readFileSync(block.note ?? 'unnamed', 'utf8')).toBe(block.code)
    },
  )

  it('shows CommonJS that runs', async () => {
    const check = "; fetch('http://es/_connector/crm').then(({ status }) => process.exit(status === 200 ? 0 : 1))"
    const [file] = blocks.filter(({ language }) => language === 'js').map(({ note }) => note ?? '')
    const script = `${readFileSync(file ?? 'unnamed', 'utf8')}${check}`
    await promisify(execFile)(process.execPath, ['--input-type=commonjs', '-e', script])
  })

  it('shows a seed that loads', () => {
    const seeds = blocks.filter(({ note }) => note?.startsWith('fixtures/states/'))
    expect(seeds).toHaveLength(1)
    for (const { note, code } of seeds) {
      expect(readFileSync(note ?? 'unnamed', 'utf8')).toBe(code)
      const mock = createConnectorMock({ seed: JSON.parse(code) })
      expect(mock.connectors.list().map(({ id, status }) => [id, status])).toEqual([
        ['crm', 'connected'],
        ['wiki', 'error'],
      ])
      expect(mock.syncJobs.get('job-1')?.connector).toMatchObject({ id: 'crm', index_name: 'search-crm' })
    }
  })

  it('shows security settings that do what it says', async () => {
    const [settings] = blocks.filter(({ note }) => note?.startsWith('fixtures/security/'))
    expect(readFileSync(settings?.note ?? 'unnamed', 'utf8')).toBe(settings?.code)
    const mock = createConnectorMock({
      security: JSON.parse(settings?.code ?? ''),
      seed: { connectors: [{ id: 'crm' }] },
    })
    const ask = async (method: string, path: string, authorization: string) =>
      (await mock.fetch(`http://es/_connector/crm${path}`, { method, headers: { authorization } })).status
    const vera = `Basic ${btoa('vera:letmein')}`
    expect([await ask('GET', '', vera), await ask('PUT', '/_check_in', vera)]).toEqual([200, 403])
    expect(await ask('PUT', '/_check_in', `ApiKey ${btoa('sync:s3cret')}`)).toBe(200)
  })

  it('shows curl lines that work', async () => {
    const lines = blocks.flatMap(({ note, code }) => (note === 'run against the server' ? code.trim().split('\n') : []))
    expect(lines.length).toBeGreaterThan(3)
    const server = await startServer({ port: 0 })
    try {
      for (const line of lines) {
        expect(line).toContain('http://127.0.0.1:9200')
        const command = line
          .replace('http://127.0.0.1:9200', server.url)
          .replace('curl', 'curl --silent --fail-with-body')
        const { stdout } = await promisify(execFile)('sh', ['-c', command])
        if (line.includes('?text')) expect(stdout).toMatch(/^#\d+ GET /)
        else expect(JSON.parse(stdout)).not.toHaveProperty('error')
      }
      expect(server.mock.connectors.get('my-connector')).toMatchObject({ status: 'needs_configuration' })
    } finally {
      await server.close()
    }
  })

  it('names scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run (\S+?)|(start|test))(?=[`\s])/g)].map(
      ([, run, short]) => run ?? short,
    )
    expect(named).toEqual(expect.arrayContaining(['start', 'test', 'prism', 'bench']))
    for (const script of named) expect(scripts).toHaveProperty([script ?? ''])
  })

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) expect(readFileSync(link, 'utf8')).not.toBe('')
  })
})
