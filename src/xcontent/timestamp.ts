/**
 * Reads a point in time the way the server does: an ISO 8601 date and time with a zone (`Z`, `+01:00`, `+0100`, `+01`), or a string
 * of milliseconds since 1970. Gives it in UTC with 3 to 9 fractional digits, as the server prints it back, or nothing when the text
 * is neither, or when the instant is outside the years 0000 to 9999 there. A date without a zone does not name an instant and is
 * refused; so are four digits, which are a year and no milliseconds.
 */
export function parseTimestamp(text: string): string | undefined {
  return parseIso(text) ?? parseEpoch(text)
}

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/

function parseIso(text: string): string | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = '', hour = '', minute = '00', second = '00', fraction = '', zone = ''] = match
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  if (!isDate(Number(year), Number(month), Number(day)) || hour > '23' || minute > '59' || second > '59')
    return undefined
  if (zone === 'Z') return `${time}.${fractionDigits(fraction)}Z`
  const offset = offsetOf(zone)
  return offset === undefined ? undefined : print(Date.parse(`${time}Z`) - offset, fraction)
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28)
  return day <= 30 || ![4, 6, 9, 11].includes(month)
}

/** The zone's offset in milliseconds; nothing beyond 18 hours. */
function offsetOf(zone: string): number | undefined {
  const digits = zone.replace(/\D/g, '')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2) || 0)
  if (hours * 60 + minutes > 18 * 60 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function parseEpoch(text: string): string | undefined {
  if (!/^-?\d{1,16}$/.test(text) || /^\d{4}$/.test(text)) return undefined
  const milliseconds = Number(text)
  return print(Math.floor(milliseconds / 1000) * 1000, String(((milliseconds % 1000) + 1000) % 1000).padStart(3, '0'))
}

/** Nothing where four digits cannot hold the year. */
function print(wholeSeconds: number, fraction: string): string | undefined {
  const instant = new Date(wholeSeconds)
  const year = instant.getUTCFullYear()
  const isPrintable = year >= 0 && year <= 9999
  return isPrintable ? `${instant.toISOString().slice(0, -5)}.${fractionDigits(fraction)}Z` : undefined
}

/** At least three digits; zeros beyond those are dropped. */
function fractionDigits(fraction: string): string {
  if (fraction.length === 3) return fraction
  return fraction.padEnd(3, '0').replace(/^(\d{3}\d*?)0*$/, '$1')
}
