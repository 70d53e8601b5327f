/**
 * Reads a point in time the way the server does: an ISO 8601 date and time with a zone (`Z`, `+01:00`, `+0100`, `+01`), or a string
 * of milliseconds since 1970. Gives it in UTC with 3 to 9 fractional digits, as the server prints it back, or nothing when the text
 * is neither. A date without a zone does not name an instant, and is refused.
 */
export function parseTimestamp(text: string): string | undefined {
  return parseIso(text) ?? parseEpoch(text)
}

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/

function parseIso(text: string): string | undefined {
  const match = iso.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute = '00', second = '00', fraction = '', zone = 'Z'] = match
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  const milliseconds = Date.parse(local)
  // `Date.parse` moves 30 February on into March, and takes hour 24.
  if (Number.isNaN(milliseconds) || print(milliseconds, '') !== `${local.slice(0, -1)}.000Z`) return undefined
  const offset = offsetOf(zone)
  return offset === undefined ? undefined : print(milliseconds - offset, fraction)
}

/** The zone's offset in milliseconds; nothing beyond 18 hours. */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const digits = zone.replace(/\D/g, '')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2) || 0)
  if (hours * 60 + minutes > 18 * 60 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function parseEpoch(text: string): string | undefined {
  if (!/^-?\d{1,16}$/.test(text)) return undefined
  const milliseconds = Number(text)
  if (Math.abs(milliseconds) > 253_402_300_799_999) return undefined
  return print(Math.floor(milliseconds / 1000) * 1000, String(((milliseconds % 1000) + 1000) % 1000).padStart(3, '0'))
}

function print(wholeSeconds: number, fraction: string): string {
  const digits = fraction.padEnd(3, '0').replace(/^(\d{3}\d*?)0*$/, '$1')
  return `${new Date(wholeSeconds).toISOString().slice(0, -5)}.${digits}Z`
}
