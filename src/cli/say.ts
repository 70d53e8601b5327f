import { harmless } from '../contract.ts'

/** Tells people something on standard error, in which words of a server may stand. */
export function say(text: string): void {
  console.error(harmless(text))
}

/** Prints a result on standard output, in which words of a server may stand. */
export function print(text: string): void {
  console.log(harmless(text))
}
