import { describe, expect, test } from 'vitest'
import { findCronFault } from '../../../src/domain/cron.ts'
import { createChecker, description } from './description.ts'

const check = createChecker()
const isDescribed = (expression: string) =>
  check(description.components.schemas.CronExpression, expression).length === 0

/** Fields that are right in some place and wrong in others, and some that are wrong everywhere. */
const atoms = [
  ...[
    '',
    '*',
    '?',
    '-',
    '/',
    '#',
    '**',
    '*-1',
    '1-',
    '1,',
    ',1',
    '1/',
    '*/',
    '-1',
    '1-2-3',
    '2-FRI',
    'MON-6',
    'JU',
    'W',
  ],
  ...['0', '00', '1', '05', '7', '8', '12', '13', '23', '24', '031', '32', '59', '60', '0-0', '2-5', '7-3', '1-60'],
  ...[
    '/0',
    '/3',
    '/60',
    '*/5',
    '*/7',
    '*/8',
    '*/12',
    '*/13',
    '*/23',
    '*/24',
    '*/31',
    '*/32',
    '*/59',
    '1/2',
    '1/99',
    '2-6/2',
  ],
  ...['L', 'LW', 'L-', 'L-0', 'L-W', 'L-3', 'L-12W', 'L-030', 'L-31', 'L,1', '5L', '6L', 'FRIL', '15W', '15WW', '5W/2'],
  ...[
    'JAN',
    'FEB-NOV/2',
    'JUL',
    'MON-FRI',
    'TUE/2',
    '5#2',
    '6#3',
    '6#6',
    'MON#02',
    '6#1,2',
    '6#1,2#2',
    'JAN,5',
    '1,,2',
  ],
]

/** Every atom in every field of a good schedule with each of the two days open. */
const expressions = [
  ['0', '0', '0', '*', '*', '?', '*'],
  ['0', '0', '0', '?', '*', '*', '*'],
].flatMap((good) => good.flatMap((_, i) => atoms.map((atom) => good.with(i, atom).join(' '))))

describe('a schedule', () => {
  test('is described exactly when the server takes it', () => {
    // That a range of years ascends no pattern can say.
    const sayable = expressions.filter((one) => !one.endsWith(' 7-3'))
    const differing = sayable.filter((one) => isDescribed(one) !== (findCronFault(one) === undefined))
    expect(differing).toEqual([])
    expect(sayable.filter(isDescribed).length).toBeGreaterThan(200)
  })

  test.each(['1- 0 0 * * ?', '0 0 0 L-31 * ?', '0 0 0 ? * 6#1,2#2', '0 0 0 L,1 * ?', '0 0 0 * *', '0 0 0 * * *'])(
    '%s is not described',
    (expression) => expect(isDescribed(expression)).toBe(false),
  )
})
