import type { IncomingMessage } from 'node:http'

const loopbackHost =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:(?:127(?:\.\d{1,3}){3}|7f[0-9a-f]{2}:[0-9a-f]{1,4})\])(?::\d+)?$/i

/**
 * Says why a request may not control the mock, for a web page of another site may make it; nothing when none does. Elasticsearch has nothing
 * that such a page could do without its leave, but the control routes can erase everything. A server that only this machine can reach is
 * known by no other name than its own.
 */
export function findObjection({ headers }: IncomingMessage, isLoopback: boolean): string | undefined {
  const { host = '', origin } = headers
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site' || (origin !== undefined && hostOf(origin) !== host)) {
    return 'Web pages of other sites may not control this mock.'
  }
  if (!isLoopback || host === '' || loopbackHost.test(host)) return undefined
  return `This mock may not be controlled under the name [${host}]: it listens to its own machine alone, and a web page of another site could come by such a name. Use localhost or 127.0.0.1, or have it listen on an address that others reach, such as 0.0.0.0.`
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
}
