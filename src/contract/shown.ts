import { hidden } from '../domain/redact.ts'
import { curlLine, type TargetAccess } from './curl.ts'
import type { Exchange } from './exchange.ts'
import type { Asked, Sensitive } from './sensitive.ts'
import type { Finding, ShownExchange } from './violation.ts'

/** An exchange as it may be shown: without credentials and secrets. */
export function shown(exchange: Exchange, sensitive: Sensitive, access: TargetAccess): ShownExchange {
  const { request, response } = exchange
  return {
    request: { method: request.method, url: sensitive.hide(request.url), body: sensitive.sent(exchange) },
    response: {
      status: response.status,
      headers: Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [
          name,
          privateHeaders.has(name) ? hidden : sensitive.hide(value),
        ]),
      ),
      body: sensitive.received(exchange),
    },
    curl: shownCommand(exchange, sensitive, access),
  }
}

/** The command line that sends a request again, as it may be shown. */
export function shownCommand(exchange: Asked, sensitive: Sensitive, access: TargetAccess): string {
  const body = sensitive.sent(exchange)
  return sensitive.hide(curlLine({ ...exchange.request, body }, access))
}

/** A finding as it may be shown. */
export function shownFinding(finding: Finding, sensitive: Sensitive): Finding {
  const isSecret = finding.subject === 'secret' && finding.path === '/value'
  return {
    ...finding,
    expected: isSecret ? hidden : sensitive.hide(finding.expected),
    received: isSecret ? hidden : sensitive.hide(finding.received),
  }
}

/** Headers of answers that let others in. */
const privateHeaders: ReadonlySet<string> = new Set(['set-cookie', 'authorization', 'proxy-authorization'])
