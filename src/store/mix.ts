/** Spreads 32 bits; no two numbers come out alike. */
export function mix(bits: number): number {
  let mixed = (bits + 0x9e3779b9) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}

/** 32 bits that follow from a text, and from those of what stood before it. */
export function mixText(text: string, start = 1): number {
  return Array.from(text).reduce((hash, char) => mix(hash ^ (char.codePointAt(0) ?? 0)), start)
}
