// Counts what calls take that is the same on every machine: bytes allocated, and steps, which are runs of functions and of blocks in them.
// Run with the options in `workOptions`: what is optimised allocates less, and later than one would think.
import { loadServer } from '../kit.mjs'
import { risingClock, sender } from '../requests.mjs'
import { workCalls, workState } from '../work.mjs'
import { countBytes } from './count-bytes.mjs'
import { countSteps } from './count-steps.mjs'
import { offer } from './offer.mjs'

/** @type {import('../../src/index.ts').ConnectorMock} */
let mock
/** @type {import('../work.mjs').Counter} */
let counter
let made = 0

offer({
  /** @param {{ count: 'bytes' | 'steps', records: number }} what */
  async start({ count, records }) {
    // Of what is loaded before steps are counted only functions would be counted, and no blocks.
    counter = count === 'steps' ? countSteps() : countBytes()
    const { startServer } = await loadServer()
    const server = await startServer({ port: 0, host: '127.0.0.1', clock: risingClock(), seed: workState(records) })
    mock = server.mock
    return server.port
  },
  /** So many calls on the engine alone. @param {{ call: keyof typeof workCalls, calls: number }} what */
  engine({ call, calls }) {
    const requests = Array.from({ length: calls }, () => workCalls[call](made++)).flat()
    const send = sender(mock, requests)
    counter.begin()
    for (let i = 0; i < requests.length; i++) send(i)
    return counter.read()
  },
  settle: () => counter.settle(),
  begin: () => counter.begin(),
  read: () => counter.read(),
})
