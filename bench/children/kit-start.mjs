// The standalone server, as a script that does nothing else.
import { writeSync } from 'node:fs'

/** @type {typeof import('../../src/server.ts')} */
const { startServer } = await import(/** @type {string} */ (process.argv[2]))
const { url } = await startServer({ port: 0 })
writeSync(1, `${url}\n`)
