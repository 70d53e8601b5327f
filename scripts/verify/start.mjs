import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Starts a server as a Node process of its own, and waits until it prints where it listens.
 * Errors: it ends before that, with what it has printed.
 * @param {string[]} args the script and its arguments
 * @param {RegExp} announced what it prints then, with the URL as first group
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function start(args, announced) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  const exited = once(child, 'exit')
  let output = ''
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk
      const [, found] = announced.exec(output) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    exited.then(
      ([code]) => reject(new Error(`Failed to start ${args.join(' ')}: it ended with ${code}.\n${output}`)),
      reject,
    )
  })
  return {
    url,
    async stop() {
      child.kill()
      await exited
    },
  }
}
