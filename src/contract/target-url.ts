import type { Credentials } from './credentials.ts'
import { TargetUnreachable } from './target-unreachable.ts'

/** Where a target is. */
export interface TargetUrl {
  /** Scheme, host and port, such as `https://es.example:9200`. */
  readonly origin: string
  /** What stands before every path, without a slash at its end; empty for a server at the root. */
  readonly basePath: string
  /** Origin and base path: the URL as it may be shown. */
  readonly shown: string
  /** Whether it is `https`. */
  readonly isTls: boolean
  /** Whether it is this machine, which no proxy and no network lies before. */
  readonly isLoopback: boolean
  /** Those of the URL itself, as in `https://elastic:changeme@es.example`. */
  readonly credentials: Credentials | undefined
}

/**
 * Reads the URL of a target.
 * Errors: `TargetUnreachable` for a text that is no URL, a scheme other than `http` and `https`, a query or a fragment.
 */
export function readTargetUrl(text: string): TargetUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // `localhost:9200` is a URL too, of the scheme `localhost`.
  if (!url || (url.host === '' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text))) {
    throw new TargetUnreachable(
      'invalid url',
      `[${withoutCredentials(text)}]`,
      'it is no URL. Did you forget its scheme, as in http://localhost:9200?',
    )
  }
  const { protocol, origin, hostname, pathname, search, hash } = url
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new TargetUnreachable(
      'unsupported scheme',
      `[${withoutCredentials(text)}]`,
      `the scheme [${protocol.slice(0, -1)}] is not supported. Give a URL that begins with http:// or https://.`,
    )
  }
  if (search !== '' || hash !== '') {
    throw new TargetUnreachable(
      'invalid url',
      `[${origin}${pathname}]`,
      `its URL has a ${search === '' ? 'fragment' : 'query'}, which cannot stand before the paths of the API. Leave it out.`,
    )
  }
  const basePath = pathname.replace(/\/+$/, '')
  return {
    origin,
    basePath,
    shown: origin + basePath,
    isTls: protocol === 'https:',
    isLoopback: isLoopback(hostname),
    credentials:
      url.username === ''
        ? undefined
        : { username: decode(url.username, origin), password: decode(url.password, origin) },
  }
}

/** Whether a host, as `URL` writes it, is this machine: 127.0.0.0/8, ::1, localhost. */
function isLoopback(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/.test(hostname)
}

/** What stands before an `@` may be a password, also in what is no URL. */
function withoutCredentials(text: string): string {
  return text.replace(/^(.*:\/\/)?.*@/s, '$1')
}

function decode(text: string, origin: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new TargetUnreachable(
      'invalid url',
      origin,
      'user or password in its URL have a % that encodes nothing. Write it as %25.',
    )
  }
}
