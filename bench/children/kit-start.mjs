// The standalone server, as a script that does nothing else.
import { writeSync } from 'node:fs'
import { loadServer } from '../kit.mjs'

const { startServer } = await loadServer()
const { url } = await startServer({ port: 0 })
writeSync(1, `${url}\n`)
