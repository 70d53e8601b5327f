// Holds the standalone server, as users start it, to the whole contract: not one finding, and no operation left out.
import assert from 'node:assert/strict'
import { cli, verify } from './verify/run.mjs'
import { start } from './verify/start.mjs'

const server = await start([cli, 'serve', '--port', '0'], /is mocked at (\S+)\n/)
try {
  const { code, report } = await verify(server.url, '--report', 'text')
  assert.equal(code, 0, 'verify found something, or did not come to its end')
  const { cases, passed, notApplicable } = report.totals
  // A server that holds nothing has nothing for some cases that only read.
  assert.equal(passed + notApplicable, cases, 'some cases did not pass')
  const unasked = report.operations.filter(({ requests }) => requests === 0).map(({ operation }) => operation)
  assert.deepEqual(unasked, [], 'these operations were never asked')
} finally {
  await server.stop()
}
