const encoder = new TextEncoder()

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(256)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = value
  }

  all(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** The lowest bytes of an unsigned number, the highest of them first. */
  unsigned(value: number | bigint, size: 1 | 2 | 4 | 8): void {
    this.#reserve(size)
    if (size === 8) this.#view.setBigUint64(this.#length, BigInt(value))
    else if (size === 4) this.#view.setUint32(this.#length, Number(value))
    else if (size === 2) this.#view.setUint16(this.#length, Number(value))
    else this.#view.setUint8(this.#length, Number(value))
    this.#length += size
  }

  double(value: number): void {
    this.#reserve(8)
    this.#view.setFloat64(this.#length, value)
    this.#length += 8
  }

  /** A copy of what has been written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
    this.#view = new DataView(larger.buffer)
  }
}

/** The UTF-8 of a text; halves of surrogates become replacement characters. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The bytes of an integer, the highest first, in two's complement and as few as there can be. */
export function bigIntegerBytes(value: bigint): Uint8Array {
  let size = 1
  while (BigInt.asIntN(size * 8, value) !== value) size++
  const digits = BigInt.asUintN(size * 8, value)
    .toString(16)
    .padStart(size * 2, '0')
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** The integer that a number is written as in JSON; nothing where a fraction or an exponent is. */
export function integerOf(value: number): bigint | undefined {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(String(value)) : undefined
}
