import type { IncomingMessage } from 'node:http'

/**
 * Tells whether a web page of another site makes a request. Elasticsearch has nothing that such a page could do without its leave, but
 * the control routes can erase everything. A server that only this machine can reach is known by no other name than its own.
 */
export function isFromElsewhere({ headers }: IncomingMessage, isLoopback: boolean): boolean {
  const { host = '', origin } = headers
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  if (origin !== undefined && hostOf(origin) !== host) return true
  return (
    isLoopback &&
    !/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:(?:127(?:\.\d{1,3}){3}|7f[0-9a-f]{2}:[0-9a-f]{1,4})\])(?::\d+)?$/i.test(
      host,
    ) &&
    host !== ''
  )
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
}
