import { source } from './source.mjs'

/** The commands, by the file that has them, under the names that the page has for their options. */
const commands = {
  verify: ['cli/verify.ts', 'verifyCommand'],
  'verify cleanup': ['cli/verify-cleanup.ts', 'cleanUpCommand'],
  explore: ['cli/explore.ts', 'exploreCommand'],
  check: ['cli/check.ts', 'checkCommand'],
  proxy: ['cli/proxy.ts', 'proxyCommand'],
}

/**
 * For each command the table of its options; those that `verify` has too are not said again.
 * @returns {Promise<Map<string, string>>}
 */
export async function optionTables() {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, [file = '', member = '']]) => ({
      name,
      options: /** @type {import('commander').Command} */ ((await source(file))[member]).options,
    })),
  )
  const known = new Set(loaded[0]?.options.map(({ flags }) => flags))
  return new Map(
    loaded.map(({ name, options }, index) => {
      const own = options.filter(({ flags }) => index === 0 || !known.has(flags))
      return [`options of ${name}`, own.length === 0 ? 'None of its own.\n' : table(own)]
    }),
  )
}

/** @param {readonly import('commander').Option[]} options */
function table(options) {
  const rows = options.map(({ flags, description, argChoices, defaultValue }) => {
    const choices = argChoices ? `: ${argChoices.map((choice) => `\`${choice}\``).join(', ')}` : ''
    const usual =
      typeof defaultValue === 'string' || typeof defaultValue === 'number' ? `; \`${defaultValue}\` by default` : ''
    return `| \`${flags}\` | ${`${description}${choices}${usual}`.replaceAll('|', '\\|')} |`
  })
  return ['| Option | |', '|---|---|', ...rows, ''].join('\n')
}
