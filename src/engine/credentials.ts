/** What a caller is known by. */
interface Credentials {
  /** In small letters. */
  readonly scheme: string
  /** Name and password, or id and key; nothing when that is not what stands there. */
  readonly pair: { readonly name: string; readonly secret: string } | undefined
  /** Whether they are Base64 at all. */
  readonly isBase64: boolean
}

/** The credentials in an `Authorization` header; nothing when there are none. */
export function readCredentials(authorization: string | undefined): Credentials | undefined {
  const [, scheme, base64] = /^(\S+) +(\S+) *$/.exec(authorization ?? '') ?? []
  if (scheme === undefined || base64 === undefined) return undefined
  const text = decode(base64)
  const colon = text?.indexOf(':') ?? -1
  return {
    scheme: scheme.toLowerCase(),
    pair: text === undefined || colon < 0 ? undefined : { name: text.slice(0, colon), secret: text.slice(colon + 1) },
    isBase64: text !== undefined,
  }
}

/** Why credentials are refused, in the words of the server; those for a Basic header that has no name and password are not confirmed. */
export function reasonOfRefusal(credentials: Credentials | undefined, uri: string): string {
  if (!credentials) return `missing authentication credentials for REST request [${uri}]`
  const { scheme, pair, isBase64 } = credentials
  if (scheme !== 'basic') {
    return 'unable to authenticate with provided credentials and anonymous access is not allowed for this request'
  }
  if (pair) return `unable to authenticate user [${pair.name}] for REST request [${uri}]`
  return `invalid basic authentication header ${isBase64 ? 'value' : 'encoding'}`
}

function decode(base64: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))
  } catch {
    return undefined
  }
}
