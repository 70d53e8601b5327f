import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTimestamp } from '../../../src/xcontent/timestamp.ts'

describe('a point in time', () => {
  it.each([
    ['2023-05-25T12:30:00.000Z', '2023-05-25T12:30:00.000Z'],
    ['2023-12-04T08:45:50.567149Z', '2023-12-04T08:45:50.567149Z'],
    ['2023-12-04T08:45:50.567149123Z', '2023-12-04T08:45:50.567149123Z'],
    ['2023-12-04T08:45:50Z', '2023-12-04T08:45:50.000Z'],
    ['2023-12-04T08:45:50.5Z', '2023-12-04T08:45:50.500Z'],
    ['2023-12-04T08:45:50.5600Z', '2023-12-04T08:45:50.560Z'],
    ['2023-12-04T08:45:50.567100Z', '2023-12-04T08:45:50.5671Z'],
    ['2023-12-04T08:45:50.100000001Z', '2023-12-04T08:45:50.100000001Z'],
    ['2023-12-04T08:45:50.000000000Z', '2023-12-04T08:45:50.000Z'],
    ['2023-12-04T08:45:50.000100Z', '2023-12-04T08:45:50.0001Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999999999Z', '9999-12-31T23:59:59.999999999Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['0000-01-01T00:00:00-01:00', '0000-01-01T01:00:00.000Z'],
    ['9999-12-31T23:59:59+01:00', '9999-12-31T22:59:59.000Z'],
    // Leap days.
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
    ['2024-03-01T00:30:00+01:00', '2024-02-29T23:30:00.000Z'],
    ['2023-03-01T00:30:00+01:00', '2023-02-28T23:30:00.000Z'],
    // Offsets.
    ['2023-05-25T12:30:00+00:00', '2023-05-25T12:30:00.000Z'],
    ['2023-05-25T12:30:00-00:00', '2023-05-25T12:30:00.000Z'],
    ['2023-05-25T12:30:00.123456+02:00', '2023-05-25T10:30:00.123456Z'],
    ['2023-05-25T12:30:00+0530', '2023-05-25T07:00:00.000Z'],
    ['2023-05-25T12:30:00-08', '2023-05-25T20:30:00.000Z'],
    ['2023-12-31T23:30:00-01:00', '2024-01-01T00:30:00.000Z'],
    ['2023-05-25T12:30:00+18:00', '2023-05-24T18:30:00.000Z'],
    // Milliseconds since 1970.
    ['0', '1970-01-01T00:00:00.000Z'],
    ['1701679550567', '2023-12-04T08:45:50.567Z'],
    ['1701679550500', '2023-12-04T08:45:50.500Z'],
    ['1701679550007', '2023-12-04T08:45:50.007Z'],
    ['7', '1970-01-01T00:00:00.007Z'],
    ['999', '1970-01-01T00:00:00.999Z'],
    ['10000', '1970-01-01T00:00:10.000Z'],
    ['-62167219200000', '0000-01-01T00:00:00.000Z'],
    ['253402300799999', '9999-12-31T23:59:59.999Z'],
    ['-1', '1969-12-31T23:59:59.999Z'],
    ['-1000', '1969-12-31T23:59:59.000Z'],
  ])('%s is printed as %s', (text, printed) => {
    expect(parseTimestamp(text)).toBe(printed)
  })

  it.each([
    '',
    ' ',
    'yesterday',
    'now',
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2023-02-30T00:00:00Z',
    '2023-04-31T00:00:00Z',
    '2023-00-10T00:00:00Z',
    '2023-13-10T00:00:00Z',
    '2023-01-00T00:00:00Z',
    '2023-01-32T00:00:00Z',
    '2023-01-01T24:00:00Z',
    '2023-01-01T23:60:00Z',
    '2023-01-01T23:59:60Z',
    '2023-1-1T00:00:00Z',
    '23-01-01T00:00:00Z',
    '2023-01-01T0:00:00Z',
    '2023-01-01 00:00:00Z',
    '2023-01-01T00:00:00.Z',
    '2023-01-01T00:00:00.1234567891Z',
    '2023-01-01T00:00:00+19:00',
    '2023-01-01T00:00:00+01:60',
    '2023-01-01T00:00:00+1',
    ' 2023-01-01T00:00:00Z',
    '2023-01-01T00:00:00Z ',
    '2023-01-01T00:00:00Z\n',
    '٢٠٢٣-01-01T00:00:00Z',
    'Mon, 25 May 2023 12:30:00 GMT',
    '1e3',
    '--1',
    '0x10',
    '12 34',
    // A year, without a zone.
    '2023',
    '0000',
    // Beyond the years of four digits.
    '0000-01-01T00:00:00+00:01',
    '9999-12-31T23:59:59-00:01',
    '-62167219200001',
    '253402300800000',
    '9999999999999999',
  ])('is not %j', (text) => {
    expect(parseTimestamp(text)).toBeUndefined()
  })

  // What the server makes of a date alone, or of a time without a zone, could not be confirmed; that it is no defect is all that counts.
  it.each(['2023-05-25', '2023-05-25T12:30:00', '2023-05-25T12:30:00.000'])('%s is taken or refused', (text) => {
    expect([undefined, '2023-05-25T00:00:00.000Z', '2023-05-25T12:30:00.000Z']).toContain(parseTimestamp(text))
  })

  const instant = fc.date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })

  it('that a Date prints comes back unchanged, also in milliseconds', () => {
    fc.assert(
      fc.property(instant, (date) => {
        expect(parseTimestamp(date.toISOString())).toBe(date.toISOString())
        expect(parseTimestamp(String(date.getTime()))).toBe(date.toISOString())
      }),
    )
  })

  it('is the same in every zone', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -18 * 60, max: 18 * 60 }), (date, minutes) => {
        const shifted = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        const size = Math.abs(minutes)
        const two = (value: number) => String(value).padStart(2, '0')
        const zone = `${minutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
        expect(parseTimestamp(shifted + zone)).toBe(date.toISOString())
      }),
    )
  })

  it('keeps every digit below the millisecond that says something', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 999_999_999 }), (date, nanos) => {
        const digits = String(nanos).padStart(9, '0')
        const base = date.toISOString().slice(0, 19)
        const printed = digits.replace(/0{1,6}$/, '')
        expect(parseTimestamp(`${base}.${digits}Z`)).toBe(`${base}.${printed}Z`)
      }),
    )
  })

  it('is never a reason to fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+:.,TZ ') }), (text) => {
        expect(parseTimestamp(text) ?? '2023-01-01T00:00:00.000Z').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,9}Z$/)
      }),
    )
  })
})
