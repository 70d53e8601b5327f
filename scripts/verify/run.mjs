import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = dirname(dirname(import.meta.dirname))

/** The command as it is built. */
export const cli = join(root, 'dist/cli.js')

/**
 * Runs `verify` as users do, and gives its exit code and its report.
 * Errors: it has written no report, with what it said.
 * @param {string} url
 * @param {string[]} flags
 * @returns {Promise<{ code: number, report: import('../../src/contract.ts').ContractReport }>}
 */
export async function verify(url, ...flags) {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'))
  try {
    // Nothing in its environment says which server is meant, and no config file is beside it.
    const { PATH, HOME } = process.env
    const args = [cli, 'verify', '--url', url, '--report', 'json=report.json', ...flags]
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH, HOME },
      stdio: ['ignore', 'inherit', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const [code] = await once(child, 'close')
    const text = await readFile(join(folder, 'report.json'), 'utf8').catch(() => {
      throw new Error(`Failed to verify ${url}: it ended with ${code} and without a report.\n${said}`)
    })
    return { code, report: JSON.parse(text) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
