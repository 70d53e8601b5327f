import { maximumNumberLength, type Token } from './token-reader.ts'

/** What a scalar without quotes means to the server's library: YAML 1.1, but for dates and for numbers to the base of 60. */
export interface PlainScalar {
  readonly token: Token
  /** A number in decimal digits; nothing where it is one that JSON does not have. */
  readonly number?: string | undefined
}

const yes = new Set(['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'])
const no = new Set(['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'])
const nothing = new Set(['', '~', 'null', 'Null', 'NULL'])

const whole = /^[-+]?(?:0b_*[01][01_]*|0x_*[\da-fA-F][\da-fA-F_]*|0_*[0-7][0-7_]*|0|[1-9][\d_]*)$/
const fraction = /^[-+]?(?:\d[\d_]*\.[\d_]*(?:[eE][-+]?\d+)?|\d[\d_]*[eE][-+]?\d+|\.\d[\d_]*(?:[eE][-+]?\d+)?)$/
const endless = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** Tells what a scalar without quotes and without a tag is. */
export function readPlain(text: string): PlainScalar {
  if (nothing.has(text)) return { token: 'VALUE_NULL' }
  return readBoolean(text) ?? readNumber(text) ?? { token: 'VALUE_STRING' }
}

export function readBoolean(text: string): PlainScalar | undefined {
  return yes.has(text) || no.has(text) ? { token: 'VALUE_BOOLEAN' } : undefined
}

/** The server's own spelling of a boolean. */
export function booleanText(text: string): string {
  return String(yes.has(text))
}

export function readNumber(text: string): PlainScalar | undefined {
  if (whole.test(text)) return { token: 'VALUE_NUMBER', number: decimal(text.replaceAll('_', '')) }
  if (fraction.test(text)) return { token: 'VALUE_NUMBER', number: text.replaceAll('_', '') }
  return endless.test(text) ? { token: 'VALUE_NUMBER' } : undefined
}

function decimal(text: string): string {
  // It is refused for its length, and to work out its digits could take hours.
  if (text.length > maximumNumberLength) return text
  const [, sign, digits = ''] = /^([-+]?)(.*)$/.exec(text) ?? []
  const based = /^0[bx]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, '0o')
  return `${sign === '-' ? '-' : ''}${BigInt(based)}`
}
