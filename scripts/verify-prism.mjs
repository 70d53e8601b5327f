// Holds Prism, which serves the same description but keeps no state, to the contract: it must be found out for just that.
import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { verify } from './verify/run.mjs'
import { start } from './verify/start.mjs'

const root = dirname(import.meta.dirname)
const prism = join(root, 'node_modules/@stoplight/prism-cli/dist/index.js')
const description = join(root, 'openapi/connector-api.bundled.json')

/** What only a server that keeps state can get right. */
const checks = /** @type {const} */ (['existence', 'transition', 'effect'])

const server = await start(
  [prism, 'mock', description, '--multiprocess=false', '--host', '127.0.0.1', '--port', '0'],
  /Prism is listening on (\S+)\n/,
)
try {
  // It does not say what it is: that has to be said for it.
  const { code, report } = await verify(server.url, '--profile', '9.1')
  assert.equal(code, 1, 'verify should end with 1: it finds something')
  const unasked = report.operations.filter(({ requests }) => requests === 0).map(({ operation }) => operation)
  assert.deepEqual(unasked, [], 'these operations were never asked')
  for (const check of checks) {
    const errors = report.violations.filter((violation) => violation.check === check && violation.severity === 'error')
    console.log(`${check}: ${errors.length} errors`)
    assert.notEqual(errors.length, 0, `the check ${check} found nothing on a server that keeps no state`)
  }
} finally {
  await server.stop()
}
