import { expect, test } from 'vitest'
import { customServiceType, serviceTypes } from '../../../src/builders/service-types.ts'
import { slugOf } from '../../../src/builders/sources.ts'

const all = Object.entries({ ...serviceTypes, custom: customServiceType })

test('no two sources have one name', () => {
  const slugs = all.flatMap(([, { names }]) => names.map((name) => slugOf(name, '')))
  expect(new Set(slugs).size).toBe(slugs.length)
})

test.each(all)('%s has fields that depend on fields that it has', (_, { configuration }) => {
  const needed = Object.values(configuration).flatMap((field) => (field.depends_on ?? []).map((one) => one.field))
  expect(needed.filter((name) => !Object.hasOwn(configuration, name))).toEqual([])
})

test.each(all)('%s has nothing in its hidden fields that is worth hiding', (_, { configuration }) => {
  const hidden = Object.values(configuration).filter(({ sensitive, value }) => sensitive && value !== null)
  for (const { value } of hidden) expect(String(value)).toMatch(/^not-a-real-|^\{"type":"service_account"\}$/)
})

test.each(all)('%s has values of the types that it names', (_, { configuration }) => {
  const types = { str: 'string', list: 'string', int: 'number', bool: 'boolean' }
  for (const { type, value } of Object.values(configuration)) {
    if (value !== null) expect(typeof value).toBe(type && types[type])
  }
})
