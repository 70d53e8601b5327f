import { sharedInProcess } from './node-shared-in-process.ts'

const { networkInterfaces } = process.getBuiltinModule('node:os')

/** The number of those who have need of it, by origin. */
const reachable = sharedInProcess('reachable', () => new Map<string, number>())

/**
 * Lets requests for a Connector API at an origin out to the network, which is meant: this process serves it, or holds it to the contract.
 * Gives what takes the permission back.
 */
export function permit(origin: string): () => void {
  const name = nameOf(new URL(origin))
  reachable.set(name, (reachable.get(name) ?? 0) + 1)
  return () => {
    const others = (reachable.get(name) ?? 0) - 1
    if (others > 0) reachable.set(name, others)
    else reachable.delete(name)
  }
}

/** Whether somebody means requests to get there. */
export function isPermitted(url: URL): boolean {
  return reachable.has(nameOf(url))
}

/** Its own server a process reaches under any name of this machine. */
function nameOf({ protocol, hostname, port, host }: URL): string {
  return `${protocol}//${isOwn(hostname) ? `localhost:${port}` : host}`
}

function isOwn(hostname: string): boolean {
  if (/^(?:localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])$/.test(hostname))
    return true
  const address = hostname.replace(/^\[|\]$/g, '')
  return Object.values(networkInterfaces()).some((own) => own?.some((one) => one.address === address))
}
