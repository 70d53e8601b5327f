// Makes everything that comes from openapi/: the bundled description, and src/spec/generated.
// `--check` writes nothing and fails, naming each file that is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleDescription } from './generate/bundle.mjs'
import { renderContract } from './generate/contract.mjs'
import { header } from './generate/document.mjs'
import { renderEvidence, renderFidelityPage } from './generate/fidelity.mjs'
import { renderPlaces } from './generate/places-table.mjs'
import {
  renderEnums,
  renderMachines,
  renderOperations,
  renderPrivileges,
  renderRequestFields,
  renderSlips,
  renderVariants,
} from './generate/tables.mjs'
import { renderTypes } from './generate/types.mjs'
import { renderValidators } from './generate/validators.mjs'

const root = dirname(import.meta.dirname)
const generatedFolder = join(root, 'src/spec/generated')

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const { document, yaml, json } = await bundleDescription(join(root, 'openapi/connector-api.yaml'))
/** @type {Map<string, string>} absolute path to content */
const files = new Map([
  [join(root, 'openapi/connector-api.bundled.yaml'), yaml],
  [join(root, 'openapi/connector-api.bundled.json'), json],
  [join(generatedFolder, 'types.ts'), await renderTypes(document)],
  [join(generatedFolder, 'enums.ts'), renderEnums(document)],
  [join(generatedFolder, 'machines.ts'), renderMachines(document)],
  [join(generatedFolder, 'operations.ts'), renderOperations(document)],
  [join(generatedFolder, 'privileges.ts'), renderPrivileges(document)],
  [join(generatedFolder, 'request-fields.ts'), renderRequestFields(document)],
  [join(root, 'openapi/FIDELITY.md'), renderFidelityPage(document)],
  [join(generatedFolder, 'evidence.ts'), renderEvidence(document)],
  [join(generatedFolder, 'slips.ts'), renderSlips(document)],
  [join(generatedFolder, 'variants.ts'), renderVariants(document)],
  [join(generatedFolder, 'contract.ts'), renderContract(document, yaml)],
  [join(generatedFolder, 'places.ts'), renderPlaces(document, yaml)],
])
for (const [extension, text] of await errorSignatureFiles())
  files.set(join(generatedFolder, `error-signature.${extension}`), text)
for (const [name, text] of await renderValidators(document)) files.set(join(generatedFolder, name), text)

const left = (await readdir(generatedFolder).catch(() => [])).map((name) => join(generatedFolder, name))
const surplus = left.filter((path) => !files.has(path))

if (values.check) {
  const stale = [...surplus]
  for (const [path, text] of files) {
    const found = await readFile(path, 'utf8').catch(() => undefined)
    if (found !== text) stale.push(path)
  }
  if (stale.length > 0) {
    console.error(`Stale; run \`npm run generate\`:\n${stale.map((path) => `  ${relative(root, path)}`).join('\n')}`)
    process.exitCode = 1
  } else {
    console.log(`${files.size} generated files are up to date`)
  }
} else {
  await mkdir(generatedFolder, { recursive: true })
  for (const path of surplus) await rm(path)
  for (const [path, text] of files) await writeFile(path, text)
  console.log(`wrote ${files.size} files`)
}

/** The generated tables are read with the function that they were made with. */
async function errorSignatureFiles() {
  const code = await readFile(join(root, 'scripts/generate/error-signature.js'), 'utf8')
  const types = `export declare function errorSignature(body: { readonly error: unknown }): string\n`
  return /** @type {const} */ ([
    ['js', `${header}\n${code}`],
    ['d.ts', `${header}\n${types}`],
  ])
}
