import { Agent } from 'node:http'
import { send } from '../server/serve.ts'
import { type Step, steps } from './steps.ts'

interface DriveOptions {
  readonly url: string
  /** Each has one request under way at a time, as fast as they are answered. */
  readonly connections: number
  /** Whether a connection goes through the steps once more, having done so that many times. */
  readonly goesOn: (rounds: number) => boolean
  /** Told of every answer, in milliseconds. */
  readonly onAnswer?: (time: number) => void
}

/** So many are enough to see what is wrong. */
const mostFaults = 20

/** Puts a server under load; gives what was not as it must be. */
export async function drive({ url, connections, goesOn, onAnswer }: DriveOptions): Promise<string[]> {
  const faults: string[] = []

  async function live(number: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    // So that not all do the same at the same time.
    for (let i = 0; i < number; i++) await send(`${url}/`, { agent })
    for (let rounds = 0; goesOn(rounds) && faults.length < mostFaults; rounds++) {
      const names = new Map([['connector', `load-${number}-${rounds}`]])
      for (const step of steps) {
        const fault = await take(step, names, agent)
        if (fault !== undefined) faults.push(fault)
      }
    }
    agent.destroy()
  }

  async function take(step: Step, names: Map<string, string>, agent: Agent): Promise<string | undefined> {
    const { method, path, body, status } = step
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (known, name) => names.get(name) ?? known)
    const text = body === undefined ? undefined : fill(typeof body === 'string' ? body : JSON.stringify(body))
    const began = performance.now()
    try {
      const answer = await send(url + fill(path), {
        method,
        agent,
        ...(text !== undefined && { headers: { 'content-type': 'application/json' }, body: text }),
      })
      onAnswer?.(performance.now() - began)
      const { id } = JSON.parse(answer.body)
      if (step.names) names.set(step.names, id)
      if (answer.status !== status) throw new Error(`it was answered ${answer.status}, not ${status}: ${answer.body}`)
      return undefined
    } catch (error) {
      return `${method} ${fill(path)}: ${error}`
    }
  }

  await Promise.all(Array.from({ length: connections }, (_, number) => live(number)))
  return faults
}
