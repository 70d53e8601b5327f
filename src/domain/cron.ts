/** Why the server cannot read a cron expression: its sentence, and the Java exception that carries it if it is not the usual one. */
interface CronFault {
  readonly detail: string
  readonly exception?: 'NumberFormatException' | 'StringIndexOutOfBoundsException'
}

interface CronField {
  readonly kind: 'time' | 'day-of-month' | 'month' | 'day-of-week' | 'year'
  readonly low: number
  readonly high: number
  readonly range: string
  /** The greatest step that `*` may have, and the number that the server names instead of it. */
  readonly step: readonly [greatest: number, named: number]
  readonly names?: { readonly of: string; readonly list: readonly string[] }
}

const minuteOrSecond: CronField = {
  kind: 'time',
  low: 0,
  high: 59,
  range: 'Minute and Second values must be between 0 and 59',
  step: [59, 60],
}
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

const fields: readonly CronField[] = [
  minuteOrSecond,
  minuteOrSecond,
  { kind: 'time', low: 0, high: 23, range: 'Hour values must be between 0 and 23', step: [23, 24] },
  { kind: 'day-of-month', low: 1, high: 31, range: 'Day of month values must be between 1 and 31', step: [31, 31] },
  {
    kind: 'month',
    low: 1,
    high: 12,
    range: 'Month values must be between 1 and 12',
    step: [12, 12],
    names: { of: 'Month', list: months },
  },
  {
    kind: 'day-of-week',
    low: 1,
    high: 7,
    range: 'Day-of-Week values must be between 1 and 7',
    step: [7, 7],
    names: { of: 'Day-of-Week', list: weekdays },
  },
  { kind: 'year', low: 0, high: Number.POSITIVE_INFINITY, range: '', step: [Number.POSITIVE_INFINITY, 0] },
]
const dayOfMonth = 3
const dayOfWeek = 5

/**
 * Says what is wrong with a schedule in the server's form of cron: six or seven fields that begin with seconds, and `?` for one of the
 * two days. What follows the seventh field is not looked at, and letters may be small. The first fault counts, from left to right.
 * The server overlooks some litter inside a field, such as the X of `5X`; here it is refused, as an unexpected character.
 *
 * Written by hand because the sentence is part of the server's answer, and no library gives the server's verdict: croner takes five
 * fields, or both days without `?`, and refuses `L-3` and `22-2`; cron-expression-validator knows the dialect, but refuses what follows
 * the seventh field, and says other things, several at once.
 */
export function findCronFault(expression: string): CronFault | undefined {
  const tokens = expression
    .toUpperCase()
    .split(/[ \t]+/)
    .filter(Boolean)
    .slice(0, fields.length)
  for (const [i, token] of tokens.entries()) {
    const found = fieldFault(token, fields[i] as CronField)
    if (found) return found
    if (i === dayOfWeek && token === '?' && tokens[dayOfMonth] === '?') return misplacedQuestionMark
  }
  if (tokens.length <= dayOfWeek) return fault(`unexpected end of expression at pos [${expression.length}].`)
  if (tokens[dayOfMonth] !== '?' && tokens[dayOfWeek] !== '?') {
    return fault('support for specifying both a day-of-week AND a day-of-month parameter is not implemented.')
  }
  return undefined
}

const misplacedQuestionMark = fault(`'?' can only be specified for Day-of-Month -OR- Day-of-Week. at pos [1]`)

function fieldFault(token: string, field: CronField): CronFault | undefined {
  const { kind } = field
  if (token.includes(',') && token.includes('L') && kind === 'day-of-month') {
    return fault(`support for specifying 'L' and 'LW' with other days of the month is not implemented`)
  }
  if (token.includes(',') && token.includes('L') && kind === 'day-of-week') {
    return fault(`support for specifying 'L' with other days of the week is not implemented`)
  }
  if (kind === 'day-of-week' && token.indexOf('#') !== token.lastIndexOf('#')) {
    return fault('support for specifying multiple "nth" days is not implemented.')
  }
  if (token.startsWith('?')) return questionMarkFault(token, field)
  const parts = token.split(',').filter(Boolean)
  if (parts.length === 0) return unexpected(token, 0)
  for (const part of parts) {
    const found = partFault(part, field)
    if (found) return found
  }
  return undefined
}

function questionMarkFault(token: string, { kind }: CronField): CronFault | undefined {
  if (token.length > 1) return fault(`illegal character after '?': [${token[1]}] at pos [1]`)
  return kind === 'day-of-month' || kind === 'day-of-week' ? undefined : misplacedQuestionMark
}

function partFault(part: string, field: CronField): CronFault | undefined {
  if (/^L(W|-\d*W?)?$/.test(part)) return lastDayFault(part, field)
  if (/^[A-Z]/.test(part)) return namesFault(part, field)
  if (/^\d/.test(part)) return numbersFault(part, field)
  if (/^[*/]/.test(part)) return everyFault(part, field)
  return unexpected(part, 0)
}

/** `L`, `LW`, `L-n` and `L-nW`; on a day of the week `L` alone. */
function lastDayFault(part: string, { kind }: CronField): CronFault | undefined {
  if (kind === 'day-of-week') return part === 'L' ? undefined : unexpected(part, 1)
  if (kind !== 'day-of-month') return misplaced('L', 0)
  if (!part.startsWith('L-')) return undefined
  const offset = digitsAt(part, 2)
  if (offset === '') return part.length === 2 ? endOf(part) : undefined
  return (
    numberFault(offset) ?? (Number(offset) > 30 ? fault('Offset from last day must be <= 30 at pos [2]') : undefined)
  )
}

/** `MON`, `MON-FRI`, `MON/2`, `MONL`, `MON#2`. */
function namesFault(part: string, field: CronField): CronFault | undefined {
  const first = nameFault(part, 0, field)
  if (first) return first
  if (part[3] !== '-') return optionFault(part, 3, field)
  return nameFault(part, 4, field) ?? stepFault(part, 7)
}

function nameFault(part: string, at: number, { names }: CronField): CronFault | undefined {
  const name = part.slice(at, at + 3)
  if (name.length < 3) return outOfBounds(`begin ${at}, end ${at + 3}, length ${part.length}`)
  if (!names) return fault(`Illegal characters for this position: [${name}]`)
  return names.list.includes(name) ? undefined : fault(`invalid ${names.of} value: [${name}] at pos [${at}]`)
}

/** `5`, `5-10`, `5/2`, `5-10/2`, `15W`, `6L`, `6#3`. */
function numbersFault(part: string, field: CronField): CronFault | undefined {
  const first = digitsAt(part, 0)
  const at = first.length
  if (part[at] !== '-') return numberFault(first) ?? optionFault(part, at, field) ?? rangeFault(first, field)
  const last = digitsAt(part, at + 1)
  if (last === '') return noDigitAt(part, at + 1)
  return (
    numberFault(first) ??
    numberFault(last) ??
    rangeFault(first, field) ??
    rangeFault(last, field) ??
    (field.kind === 'year' && Number(last) < Number(first)
      ? fault('Start year must be less than stop year')
      : undefined) ??
    stepFault(part, at + 1 + last.length)
  )
}

/** What may stand after one day: `L` and `#n` after a day of the week, `W` after a day of the month; after any value a step. */
function optionFault(part: string, at: number, { kind }: CronField): CronFault | undefined {
  const option = part[at]
  if (option === 'L' || option === 'W') {
    if (kind !== (option === 'L' ? 'day-of-week' : 'day-of-month')) return misplaced(option, at)
    return part.length > at + 1 ? unexpected(part, at + 1) : undefined
  }
  if (option === '#') {
    if (kind !== 'day-of-week') return misplaced(option, at)
    const isNth = /^0*[1-5]$/.test(part.slice(at + 1))
    return isNth ? undefined : fault(`a numeric value between 1 and 5 must follow the '#' option`)
  }
  return stepFault(part, at)
}

function stepFault(part: string, at: number): CronFault | undefined {
  if (at === part.length) return undefined
  if (part[at] !== '/') return unexpected(part, at)
  const step = digitsAt(part, at + 1)
  if (step === '') return noDigitAt(part, at + 1)
  const end = at + 1 + step.length
  if (end < part.length) return fault(`Unexpected character [${part[end]}] after '/' at pos [${end}]`)
  return numberFault(step)
}

/** `*`, `*` with a step, and a step alone, which counts from the beginning. */
function everyFault(part: string, { step: [greatest, named] }: CronField): CronFault | undefined {
  if (part === '*') return undefined
  if (part === '/') return fault(`'/' must be followed by an integer. at pos [0]`)
  const slash = part[0] === '*' ? 1 : 0
  if (part[slash] !== '/') return unexpected(part, slash)
  const step = part.slice(slash + 1)
  if (step === '') return fault(`Unexpected end of string. at pos [${slash + 1}]`)
  if (!/^\d+$/.test(step)) return notANumber(step)
  if (Number(step) <= greatest) return undefined
  const at = slash + (Number(step) > 10 ? 3 : 2)
  return numberFault(step) ?? fault(`Increment > ${named} : [${Number(step)}] at pos [${at}]`)
}

function rangeFault(digits: string, { low, high, range }: CronField): CronFault | undefined {
  const value = Number(digits)
  return value < low || value > high ? fault(range) : undefined
}

function numberFault(digits: string): CronFault | undefined {
  return Number(digits) > 2_147_483_647 ? notANumber(digits) : undefined
}

function digitsAt(part: string, at: number): string {
  return /^\d*/.exec(part.slice(at))?.[0] ?? ''
}

function noDigitAt(part: string, at: number): CronFault {
  return at < part.length ? notANumber(part[at] as string) : endOf(part)
}

function fault(detail: string): CronFault {
  return { detail }
}

function unexpected(part: string, at: number): CronFault {
  return fault(`Unexpected character [${part[at]}] at pos [${at}] `)
}

function misplaced(option: string, at: number): CronFault {
  return fault(`'${option}' option is not valid here. at pos [${at}]`)
}

function notANumber(text: string): CronFault {
  return { exception: 'NumberFormatException', detail: `For input string: "${text}"` }
}

function endOf(part: string): CronFault {
  return outOfBounds(`Index ${part.length} out of bounds for length ${part.length}`)
}

function outOfBounds(detail: string): CronFault {
  return { exception: 'StringIndexOutOfBoundsException', detail }
}
