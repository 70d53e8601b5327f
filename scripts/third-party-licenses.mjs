import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Packages whose helpers are part of the generated validators. */
const inGenerated = ['ajv', 'ajv-formats', 'fast-deep-equal']

/**
 * Writes the licences of the packages that are bundled in, as those licences ask for.
 * @param {string} target
 * @returns {import('rolldown').Plugin}
 */
export function thirdPartyLicenses(target) {
  return {
    name: 'third-party-licenses',
    async writeBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const packages = modules
        .map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1])
        .filter((name) => name !== undefined)
      const texts = [...new Set([...packages, ...inGenerated])].sort().map(licenseOf)
      await writeFile(target, (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`))
    },
  }
}

/** @param {string} name */
async function licenseOf(name) {
  const folder = join('node_modules', name)
  const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.|$)/i.test(one))
  if (!file) throw new Error(`Failed to find the licence of ${name}: may it be bundled?`)
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
}
