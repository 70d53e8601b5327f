import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Description } from '../../../src/errors/describe.ts'
import { describeError, sourceName } from '../../../src/errors/describe.ts'
import { int, long, nullable, object, string } from '../../../src/xcontent/fields.ts'
import { JsonReader } from '../../../src/xcontent/json-reader.ts'
import { objectParser } from '../../../src/xcontent/object-parser.ts'
import { failureOf } from './reading.ts'

/**
 * What the library of the server, in version 8.18.2, says of malformed JSON to a parser of four fields: the type and the sentence of each
 * exception, the outermost first. Of none there are none.
 */
const samples: { body: string; refused: [type: string, reason: string][] }[] = JSON.parse(
  readFileSync(new URL('refusal-samples.json', import.meta.url), 'utf8').replaceAll('(SOURCE)', `(${sourceName})`),
)

const parser = objectParser('p', { error: nullable(string), n: long, i: int, m: object })

function exceptionsOf({ type, reason, cause }: Description): [type: string, reason: string | null][] {
  return [[type, reason], ...(cause ? exceptionsOf(cause) : [])]
}

/**
 * The same as the server has them: what ends too early has an exception of its own, with the library's sentence behind it. A text that
 * does is read only by the parser of its field.
 */
function asTheServer(refused: [type: string, reason: string][]): [type: string, reason: string][] {
  return refused.map(([type, reason], i) => {
    const next = refused[i + 1]?.[1] ?? ''
    if (type === 'x_content_parse_exception' && isEnd(next)) {
      return ['x_content_e_o_f_exception', `${/^\[\d+:\d+\]/.exec(reason)?.[0]} Unexpected end of file`]
    }
    return [isEnd(reason) ? 'json_e_o_f_exception' : type, reason]
  })
}

function isEnd(sentence: string): boolean {
  return /^Unexpected end-of-input(?! in VALUE_STRING)/.test(sentence)
}

test.each(samples)('$body', ({ body, refused }) => {
  const read = () => parser.parse(new JsonReader(body))
  if (refused.length === 0) return void expect(read).not.toThrow()
  const failure = failureOf(read) as Parameters<typeof describeError>[0]
  expect(exceptionsOf(describeError(failure))).toEqual(asTheServer(refused))
})
