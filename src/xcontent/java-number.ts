/** How the server prints a double: with a fraction always, and with an exponent below 10^-3 and from 10^7 on. */
export function printDouble(value: number): string {
  return print(value, value.toExponential())
}

/** How it prints a single: with no more digits than tell it from its neighbours. */
export function printFloat(value: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = value.toExponential(digits)
    if (Math.fround(Number(text)) === value) return print(value, text)
  }
  return print(value, value.toExponential())
}

function print(value: number, exponential: string): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [digits = '', exponent] = exponential.split('e')
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e7) {
    const plain = String(Number(exponential))
    return plain.includes('.') ? plain : `${plain}.0`
  }
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`
}
