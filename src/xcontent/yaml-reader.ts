import type { Position } from '../errors/catalogue.ts'
import { BodyRefused, type Token, TokenReader } from './token-reader.ts'
import { listEvents, type YamlEvent } from './yaml-events.ts'

/**
 * Reads the first document of a YAML text as the server's library does: anchors and tags pass, an alias is read as its name.
 * What is no YAML is told in the words of our own library.
 */
export class YamlReader extends TokenReader {
  readonly #source: string
  readonly #events: readonly YamlEvent[]
  #next = 0
  #event: YamlEvent | undefined
  #depth = 0

  constructor(source: string) {
    super()
    // A byte order mark counts as nothing.
    this.#source = source.startsWith('\uFEFF') ? source.slice(1) : source
    this.#events = listEvents(this.#source)
  }

  get start(): number {
    return this.#event?.start ?? 0
  }

  get end(): number {
    return this.start + this.content.length
  }

  /** Lines end as in YAML; columns count characters. */
  position(start: number = this.start): Position {
    const lines = this.#source.slice(0, start).split(/\r\n?|[\n\u0085\u2028\u2029]/)
    return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 }
  }

  override get number(): string {
    this.text
    return this.#event?.number ?? ''
  }

  next(): Token | undefined {
    const isDone = this.#next > 0 && this.#depth === 0
    this.#event = isDone ? { start: this.start } : (this.#events[this.#next++] ?? { start: this.#source.length })
    const { token, text = '', fault } = this.#event
    this.token = token
    this.content = text
    this.fault = fault && {
      code: 'malformed_body',
      at: this.position(fault.at),
      detail: fault.detail,
      ...(fault.exception !== undefined && { exception: fault.exception }),
    }
    if (this.fault && !token) throw new BodyRefused(this.fault)
    if (token === 'START_OBJECT' || token === 'START_ARRAY') this.#depth++
    if (token === 'END_OBJECT' || token === 'END_ARRAY') this.#depth--
    return token
  }
}
