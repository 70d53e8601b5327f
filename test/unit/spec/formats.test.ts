import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, test } from 'vitest'
import { formats } from '../../../scripts/generate/formats.js'

const described = fullFormats['date-time'] as { validate(text: string): boolean }

const two = (number: number) => String(number).padStart(2, '0')
const days = Array.from({ length: 14 * 33 }, (_, i) => `${two(i % 14)}-${two(Math.floor(i / 14))}`)
const dates = ['2023', '2024', '1900', '2000'].flatMap((year) => days.map((day) => `${year}-${day}T12:30:00.000Z`))

describe('an instant is told as by RFC 3339', () => {
  test.each([
    '2023-05-25T12:30:00.000Z',
    '2023-05-25T12:30:00.123456789Z',
    '2023-05-25T12:30:00Z',
    '2023-05-25t12:30:00.000z',
    '2023-05-25 12:30:00.000Z',
    '2023-05-25T12:30:00.000+00:00',
    '2023-05-25T12:30:00.000+24:00',
    '2023-05-25T12:30:00.000',
    '2023-05-25T24:00:00.000Z',
    '2023-05-25T23:60:00.000Z',
    '2016-12-31T23:59:60.000Z',
    '2016-12-31T22:59:60.000Z',
    '2023-05-25T12:30:00.Z',
    '2023-05-25',
    '',
  ])('%j', (text) => {
    expect(formats['date-time'](text)).toBe(described.validate(text))
  })

  test('on any day of a year', () => {
    const told = dates.filter((text) => formats['date-time'](text))
    expect(told).toEqual(dates.filter((text) => described.validate(text)))
    expect(told.length).toBe(365 + 366 + 365 + 366)
  })
})
