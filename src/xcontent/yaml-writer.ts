import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { integerOf } from './byte-writer.ts'
import { printDouble } from './java-number.ts'
import { doubleQuoted, isSimpleKey, nameStyle, plain, singleQuoted } from './yaml-style.ts'

/** Writes YAML as the server's library does: in blocks, with texts in double quotes that are folded behind column 80. */
export function writeYaml(value: JsonValue): string {
  return new YamlWriter().document(value)
}

/** Follows the library's emitter, whose line breaks hang on where it is and on what it wrote last. */
class YamlWriter {
  #out = ''
  #column = 0
  /** Nothing before the outermost node. */
  #indent: number | undefined
  /** Whether white space was written last. */
  #isSpace = true
  /** Whether nothing but indentation and indicators has been written in this line. */
  #isIndention = true

  document(value: JsonValue): string {
    this.#indicator('---', true)
    this.#node(value, false)
    this.#startLine()
    return this.#out
  }

  #node(value: JsonValue, isMember: boolean): void {
    if (Array.isArray(value)) this.#list(value, isMember)
    else if (isObject(value)) this.#object(value)
    else this.#indented(true, false, () => this.#scalar(value))
  }

  #object(object: JsonObject): void {
    const members = Object.entries(object)
    if (members.length === 0) {
      this.#indicator('{}', true)
      return
    }
    this.#indented(false, false, () => {
      for (const [name, value] of members) {
        this.#startLine()
        if (isSimpleKey(name)) {
          this.#name(name, false)
          this.#indicator(':', false)
        } else {
          this.#indicator('?', true, true)
          this.#indented(true, false, () => this.#name(name, true))
          this.#startLine()
          this.#indicator(':', true, true)
        }
        this.#node(value, true)
      }
    })
  }

  #list(items: readonly JsonValue[], isMember: boolean): void {
    if (items.length === 0) {
      this.#indicator('[]', true)
      return
    }
    this.#indented(false, isMember && !this.#isIndention, () => {
      for (const item of items) {
        this.#startLine()
        this.#indicator('-', true, true)
        this.#node(item, false)
      }
    })
  }

  #scalar(value: string | number | boolean | null): void {
    if (typeof value === 'string')
      this.#text(doubleQuoted(value, this.#column + (this.#isSpace ? 0 : 1), this.#indent ?? 0))
    else if (typeof value === 'number') this.#text(integerOf(value)?.toString() ?? printDouble(value))
    else this.#text(String(value))
  }

  #name(name: string, isLong: boolean): void {
    const column = this.#column + (this.#isSpace ? 0 : 1)
    const fold = isLong ? (this.#indent ?? 0) : undefined
    const quote = { double: doubleQuoted, single: singleQuoted, plain }[nameStyle(name)]
    this.#text(quote(name, column, fold))
  }

  #indented(isFlow: boolean, isIndentless: boolean, write: () => void): void {
    const before = this.#indent
    if (before === undefined) this.#indent = isFlow ? 2 : 0
    else if (!isIndentless) this.#indent = before + 2
    write()
    this.#indent = before
  }

  #startLine(): void {
    const indent = this.#indent ?? 0
    if (!this.#isIndention || this.#column > indent || (this.#column === indent && !this.#isSpace)) {
      this.#out += '\n'
      this.#column = 0
      this.#isSpace = true
      this.#isIndention = true
    }
    if (this.#column < indent) {
      this.#isSpace = true
      this.#write(' '.repeat(indent - this.#column))
    }
  }

  #indicator(text: string, needsSpace: boolean, isIndention = false): void {
    this.#write(this.#isSpace || !needsSpace ? text : ` ${text}`)
    this.#isSpace = false
    this.#isIndention = this.#isIndention && isIndention
  }

  #text(text: string): void {
    this.#write(this.#isSpace ? text : ` ${text}`)
    this.#isSpace = false
    this.#isIndention = false
  }

  #write(text: string): void {
    this.#out += text
    const lineStart = text.lastIndexOf('\n') + 1
    this.#column = lineStart === 0 ? this.#column + text.length : text.length - lineStart
  }
}
