import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'

const redoclyPackage = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
const redocly = join(dirname(redoclyPackage), 'bin/cli.js')

/**
 * Bundles the description's files into one document, as an object and as the two texts that are published.
 * @param {string} entry
 */
export async function bundleDescription(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const target = join(folder, 'bundled.yaml')
    await promisify(execFile)(process.execPath, [redocly, 'bundle', entry, '--output', target], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    }).catch((error) => {
      throw new Error(`Failed to bundle ${entry}:\n${error.stdout}\n${error.stderr}`)
    })
    const text = await readFile(target, 'utf8')
    const document = parse(text)
    return {
      document,
      yaml: `# Generated from connector-api.yaml by \`npm run generate\`. Do not edit.\n${text}`,
      json: `${JSON.stringify(document, null, 2)}\n`,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
