import type { Dispatcher } from 'undici'
import type { TargetUrl } from '../contract/target-url.ts'
import { misuse } from '../errors/misuse.ts'

/** What decides the way to a server. */
export interface RouteOptions {
  /** In milliseconds, for connecting. */
  readonly timeout: number
  /** A file in PEM, or its text. */
  readonly ca: string | undefined
  readonly insecure: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The way to a server. */
export interface Route {
  readonly dispatcher: Dispatcher
  /** The proxy that may be on it, unless `NO_PROXY` says otherwise; without its credentials. */
  readonly proxy: string | undefined
}

/**
 * Makes the pool of connections to a server, directly or through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name, in
 * either case. This machine is always reached directly: behind a proxy its name would mean the machine of the proxy.
 */
export async function createRoute(url: TargetUrl, { timeout, ca, insecure, env }: RouteOptions): Promise<Route> {
  const { Agent, EnvHttpProxyAgent } = await import('undici')
  const connect = {
    timeout,
    ...(url.isTls && { rejectUnauthorized: !insecure }),
    ...(ca !== undefined && { ca: readAuthority(ca) }),
  }
  // The whole exchange has a limit of its own.
  const limits = { headersTimeout: 0, bodyTimeout: 0, connect }
  // Each variable is for the targets of its scheme.
  const proxy = url.isLoopback ? undefined : readProxy(env, url.isTls ? 'https_proxy' : 'http_proxy')
  if (proxy === undefined) return { dispatcher: new Agent(limits), proxy: undefined }
  const dispatcher = new EnvHttpProxyAgent({
    ...limits,
    httpProxy: url.isTls ? '' : proxy,
    httpsProxy: url.isTls ? proxy : '',
    noProxy: variable(env, 'no_proxy') ?? '',
    // Plain HTTP goes to a proxy in absolute form: many let CONNECT through to port 443 alone.
    proxyTunnel: false,
    proxyTls: { timeout },
    requestTls: connect,
  })
  return { dispatcher, proxy: new URL(proxy).origin }
}

function readProxy(env: RouteOptions['env'], name: string): string | undefined {
  const value = variable(env, name)
  if (value === undefined) return undefined
  // Without a scheme, `proxy:3128` would be a URL of the scheme `proxy`.
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw misuse(`Failed to read the proxy in ${name.toUpperCase()}: it is no URL such as http://proxy.example:3128.`)
}

function variable(env: RouteOptions['env'], name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined
}

/** The certificates of an authority. Errors: a file that cannot be read, what is no certificate in PEM. */
function readAuthority(ca: string): string {
  const isText = ca.includes('-----BEGIN ')
  const name = isText ? 'the CA certificate' : `the CA certificate ${ca}`
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { X509Certificate } = process.getBuiltinModule('node:crypto')
  let pem = ca
  try {
    if (!isText) pem = readFileSync(ca, 'utf8')
  } catch (error) {
    throw misuse(`Failed to read ${name}: ${(error as Error).message}`, error)
  }
  try {
    if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new Error('it has no BEGIN CERTIFICATE')
    new X509Certificate(pem)
  } catch (error) {
    throw misuse(
      `Failed to read ${name}: it is no certificate in PEM (${(error as Error).message}). Turn DER into it with openssl x509 -inform der.`,
      error,
    )
  }
  return pem
}
