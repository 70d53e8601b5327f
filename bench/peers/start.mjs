import { readFile } from 'node:fs/promises'
import { startSideModule } from '../child.mjs'
import { wire } from '../load.mjs'
import { fetchOnce, openServer } from '../loaded-server.mjs'
import { configuredConnectors } from '../state.mjs'
import { contestants } from './contestants.mjs'
import { assertPlausible } from './plausible.mjs'
import { ids, readSetup } from './setup.mjs'

/** @typedef {import('./contestants.mjs').Contestant} Contestant */
/** @typedef {import('../loaded-server.mjs').LoadedServer} LoadedServer */

/**
 * A contestant that runs and answers as it should.
 * @typedef {Contestant & { version: string, runs: LoadedServer, bytes: { get: number, write: number } }} Runner
 *
 * One that does not, and why.
 * @typedef {{ name: string, kind: import('./contestants.mjs').Kind, absent: string }} Absent
 */

/** How long a contestant may take until it has started and answered, in milliseconds. */
const patience = 120_000

/**
 * Starts all contestants, and asks each what it will be measured by. One that cannot be started or does not answer right is given with
 * the reason.
 * @param {string} [failure] why the peers could not be installed
 * @returns {Promise<{ runners: Runner[], absent: Absent[] }>}
 */
export async function startContestants(failure) {
  const ours = find('ours')
  const kit = await start(ours, configuredConnectors(ids.length))
  const setup = await readSetup(kit)
  /** @type {Runner[]} */
  const runners = []
  /** @type {Absent[]} */
  const absent = []
  for (const contestant of contestants) {
    const { name, kind } = contestant
    try {
      const version = await versionOf(contestant, failure)
      runners.push({ ...contestant, version, ...(await inTime(run(contestant))) })
    } catch (error) {
      absent.push({ name, kind, absent: reasonOf(error) })
    }
  }
  return { runners, absent }

  /** @param {Contestant} contestant */
  async function run(contestant) {
    const { kind, begin = () => setup } = contestant
    const runs = contestant === ours ? kit : await start(contestant, begin(setup))
    const bodies = kind === 'floor' ? { get: '', write: '' } : await assertPlausible(contestant, runs)
    return { runs, bytes: { get: Buffer.byteLength(bodies.get), write: Buffer.byteLength(bodies.write) } }
  }

  /** @param {import('./contestants.mjs').Kind} kind */
  function find(kind) {
    return /** @type {Contestant} */ (contestants.find((contestant) => contestant.kind === kind))
  }
}

/**
 * Has the floor answer what ours answers.
 * @param {readonly Runner[]} runners
 * @param {'get' | 'write'} call
 */
export async function prepareFloor(runners, call) {
  const ours = runners.find(({ kind }) => kind === 'ours')
  const floor = runners.find(({ kind }) => kind === 'floor')
  if (!ours || !floor) throw new Error('Failed to measure: the server of this package or the bare one does not run.')
  const answer = await fetchOnce(ours.runs, wire(ours[call](/** @type {string} */ (ids[0]))))
  await floor.runs.child.ask('answer', answer)
  floor.bytes[call] = Buffer.byteLength(answer.body)
}

/** @param {Contestant} contestant @param {unknown} argument */
const start = ({ server }, argument) => openServer(startSideModule(new URL(server, import.meta.url)), argument)

/** @param {Contestant} contestant @param {string} [failure] */
async function versionOf({ kind, from }, failure) {
  if (kind === 'floor') return process.version.slice(1)
  const folder = from === undefined ? '../../' : `node_modules/${from}/`
  const manifest = await readFile(new URL(`${folder}package.json`, import.meta.url), 'utf8').catch(() => undefined)
  if (manifest === undefined) throw new Error(failure ?? `${from} is not in bench/peers`)
  return /** @type {string} */ (JSON.parse(manifest).version)
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function inTime(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it has not answered within ${patience / 1000} s`)), patience)
  })
  try {
    return await Promise.race([work, /** @type {Promise<never>} */ (late)])
  } finally {
    clearTimeout(timer)
  }
}

/** The first line: what follows is where it happened. @param {unknown} error */
export const reasonOf = (error) => /^.*/.exec(error instanceof Error ? error.message : String(error))?.[0] ?? ''
