import { misuse } from '../errors/misuse.ts'

/** Where a cluster answers: one URL or several, each with a base path if it is behind one. */
export type ClusterNode = string | URL | readonly (string | URL)[]

/** What a URL asks of the cluster: path and query without the base path, still encoded. Nothing when it leads elsewhere. */
export type Locate = (method: string, url: string) => string | undefined

/** The same for a path with its query as it goes over the wire, which a `URL` would tidy up. */
export type LocateTarget = (method: string, origin: string, target: string) => string | undefined

/** The URLs that a mock stands in for. */
export interface ClusterUrls {
  /** Origin and base path of each node; empty when every origin is taken. */
  readonly nodes: readonly string[]
  /** Finds a request's target below `/_connector`, or the root of a node that was given. */
  readonly locate: Locate
  /** The same for a request whose origin and target are apart. */
  readonly locateTarget: LocateTarget
}

interface Base {
  readonly origin: string
  /** Without a slash at the end, so empty for a cluster at the root. */
  readonly path: string
}

/** The server finds no handler for slashes doubled at the start, which the engine has to say. */
const connectorPath = /^\/+_connector(?:[/?]|$)/
const rootPath = /^\/?(?:\?|$)/

/**
 * Reads the option `node`. Without it the path alone decides, whatever the origin.
 * Errors: throws on a URL that no client could use.
 */
export function readClusterUrls(node: ClusterNode | undefined): ClusterUrls {
  const bases = node === undefined ? undefined : readBases('node', node)
  if (bases?.length === 0) {
    throw misuse('Failed to read `node`: it names no cluster. Leave it out if the mock stands in for every one.')
  }
  const locateTarget: LocateTarget = (method, origin, target) => {
    if (isTunnel(method)) return undefined
    if (!bases) return connectorPath.test(target) ? target : undefined
    for (const base of bases) {
      if (origin !== base.origin || !target.startsWith(base.path)) continue
      const rest = target.slice(base.path.length)
      const isRoot = (method === 'GET' || method === 'HEAD') && rootPath.test(rest)
      if (isRoot || connectorPath.test(rest)) return rest.startsWith('/') ? rest : `/${rest}`
    }
    return undefined
  }
  return {
    nodes: (bases ?? []).map(({ origin, path }) => origin + path),
    locateTarget,
    locate(method, url) {
      if (isTunnel(method)) return undefined
      const { origin, pathname, search } = new URL(url)
      return locateTarget(method, origin, pathname + search)
    },
  }
}

/** Reads the option `allow`, the clusters that are really to be reached. Errors: throws on a URL that no client could use. */
export function readAllowed(allow: ClusterNode | undefined): (url: URL) => boolean {
  const nodes = readBases('allow', allow ?? []).map(({ origin, path }) => origin + path)
  return ({ href }) => nodes.some((node) => href.startsWith(`${node}/`))
}

/** What MSW 3 gives as the URL of such a request is no URL, but host and port. */
export function isTunnel(method: string): boolean {
  return method === 'CONNECT'
}

function readBases(option: 'node' | 'allow', given: ClusterNode): Base[] {
  return [given].flat().map((node) => {
    const url = URL.canParse(String(node)) ? new URL(String(node)) : undefined
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
      throw misuse(
        `Failed to read \`${option}\`: [${String(node)}] is not a URL. Did you forget its scheme, as in http://localhost:9200?`,
      )
    }
    return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') }
  })
}
