import { TargetUnreachable, type UnreachableReason } from '../contract/target-unreachable.ts'
import type { TargetUrl } from '../contract/target-url.ts'
import { misuse } from '../errors/misuse.ts'
import { NoAnswer, type Phase } from './node-target-exchange.ts'

/** What is known when no answer comes. */
interface Circumstances {
  readonly url: TargetUrl
  /** In milliseconds. */
  readonly timeout: number
  /** Whether the target has ever answered: then it speaks what it is spoken to in. */
  readonly hasAnswered: boolean
  /** The proxy that may stand before the target, without its credentials. */
  readonly proxy: string | undefined
}

type Explained = readonly [reason: UnreachableReason, sentence: string]

/** Says what it means that no answer came, and what to do. */
export function explainFailure(failure: unknown, circumstances: Circumstances): Error {
  const { phase, cause } = failure instanceof NoAnswer ? failure : { phase: 'connect' as const, cause: failure }
  const code = codeOf(cause)
  if (code === 'UND_ERR_INVALID_ARG' && !/proxy/i.test(messageOf(cause))) {
    return misuse(`Failed to send a request: ${messageOf(cause)}. It cannot be put on the wire as it is.`, cause)
  }
  const [reason, sentence] = explain(cause, code, phase, circumstances)
  return new TargetUnreachable(reason, circumstances.url.shown, sentence + hintAtProxy(cause, circumstances), cause)
}

function explain(cause: unknown, code: string, phase: Phase, circumstances: Circumstances): Explained {
  const { url, timeout, hasAnswered } = circumstances
  const { host, hostname } = new URL(url.origin)
  if (cause === 'timeout' || /TIMEOUT|ETIMEDOUT/.test(code)) return timedOut(phase, timeout)
  if (/^(ERR_TLS|ERR_SSL|EPROTO)|CERT|SIGNED|SIGNATURE/.test(code)) return explainTls(code, messageOf(cause), hostname)
  if (/proxy/i.test(messageOf(cause))) {
    return [
      'proxy',
      `the proxy does not let it through (${messageOf(cause)}). Ask who runs it, or leave it out with NO_PROXY=${hostname}.`,
    ]
  }
  switch (code) {
    case 'ECONNREFUSED':
      return [
        'refused',
        `nothing listens there, the connection was refused. Is the server started, and is ${host} its address?`,
      ]
    case 'ENOTFOUND':
      return [
        'unknown host',
        `the host name [${hostname}] is not known. Is it spelt right, and is it known on this network?`,
      ]
    case 'EAI_AGAIN':
      return [
        'unknown host',
        `the host name [${hostname}] could not be looked up for now. Is this machine on the network?`,
      ]
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return ['no route', `there is no way to it from here (${code}). Does it take a VPN or a proxy (HTTPS_PROXY)?`]
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return explainReset(phase, url, hasAnswered)
  }
  if (cause instanceof Error && cause.name === 'HTTPParserError') {
    return isTlsAlert(cause)
      ? speaksTls(url)
      : [
          'unreadable answer',
          `what answers is no HTTP (${messageOf(cause)}). Is it the port of another protocol, such as 9300?`,
        ]
  }
  if (isUnreadable(code)) return ['unreadable answer', `its answer cannot be read: ${messageOf(cause)}.`]
  return ['network', `${messageOf(cause)}${code === '' ? '' : ` (${code})`}.`]
}

function timedOut(phase: Phase, timeout: number): Explained {
  const limit = `within ${timeout} ms`
  const more = 'Give it more time with --timeout, or see what holds it up.'
  if (phase === 'connect')
    return ['connect timeout', `no connection came about ${limit}. Does a firewall drop it? ${more}`]
  if (phase === 'answer') return ['answer timeout', `it took the request and did not begin to answer ${limit}. ${more}`]
  return ['body timeout', `it began to answer and did not come to an end ${limit}. ${more}`]
}

function explainTls(code: string, message: string, hostname: string): Explained {
  const trust = 'Give the certificate of its authority with --ca FILE, or trust it unseen with --insecure.'
  if (/SELF_SIGNED/.test(code)) {
    return [
      'certificate',
      `its certificate is signed by itself or by an authority that this machine does not know (${code}). ${trust}`,
    ]
  }
  if (/UNABLE_TO_|CERT_UNTRUSTED|CERT_SIGNATURE/.test(code)) {
    return ['certificate', `its certificate is signed by an authority that is not trusted here (${code}). ${trust}`]
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    const when = code === 'CERT_HAS_EXPIRED' ? 'has expired' : 'is not valid yet'
    return [
      'certificate',
      `its certificate ${when}. Renew it, or trust it unseen with --insecure. Is the clock of this machine right?`,
    ]
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return [
      'certificate',
      `its certificate is not for the host [${hostname}]. Use a name that it is for, or trust it unseen with --insecure.`,
    ]
  }
  if (
    /wrong version number|packet length too long|record layer|WRONG_VERSION_NUMBER|PACKET_LENGTH/i.test(code + message)
  ) {
    return ['speaks plain http', 'the port does not speak TLS. Did you mean http:// instead of https://?']
  }
  return [
    'tls',
    `the TLS handshake failed (${code}). Does it ask for a certificate of the client, or for another version of TLS?`,
  ]
}

function explainReset(phase: Phase, url: TargetUrl, hasAnswered: boolean): Explained {
  if (phase === 'body') return ['reset', 'it closed the connection amid its answer. Did the server or a proxy end?']
  if (hasAnswered || url.isTls) {
    return ['reset', 'it closed the connection without an answer. Did the server end, or does a proxy cut connections?']
  }
  return ['reset', 'it closed the connection without an answer. Does it speak TLS? Then its URL begins with https://.']
}

function speaksTls(url: TargetUrl): Explained {
  return ['speaks tls', `the port speaks TLS. Did you mean ${url.shown.replace(/^http:/, 'https:')}?`]
}

/** A server that speaks TLS answers plain HTTP with an alert: a record of type 21, of version 3.x. */
function isTlsAlert(cause: unknown): boolean {
  const data = cause instanceof Error && 'data' in cause ? cause.data : undefined
  return typeof data === 'string' && data.startsWith('\u0015\u0003')
}

function isUnreadable(code: string): boolean {
  return /^(Z_|ERR_BROTLI|ERR__ERROR|ERR_BUFFER_TOO_LARGE|UND_ERR_RES|UND_ERR_HEADERS_OVERFLOW|UNREADABLE)/.test(code)
}

/** The address in an error tells who refused: the target, or the proxy before it. */
function hintAtProxy(cause: unknown, { url, proxy }: Circumstances): string {
  if (proxy === undefined || !(cause instanceof Error)) return ''
  const port = 'port' in cause ? String(cause.port) : undefined
  const isProxys = port === portOf(proxy) && port !== portOf(url.origin)
  return isProxys || ('hostname' in cause && cause.hostname === new URL(proxy).hostname)
    ? ` It is the proxy ${proxy} that fails, which the environment names.`
    : ''
}

function portOf(origin: string): string {
  const { port, protocol } = new URL(origin)
  return port || (protocol === 'https:' ? '443' : '80')
}

/** Node tries each address of a host, and gives all its failures. */
function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  if ('code' in cause && typeof cause.code === 'string' && cause.code !== 'UND_ERR_PRX_TLS') return cause.code
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause
  return inner === undefined ? '' : codeOf(inner)
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
