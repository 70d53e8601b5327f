import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stopAfterwards } from '../server/serve.ts'

// What users run: `npm test` builds it first.
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const preloaded = new URL('standalone-memory.mjs', import.meta.url).href

/** Bytes after a collection of garbage. */
export interface Memory {
  /** On the heap and outside it, as buffers are. */
  readonly used: number
  /** What the process has from the system. */
  readonly rss: number
}

/** The standalone server in a process of its own. */
export interface Standalone {
  readonly url: string
  readonly port: number
  /** How much memory it uses. Asked for one at a time. */
  memory(): Promise<Memory>
  /** What it complained of. */
  complaints(): string
}

/** Starts the command `serve` on a free port; it ends with the test. */
export async function startStandalone(): Promise<Standalone> {
  if (!existsSync(cli)) throw new Error(`There is no ${cli}. Did you forget to run npm run build?`)
  const options = ['--expose-gc', '--import', preloaded, cli, 'serve', '--port', '0']
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const ended = once(child, 'close')
  stopAfterwards(async () => {
    child.kill('SIGKILL')
    await ended
  })
  let complaints = ''
  child.stderr?.on('data', (data) => {
    complaints += data
  })
  const url = await new Promise<string>((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (data) => {
      printed += data
      const found = /http:\/\/[\d.]+:\d+/.exec(printed)
      if (found) resolve(found[0])
    })
    child.once('close', (code) => reject(new Error(`The server ended with ${code}: ${complaints}`)))
  })
  return {
    url,
    port: Number(new URL(url).port),
    async memory() {
      const told = once(child, 'message')
      child.send('memory')
      return (await told)[0] as Memory
    },
    complaints: () => complaints,
  }
}
