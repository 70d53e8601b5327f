import { hidden, redactBody, redactResponse } from '../domain/redact.ts'
import { isObject, type JsonObject } from '../json/value.ts'
import type { Exchange } from './exchange.ts'

/** Knows what of exchanges must not be shown, and learns from each what that is. */
export interface Sensitive {
  /** Notes the secrets that an exchange carries, so that they are hidden wherever they stand. */
  learn(exchange: Pick<Exchange, 'operation' | 'params' | 'sent' | 'received'>): void
  /** A text without any of the secrets so far. */
  hide(text: string): string
  /** The body of a request without secrets. */
  sent(exchange: Asked): string
  /** The body of an answer without secrets. */
  received(exchange: Exchange): string
}

/** What of an exchange was there before its answer. */
export type Asked = Pick<Exchange, 'request' | 'operation' | 'sent'>

/**
 * Makes a keeper of secrets: of the bodies and values of secrets, of configuration values that are marked `sensitive`, and of configuration
 * values that are set by name alone, unless the field was seen and is not marked. `credentials` are texts that are secret from the start.
 */
export function createSensitive(credentials: readonly string[] = []): Sensitive {
  const secrets = new Set<string>()
  /** By the connector's id. */
  const open = new Map<unknown, Set<string>>()
  function add(value: unknown): void {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) add(inner)
    else if ((typeof value === 'string' && value !== '') || typeof value === 'number') secrets.add(String(value))
  }
  for (const one of credentials) add(one)

  /** Fields of configurations, wherever one is: each is an object that says whether it is sensitive. `id` is the connector's, if any is known. */
  function visit(value: unknown, id: unknown): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) visit(item, id)
      return
    }
    for (const name in value) {
      const inner = (value as JsonObject)[name]
      if (typeof inner !== 'object' || !Object.hasOwn(value, name)) continue
      if (name === 'configuration' && isObject(inner)) noteFields(inner, (value as JsonObject)['id'] ?? id)
      visit(inner, id)
    }
  }

  function noteFields(configuration: object, id: unknown): void {
    const names = open.get(id) ?? new Set()
    open.set(id, names)
    for (const [name, field] of Object.entries(configuration)) {
      if (!isObject(field)) continue
      if (isTrue(field['sensitive'])) {
        names.delete(name)
        add(field['value'])
        add(field['default_value'])
      } else if ('type' in field || 'sensitive' in field) names.add(name)
    }
  }

  return {
    learn({ operation, params, sent, received }) {
      const id = params['connector_id']
      visit(sent, id)
      visit(received, id)
      if (operation?.startsWith('connector.secret_')) {
        for (const body of [sent, received]) if (isObject(body)) add(body['value'])
      }
      const values = operation === 'connector.update_configuration' && isObject(sent) ? sent['values'] : undefined
      if (!isObject(values)) return
      for (const [name, value] of Object.entries(values)) if (!open.get(id)?.has(name)) add(value)
    },
    hide: (text) => hideAll(text, secrets),
    sent({ request, operation, sent }) {
      const body = redactBody(request.url, operation, request.body)
      if (body !== request.body) return body
      if (isUnreadConfiguration({ request, operation, sent })) return hidden
      if (sent === undefined && speaksOfSecrets(body)) return hidden
      const isConfiguration = operation === 'connector.update_configuration'
      return hideAll(isConfiguration || body.includes('\\') ? plainly(body, sent) : body, secrets)
    },
    received({ request, response, operation, sent, received }) {
      const answer = redactResponse(request.url, response.status, response.body)
      if (received === undefined && speaksOfSecrets(answer)) return hidden
      if (response.status >= 400 && isUnreadConfiguration({ request, operation, sent })) return hidden
      const isWritten = answer === response.body && answer.includes('\\')
      return hideAll(isWritten ? plainly(answer, received) : answer, secrets)
    },
  }
}

/** A configuration that is no JSON may hold secrets anywhere, and who refuses it quotes what could not be read. */
function isUnreadConfiguration({ request, operation, sent }: Asked): boolean {
  return operation === 'connector.update_configuration' && sent === undefined && request.body !== ''
}

/** A body with the escapes that secrets are looked for with, and every member once. It stays as it is where only spaces would differ. */
function plainly(body: string, value: unknown): string {
  if (value === undefined) return body
  const plain = JSON.stringify(value)
  return body.replace(/\s/g, '') === plain.replace(/\s/g, '') ? body : plain
}

const isTrue = (value: unknown) => value === true || value === 'true'

/** Whether a text that nobody can take apart may hold the value of a sensitive field. */
function speaksOfSecrets(text: string): boolean {
  return /sensitive["']?\s*:\s*["']?true/i.test(text)
}

/** A secret of few characters stands in other words too: it is hidden only where it is a whole value. */
const shortest = 4

function hideAll(text: string, secrets: ReadonlySet<string>): string {
  let shown = text
  // The longest first, for one may be a part of another.
  for (const secret of Array.from(secrets).sort((a, b) => b.length - a.length)) {
    const inJson = JSON.stringify(secret).slice(1, -1)
    if (secret.length < shortest) shown = shown.replaceAll(`"${inJson}"`, `"${hidden}"`)
    else {
      for (const form of new Set([inJson, secret, inUrl(secret)])) shown = shown.replaceAll(form, hidden)
      shown = hideBeginnings(shown, inJson)
    }
  }
  return shown
}

/** Long values are cut where findings show them, and then only the beginning of a secret is there: it stands before the `…`. */
function hideBeginnings(text: string, secret: string): string {
  let shown = text
  for (let cut = shown.indexOf('…'); cut >= 0; cut = shown.indexOf('…', cut + 1)) {
    for (let length = Math.min(secret.length, cut); length >= shortest; length--) {
      if (!shown.startsWith(secret.slice(0, length), cut - length)) continue
      shown = shown.slice(0, cut - length) + hidden + shown.slice(cut)
      cut += hidden.length - length
      break
    }
  }
  return shown
}

function inUrl(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    // Half of a character, which no URL can carry.
    return secret
  }
}
