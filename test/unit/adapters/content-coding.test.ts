import { expect, it } from 'vitest'
import { chooseCoding } from '../../../src/adapters/content-coding.ts'

// What Netty's HttpContentCompressor makes of each.
it.each([
  ['gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['gzip, deflate', 'gzip'],
  ['deflate, gzip', 'gzip'],
  ['gzip,deflate,br', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip;q=0.5, deflate', 'deflate'],
  ['gzip;q=0.5, deflate;q=0.4', 'gzip'],
  ['gzip; q = 0.5 , deflate; q=0.8', 'deflate'],
  ['gzip;q=0', undefined],
  ['gzip;q=0, deflate;q=0', undefined],
  ['gzip;q=0, deflate', 'deflate'],
  ['gzip;q=0, gzip', 'gzip'],
  ['*', 'gzip'],
  ['*;q=0', undefined],
  ['gzip;q=0, *', 'deflate'],
  ['deflate;q=0, *', 'gzip'],
  ['gzip;q=0, deflate;q=0, *', undefined],
  ['*;q=0, gzip', 'gzip'],
  ['identity', undefined],
  ['identity;q=0', undefined],
  ['identity;q=1, gzip;q=0.1', 'gzip'],
  ['identity;q=0, *;q=0.2', 'gzip'],
  ['br', undefined],
  ['br, zstd;q=0.5', undefined],
  ['gzip;q=high', undefined],
  ['gzip;q=', undefined],
  ['gzip;q=-1', undefined],
  ['GZIP', undefined],
  ['', undefined],
  [',,', undefined],
])('Accept-Encoding: %s asks for %s', (accepted, coding) => {
  expect(chooseCoding(accepted)).toBe(coding)
})
