import { mix, mixText } from './mix.ts'

/** Makes the id of a new document. */
export type IdSource = () => string

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Random ids in the server's form: 20 characters of the URL-safe base64 alphabet. */
export const randomIds: IdSource = () => {
  let id = ''
  for (let i = 0; i < 20; i++) id += alphabet[Math.floor(Math.random() * 64)]
  return id
}

/**
 * The ids that follow from a seed, in the server's form, by their number from 0 on: always the same, and no two of one seed alike. A number
 * is the same seed as its digits, for a command line only has texts.
 */
export function createSeededIds(seed: number | string): (n: number) => string {
  const start = mix(mixText(String(seed)))
  return (n) => {
    let id = ''
    // Of four times 32 bits, six bits are taken five times.
    for (let word = 0; word < 4; word++) {
      const random = mix(mix(start + Math.imul(n, 0x9e3779b9)) + Math.imul(word, 0x85ebca6b))
      for (let shift = 0; shift < 30; shift += 6) id += alphabet[(random >>> shift) & 63]
    }
    return id
  }
}
