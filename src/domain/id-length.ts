import { utf8Length } from '../json/utf8.ts'

/** What is wrong with an id that is too long to be stored under, as a numbered message of the server. */
export function idLengthMessages(id: string): string[] {
  const bytes = utf8Length(id)
  return bytes > 512 ? [`id [${id}] is too long, must be no longer than 512 bytes but was: ${bytes}`] : []
}
