import type { IncomingHttpHeaders } from 'node:http'
import { lowerCase } from './header-name.ts'

const { IncomingMessage } = process.getBuiltinModule('node:http')

const headers = Symbol('headers')

/**
 * A request as a server takes it. It differs from that of `node:http` in how it comes to its headers: there each line goes through the rules
 * for several lines of one name, which hardly any request has.
 */
export class ServerRequest extends IncomingMessage {
  [headers]: IncomingHttpHeaders | undefined = undefined
}

const { get: byTheRules } = Object.getOwnPropertyDescriptor(IncomingMessage.prototype, 'headers') as {
  get(this: ServerRequest): IncomingHttpHeaders
}

// TypeScript takes it for a property of the class, which no accessor may stand in for.
Object.defineProperty(ServerRequest.prototype, 'headers', {
  get(this: ServerRequest) {
    this[headers] ??= readDistinct(this.rawHeaders) ?? byTheRules.call(this)
    return this[headers]
  },
})

/** The headers by lower-case name; nothing when a name comes twice, or is one that needs a closer look. */
function readDistinct(lines: readonly string[]): IncomingHttpHeaders | undefined {
  const found: IncomingHttpHeaders = {}
  for (let i = 0; i < lines.length; i += 2) {
    const name = lowerCase(lines[i] as string)
    // What every object has, such as `constructor`, counts as if it had been sent.
    if (found[name] !== undefined || name === 'set-cookie') return undefined
    found[name] = lines[i + 1]
  }
  return found
}
