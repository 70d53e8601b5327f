import { expect, test } from 'vitest'
import { createInstants } from '../../../src/explore/compare/instants.ts'

const model = (call: number, reading = 0) => `2031-01-01T00:0${call}:00.00${reading}Z`
const target = (text: string) => `2026-01-05T10:00:00.${text}Z`
const create = (isApart = true) =>
  createInstants({ callOf: (text) => (text < '2031' ? undefined : Number(text[15])), isApart: () => isApart })

test('what clients have sent is the same, however many digits it has', () => {
  const { fits } = create()
  expect(fits('2023-12-04T08:45:50.567149Z', '2023-12-04T08:45:50.567149000Z')).toBe(true)
  expect(fits('2023-12-04T08:45:50.567Z', '2023-12-04T08:45:50.567149Z')).toBe(false)
})

test('what came of one reading is one instant', () => {
  const { fits } = create()
  expect(fits(target('100'), model(1))).toBe(true)
  expect(fits(target('100'), model(1))).toBe(true)
  expect(fits(target('101'), model(1))).toBe(false)
})

test('two readings during one call may be the same instant, but never in the wrong order', () => {
  const { fits } = create()
  expect(fits(target('100'), model(1, 0))).toBe(true)
  expect(fits(target('100'), model(1, 1))).toBe(true)
  expect(fits(target('099'), model(1, 2))).toBe(false)
})

test('what was written by a later call is later, if the clock has moved on', () => {
  const apart = create()
  expect(apart.fits(target('100'), model(1))).toBe(true)
  expect(apart.fits(target('100'), model(2))).toBe(false)
  expect(apart.fits(target('100000001'), model(2))).toBe(true)
  expect(apart.fits(target('100'), model(0))).toBe(false)
  const close = create(false)
  expect(close.fits(target('100'), model(1))).toBe(true)
  expect(close.fits(target('100'), model(2))).toBe(true)
  expect(close.fits(target('099'), model(3))).toBe(false)
})
