// Writes the public surface of every entry to docs/api/, so that a change of it shows in a diff. `--check` fails when one is stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createTwoFilesPatch } from 'diff'
import { renderSurface } from './api/render.mjs'
import { readSurface } from './api/surface.mjs'

const root = dirname(import.meta.dirname)
const folder = join(root, 'docs/api')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

const pages = new Map(
  [...renderSurface(readSurface(root, manifest))].map(([key, page]) => [
    `${key === '.' ? 'index' : key.slice(2)}.md`,
    page,
  ]),
)
await mkdir(folder, { recursive: true })
const written = await readdir(folder)

if (values.check) {
  const names = [...new Set([...written, ...pages.keys()])].sort()
  for (const name of names) {
    const before = written.includes(name) ? await readFile(join(folder, name), 'utf8') : ''
    const after = pages.get(name) ?? ''
    if (before === after) continue
    console.error(createTwoFilesPatch(`docs/api/${name}`, 'as built', before, after))
    process.exitCode = 1
  }
  console.log(
    process.exitCode
      ? 'The public surface has changed: `npm run api` writes it down.'
      : `${pages.size} entries are as docs/api says`,
  )
} else {
  for (const [name, page] of pages) await writeFile(join(folder, name), page)
  for (const name of written) if (!pages.has(name)) await rm(join(folder, name))
  console.log(`wrote ${pages.size} pages of docs/api`)
}
