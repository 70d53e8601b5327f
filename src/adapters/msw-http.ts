import type * as Msw from 'msw'

type Http = Pick<typeof Msw, 'http'>

// The main entry of MSW also loads GraphQL and WebSockets, and takes most of the time that msw/node takes. What is for HTTP alone stands
// under another name in each major version. A bundler would want to find both, so only the entry for Node comes this way.
const versions: readonly string[] = ['msw/core/http', 'msw/http']

async function load([name, ...others]: readonly string[]): Promise<Http> {
  if (name === undefined) return import('msw')
  return (import(name) as Promise<Http>).catch(() => load(others))
}

const { http } = await load(versions)

/** MSW's handler of HTTP requests. */
export const HttpHandler = http.all('*', () => undefined).constructor as typeof Msw.HttpHandler
