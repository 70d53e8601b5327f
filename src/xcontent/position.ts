import type { Position } from '../errors/catalogue.ts'
import { utf8Length } from '../json/utf8.ts'

/** A carriage return alone ends a line as well. */
const lineBreak = /\r\n?|\n/g

/** Finds line and column of an offset, as the server counts them. */
export function positionAt(source: string, offset: number): Position {
  let line = 1
  let lineStart = 0
  lineBreak.lastIndex = 0
  for (let end = lineBreak.exec(source); end && end.index < offset; end = lineBreak.exec(source)) {
    line++
    lineStart = lineBreak.lastIndex
  }
  return { line, column: utf8Length(source.slice(lineStart, offset)) + 1 }
}

/** Where the line ends that an offset is in. */
export function lineEnd(source: string, offset: number): number {
  lineBreak.lastIndex = offset
  return lineBreak.exec(source)?.index ?? source.length
}
