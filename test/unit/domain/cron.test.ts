import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCronFault } from '../../../src/domain/cron.ts'
import { createChecker, description } from '../spec/description.ts'

const secondRange = 'Minute and Second values must be between 0 and 59'
const hourRange = 'Hour values must be between 0 and 23'
const dayRange = 'Day of month values must be between 1 and 31'
const monthRange = 'Month values must be between 1 and 12'
const weekdayRange = 'Day-of-Week values must be between 1 and 7'
const bothDays = 'support for specifying both a day-of-week AND a day-of-month parameter is not implemented.'
const misplacedMark = `'?' can only be specified for Day-of-Month -OR- Day-of-Week. at pos [1]`
const notNth = `a numeric value between 1 and 5 must follow the '#' option`
const lastAmongDays = `support for specifying 'L' and 'LW' with other days of the month is not implemented`
const lastAmongWeekdays = `support for specifying 'L' with other days of the week is not implemented`

describe('takes', () => {
  test.each([
    // Where every field ends
    '0 0 0 * * ?',
    '59 59 23 31 12 ?',
    '59 59 23 ? 12 7',
    '0 0 0 1 1 ?',
    '0 0 0 ? 1 1',
    '00 05 09 01 02 ?',
    // A year, which has no range
    '0 0 0 * * ? *',
    '0 0 0 * * ? 2030',
    '0 0 0 * * ? 1',
    '0 0 0 * * ? 99999',
    '0 0 0 * * ? 2026-2030/2,2040',
    // Lists, ranges and steps, in every field
    '0,30 0,15,45 8,12 1,15 1,7 ?',
    '0-30 10-20 8-18 1-15 3-9 ?',
    '0/10 5/15 0/2 1/7 2/3 ?',
    '0-30/10 5-50/15 8-18/2 1-15/7 2-10/3 ?',
    '*/10 */15 */2 */7 */3 ?',
    '/10 /15 /2 /7 /3 ?',
    '*/59 */59 */23 */31 */12 ?',
    '0 0 0 ? * */7',
    '0 0 0 ? * 2-6/2,7',
    '0,10-20,30/5 0 0 * * ?',
    '*,5 0 0 * * ?',
    '0,,5, 0 0 * * ?',
    // A range may run over the end
    '50-10 50-10 22-2 25-5 11-2 ?',
    '0 0 0 ? * 6-2',
    '0 0 0 ? * FRI-MON',
    // Names
    ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].map(
      (m) => `0 0 0 * ${m} ?`,
    ),
    ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map((day) => `0 0 0 ? * ${day}`),
    '0 0 0 ? JAN-MAR,OCT MON-FRI',
    '0 0 0 ? JAN/2 MON/2',
    '0 0 0 ? JAN-JUN/2 MON-FRI/2,SUN',
    // The day of the month
    '0 0 0 L * ?',
    '0 0 0 LW * ?',
    '0 0 0 L-1 * ?',
    '0 0 0 L-30 * ?',
    '0 0 0 L-3W * ?',
    '0 0 0 1W * ?',
    '0 0 0 31W * ?',
    // The day of the week
    '0 0 0 ? * L',
    '0 0 0 ? * 1L',
    '0 0 0 ? * 7L',
    '0 0 0 ? * FRIL',
    '0 0 0 ? * 1#1',
    '0 0 0 ? * 6#5',
    '0 0 0 ? * MON#3',
    // Small letters, white space, what follows
    '0 0 0 ? jan mon-Fri',
    '0 0 0 lw * ?',
    '0 0 0 ? * fril',
    ' 0\t0  0 *\t\t* ? ',
    '0 0 0 * * ? 2030 and whatever ? follows',
  ])('%s', (expression) => expect(findCronFault(expression)).toBeUndefined())
})

describe('refuses', () => {
  test.each([
    // Ranges
    ['60 0 0 * * ?', secondRange],
    ['0 60 0 * * ?', secondRange],
    ['0 0-60 0 * * ?', secondRange],
    ['99 0 0 * * ?', secondRange],
    ['0 0 24 * * ?', hourRange],
    ['0 0 25 * * ?', hourRange],
    ['0 0 5,24 * * ?', hourRange],
    ['0 0 0-24 * * ?', hourRange],
    ['0 0 24/2 * * ?', hourRange],
    ['0 0 0 0 * ?', dayRange],
    ['0 0 0 32 * ?', dayRange],
    ['0 0 0 1-32 * ?', dayRange],
    ['0 0 0 0W * ?', dayRange],
    ['0 0 0 32W * ?', dayRange],
    ['0 0 0 * 0 ?', monthRange],
    ['0 0 0 * 13 ?', monthRange],
    ['0 0 0 * 1-13 ?', monthRange],
    ['0 0 0 ? * 0', weekdayRange],
    ['0 0 0 ? * 8', weekdayRange],
    ['0 0 0 ? * 0-5', weekdayRange],
    ['0 0 0 ? * 2-8', weekdayRange],
    ['0 0 0 ? * 8L', weekdayRange],
    ['0 0 0 ? * 8#1', weekdayRange],
    ['0 0 0 * * ? 2030-2026', 'Start year must be less than stop year'],
    // How many fields
    ['', 'unexpected end of expression at pos [0].'],
    ['  ', 'unexpected end of expression at pos [2].'],
    ['*', 'unexpected end of expression at pos [1].'],
    ['0 0 * * *', 'unexpected end of expression at pos [9].'],
    ['0 0 0 * *', 'unexpected end of expression at pos [9].'],
    // Which of the two days is open
    ['0 0 0 * * *', bothDays],
    ['0 0 0 1 * MON', bothDays],
    ['0 0 0 L * L', bothDays],
    ['0 0 0 * * * 2030', bothDays],
    ['0 0 0 ? * ?', misplacedMark],
    ['? 0 0 * * ?', misplacedMark],
    ['0 ? 0 * * ?', misplacedMark],
    ['0 0 ? * * ?', misplacedMark],
    ['0 0 0 * ? ?', misplacedMark],
    ['0 0 0 * * ? ?', misplacedMark],
    ['0 0 0 ?5 * MON', `illegal character after '?': [5] at pos [1]`],
    ['0 0 0 * * ??', `illegal character after '?': [?] at pos [1]`],
    // Characters
    ['! 0 0 * * ?', 'Unexpected character [!] at pos [0] '],
    ['0 0 -5 * * ?', 'Unexpected character [-] at pos [0] '],
    ['0 #1 0 * * ?', 'Unexpected character [#] at pos [0] '],
    ['0 , 0 * * ?', 'Unexpected character [,] at pos [0] '],
    ['0 0 é * * ?', 'Unexpected character [É] at pos [0] '],
    ['0 5X 0 * * ?', 'Unexpected character [X] at pos [1] '],
    ['0 *5 0 * * ?', 'Unexpected character [5] at pos [1] '],
    ['0 1-5X 0 * * ?', 'Unexpected character [X] at pos [3] '],
    ['0 0 0 5,? * MON', 'Unexpected character [?] at pos [0] '],
    ['0 0 0 1WX * ?', 'Unexpected character [X] at pos [2] '],
    ['0 0 0 ? * MONX', 'Unexpected character [X] at pos [3] '],
    ['0 0 0 ? * MON-FRIL', 'Unexpected character [L] at pos [7] '],
    ['0 0 0 ? * LW', 'Unexpected character [W] at pos [1] '],
    ['0 0/5X 0 * * ?', `Unexpected character [X] after '/' at pos [3]`],
    // Names
    ['0 0 0 * FOO ?', 'invalid Month value: [FOO] at pos [0]'],
    ['0 0 0 * JAN-FOO ?', 'invalid Month value: [FOO] at pos [4]'],
    ['0 0 0 * mon ?', 'invalid Month value: [MON] at pos [0]'],
    ['0 0 0 ? * FOO', 'invalid Day-of-Week value: [FOO] at pos [0]'],
    ['0 0 0 ? * MON-FOO', 'invalid Day-of-Week value: [FOO] at pos [4]'],
    ['0 0 0 ? * JAN', 'invalid Day-of-Week value: [JAN] at pos [0]'],
    ['0 0 MON * * ?', 'Illegal characters for this position: [MON]'],
    ['0 0 0 WED * ?', 'Illegal characters for this position: [WED]'],
    ['@daily 0 0 * * ?', 'Unexpected character [@] at pos [0] '],
    // The day of the month
    ['0 0 0 L-31 * ?', 'Offset from last day must be <= 30 at pos [2]'],
    ['0 0 0 L,15 * ?', lastAmongDays],
    ['0 0 0 15,LW * ?', lastAmongDays],
    ['0 0 0 5L * ?', `'L' option is not valid here. at pos [1]`],
    ['0 0 0 5#2 * ?', `'#' option is not valid here. at pos [1]`],
    // The day of the week
    ['0 0 0 ? * L,MON', lastAmongWeekdays],
    ['0 0 0 ? * MON,6L', lastAmongWeekdays],
    ['0 0 0 ? * 6#1,2#2', 'support for specifying multiple "nth" days is not implemented.'],
    ['0 0 0 ? * 6#0', notNth],
    ['0 0 0 ? * 6#6', notNth],
    ['0 0 0 ? * 6#', notNth],
    ['0 0 0 ? * MON#6', notNth],
    ['0 0 0 ? * 6#X', notNth],
    ['0 0 0 ? * 5W', `'W' option is not valid here. at pos [1]`],
    // Options in other fields
    ['L 0 0 * * ?', `'L' option is not valid here. at pos [0]`],
    ['0 0 0 * L ?', `'L' option is not valid here. at pos [0]`],
    ['0 5L 0 * * ?', `'L' option is not valid here. at pos [1]`],
    ['0 0 12W * * ?', `'W' option is not valid here. at pos [2]`],
    ['0 0 0 * 5#1 ?', `'#' option is not valid here. at pos [1]`],
    // Steps
    ['/ 0 0 * * ?', `'/' must be followed by an integer. at pos [0]`],
    ['*/ 0 0 * * ?', 'Unexpected end of string. at pos [2]'],
    ['*/60 0 0 * * ?', 'Increment > 60 : [60] at pos [4]'],
    ['/60 0 0 * * ?', 'Increment > 60 : [60] at pos [3]'],
    ['0 0 */24 * * ?', 'Increment > 24 : [24] at pos [4]'],
    ['0 0 0 */32 * ?', 'Increment > 31 : [32] at pos [4]'],
    ['0 0 0 * */13 ?', 'Increment > 12 : [13] at pos [4]'],
    ['0 0 0 ? * */8', 'Increment > 7 : [8] at pos [3]'],
  ])('%s', (expression, detail) => expect(findCronFault(expression)).toStrictEqual({ detail }))

  test.each([
    ['*/X 0 0 * * ?', 'For input string: "X"'],
    ['*/5X 0 0 * * ?', 'For input string: "5X"'],
    ['0/X 0 0 * * ?', 'For input string: "X"'],
    ['0-X 0 0 * * ?', 'For input string: "X"'],
    ['0 0 0 ? * 2-FRI', 'For input string: "F"'],
    ['99999999999 0 0 * * ?', 'For input string: "99999999999"'],
    ['0 0 0 * * ? 99999999999', 'For input string: "99999999999"'],
  ])('%s, where no number can be read', (expression, detail) =>
    expect(findCronFault(expression)).toStrictEqual({ exception: 'NumberFormatException', detail }),
  )

  test.each([
    ['0- 0 0 * * ?', 'Index 2 out of bounds for length 2'],
    ['0/ 0 0 * * ?', 'Index 2 out of bounds for length 2'],
    ['0 0 0 L- * ?', 'Index 2 out of bounds for length 2'],
    ['0 0 0 W * ?', 'begin 0, end 3, length 1'],
    ['0 0 0 ? * MO', 'begin 0, end 3, length 2'],
    ['0 0 0 ? * MON-', 'begin 4, end 7, length 4'],
    ['0 0 0 ? * MON-6', 'begin 4, end 7, length 5'],
  ])('%s, which ends too early', (expression, detail) =>
    expect(findCronFault(expression)).toStrictEqual({ exception: 'StringIndexOutOfBoundsException', detail }),
  )

  test.each([
    ['60 60 24 32 13 8', secondRange],
    ['0 0 24 32 13 8', hourRange],
    ['0 0 0 32 13 8', dayRange],
    ['0 0 25 * *', hourRange],
    ['0 0 0 1 * 8', weekdayRange],
  ])('what is wrong first in %s', (expression, detail) => {
    expect(findCronFault(expression)).toStrictEqual({ detail })
  })
})

const checkDescribed = createChecker()
const described = (expression: string) => checkDescribed(description.components.schemas.CronExpression, expression)

test('takes nothing, once in upper case, that the description does not', () => {
  const litter = fc.stringMatching(/^[0-9?*L]{1,2}([-/#WL,][0-9MONJALW]{0,3})?$/)
  const field = (...parts: string[]) => {
    const part = fc.constantFrom('*', '1', '05', '2-5', '7-3', '1/2', '2-6/2', '*/5', '/3', ...parts)
    const list = fc.array(part, { minLength: 1, maxLength: 3 }).map((all) => all.join(','))
    return fc.oneof({ weight: 8, arbitrary: part }, list, litter)
  }
  const time = field('0', '00', '22', '59')
  const days = fc.oneof(
    fc.tuple(field('L', 'LW', 'L-3', 'L-0', 'L-12W', '15W', '031'), field('JAN', 'feb-NOV/2'), fc.constant('?')),
    fc.tuple(fc.constant('?'), field('12', 'MAR'), field('L', '6L', 'FRIL', '6#3', 'mon#02', 'MON-FRI', 'TUE/2')),
  )
  const rest = fc.constantFrom([], ['2030'], ['*', '?'], ['2026-2030/2', 'and', 'more'], [''])
  const tokens = fc.tuple(time, time, time, days, rest).map((parts) => parts.flat(2))
  const blank = fc.constantFrom(' ', '\t', '  ')
  let taken = 0
  for (const [list, space, padded] of fc.sample(fc.tuple(tokens, blank, fc.boolean()), 5000)) {
    const expression = (padded ? ['', ...list, ''] : list).join(space)
    if (findCronFault(expression)) continue
    taken++
    expect(described(expression.toUpperCase()), expression).toEqual([])
  }
  expect(taken).toBeGreaterThan(500)
})

// A reader that goes back over what it has read would not end here.
test.each([
  ['the server', findCronFault, 1e6],
  ['the description', described, 1e5],
] as const)('%s reads through long input once', (_, read, length) => {
  for (const litter of ['0', '0,', ' ', 'L', '*/'].map((text) => text.repeat(length))) {
    read(`${litter} 0 0 * * ?`)
    read(`0 0 0 ${litter} * ?`)
  }
})
