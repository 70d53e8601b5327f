import type { BodyFailure } from '../errors/catalogue.ts'
import { suggest } from '../json/suggest.ts'
import type { Field } from './fields.ts'
import { BodyRefused, type TokenReader } from './token-reader.ts'

type Fields = Readonly<Record<string, Field<unknown>>>

type RequiredNames<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F]

/** What a parser has read: required fields are there, the others may be missing. */
type Parsed<F extends Fields> = {
  [K in RequiredNames<F>]: ReturnType<F[K]['read']>
} & {
  [K in Exclude<keyof F, RequiredNames<F>>]?: ReturnType<F[K]['read']>
}

/** Reads one object of a request body. `name` is the server's, and part of its error texts. */
export interface ObjectParser<T> {
  readonly name: string
  /** Reads the object that the reader stands on; standing on anything else, it reads the one that must come next. */
  parse(reader: TokenReader): T
}

interface Options<F extends Fields, T> {
  /**
   * Makes the result once all fields are known, and may refuse them. The server calls it the moment the last of the declared
   * fields has been read, or else at the end of the object; which of the two decides how its complaint is wrapped.
   */
  readonly build?: (values: Parsed<F>) => T
  /** Drops unknown fields without a word, as the server does in every object but the outermost. */
  readonly lenient?: boolean
}

/**
 * Defines the parser of an object. A strict one refuses an unknown name, with suggestions. The first thing wrong in document order is
 * what is reported; missing fields only after the whole object was read.
 */
export function objectParser<const F extends Fields, T = Parsed<F>>(
  name: string,
  fields: F,
  { build, lenient = false }: Options<F, T> = {},
): ObjectParser<T> {
  const declared = new Map(Object.entries(fields))
  const requiredNames = [...declared].filter(([, field]) => field.required).map(([fieldName]) => fieldName)

  function construct(values: Record<string, unknown>): T {
    try {
      return build ? build(values as Parsed<F>) : (values as T)
    } catch (error) {
      throw wrapped(error, (cause) => ({ code: 'build_failed', parser: name, cause }))
    }
  }

  function readField(reader: TokenReader, fieldName: string, field: Field<unknown>): unknown {
    const { token } = reader
    if (!token || !field.tokens.includes(token)) {
      throw new BodyRefused({
        code: 'token_not_supported',
        at: reader.position(),
        parser: name,
        field: fieldName,
        token: token ?? 'null',
      })
    }
    return inField(reader, fieldName, () => field.read(reader))
  }

  function inField<R>(reader: TokenReader, field: string, read: () => R): R {
    try {
      return read()
    } catch (error) {
      throw wrapped(error, (cause) => ({ code: 'field_failed', at: reader.position(), parser: name, field, cause }))
    }
  }

  return {
    name,
    parse(reader) {
      const token = reader.token === 'START_OBJECT' ? reader.token : reader.next()
      if (token !== 'START_OBJECT') {
        throw new BodyRefused({ code: 'object_expected', at: reader.position(), parser: name, token: token ?? 'null' })
      }
      const values: Record<string, unknown> = {}
      let built: { value: T } | undefined
      let seen = 0
      let fieldName = ''
      let start = -1
      while (reader.next() !== 'END_OBJECT') {
        let field: Field<unknown> | undefined
        // Anything but a name is what a list inside a list of objects has left over; the server takes it for an unknown field.
        if (reader.token === 'FIELD_NAME') {
          fieldName = reader.text
          start = reader.start
          reader.next()
          field = declared.get(fieldName)
        }
        if (!field && lenient) {
          reader.skip()
          continue
        }
        if (!field) {
          const suggestions = suggest(fieldName, declared.keys())
          const at = reader.position(start)
          throw new BodyRefused({ code: 'unknown_field', at, parser: name, field: fieldName, suggestions })
        }
        values[fieldName] = readField(reader, fieldName, field)
        if (build && ++seen === declared.size) {
          built = inField(reader, fieldName, () => ({ value: construct(values) }))
        }
      }
      if (built) return built.value
      const missing = requiredNames.filter((requiredName) => !Object.hasOwn(values, requiredName))
      if (missing.length > 0) throw new BodyRefused({ code: 'fields_required', fields: missing })
      return construct(values)
    },
  }
}

function wrapped(thrown: unknown, wrap: (cause: BodyFailure) => BodyFailure): unknown {
  return thrown instanceof BodyRefused ? new BodyRefused(wrap(thrown.error)) : thrown
}
